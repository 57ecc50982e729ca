// Whatever TypeScript infers here it must be able to name in a declaration, with the client packages alone.
import * as cytobankPackage from "@specwright/cytobank";
import { createCytobank } from "@specwright/cytobank";
import * as plutioPackage from "@specwright/plutio";
import { createPlutio } from "@specwright/plutio";
import { connect } from "@specwright/plutio/core";
import { budget, pages } from "@specwright/plutio/features";
import { tasksGet, tasksList } from "@specwright/plutio/operations";
import * as plutoPackage from "@specwright/pluto";
import { createPluto } from "@specwright/pluto";
import * as protocolsPackage from "@specwright/protocols-io";
import { createProtocolsIo } from "@specwright/protocols-io";

export const pluto = createPluto({ token: "t" });
export const plutio = createPlutio({ accessToken: "t", business: "b" });
export const cytobank = createCytobank({ subdomain: "premium", token: "t" });
export const protocolsIo = createProtocolsIo({ token: "t" });
export const session = connect({ accessToken: "t", business: "b" }, budget);

export const experiment = (id: string) => pluto.experiments.get(id);
export const experiments = () => pluto.experiments.list();
export const withResponse = (id: string) => pluto.experiments.get(id).withResponse();
export const page = async () => await pluto.experiments.list();
export const all = () => pluto.experiments.list().all();
export const eachPage = () => pluto.experiments.list().pages();
export const each = () => pluto.experiments.list()[Symbol.asyncIterator]();
export const table = (id: string) => pluto.experiments.readTable(id, "assay");
export const tasks = () => plutio.tasks.list();
export const task = (id: string) => tasksGet(session, id);
export const taskPage = () => tasksList(session, {});
export const taskPages = () => pages(tasksList, session, {});
export const protocols = () => protocolsIo.protocols.list({ filter: "public", key: "rna" });
export const parts = { ...plutoPackage, upload: pluto.experiments.files };
export const more = { ...plutioPackage };
export const others = { ...cytobankPackage };
export const rest = { ...protocolsPackage };
