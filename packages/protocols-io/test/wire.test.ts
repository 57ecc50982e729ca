import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createProtocolsIo, protocolId } from "../src/index.js";
import { connect, failure, serve } from "./support/server.js";

const PROTOCOL = { payload: { id: 1, title: "T", uri: "t", created_on: 1 }, status_code: 0 };

describe("a DOI on the wire", () => {
  it("keeps its slashes, version and all, byte for byte", async () => {
    const { protocolsIo, targets } = await connect(() => PROTOCOL);
    await protocolsIo.protocols.get("10.17504/protocols.io.xmpl1/v1", {
      content_format: "markdown",
    });
    await protocolsIo.protocols.get(protocolId("dx.doi.org/10.17504/protocols.io.xmpl1/latest"));
    await protocolsIo.protocols.get(101);
    expect(targets()).toEqual([
      "GET /v4/protocols/10.17504/protocols.io.xmpl1/v1?content_format=markdown",
      "GET /v4/protocols/10.17504/protocols.io.xmpl1/latest",
      "GET /v4/protocols/101",
    ]);
  });

  it("stands before what follows it in the path", async () => {
    const { protocolsIo, targets } = await connect(() => ({ payload: [], status_code: 0 }));
    await protocolsIo.protocols.steps.list("10.17504/protocols.io.xmpl1/v1");
    expect(targets()).toEqual(["GET /v4/protocols/10.17504/protocols.io.xmpl1/v1/steps"]);
  });

  it("is encoded in all but its slashes", async () => {
    const { protocolsIo, targets } = await connect(() => PROTOCOL);
    await protocolsIo.protocols.get("a b/ü?x#y");
    expect(targets()).toEqual(["GET /v4/protocols/a%20b/%C3%BC%3Fx%23y"]);
  });

  it.each([
    "10.17504/../../session/profile",
    "..",
    "10.17504/protocols.io.xmpl1/..",
    "10.17504/%2e%2e/profile",
    "10.17504//protocols.io.xmpl1",
    "/etc",
  ])("is refused as %s, and nothing is sent", async (id) => {
    const { protocolsIo, requests } = await connect(() => PROTOCOL);
    const error = await failure(protocolsIo.protocols.get(id));
    expect(error.name).toBe("ConfigError");
    expect(error.input).toBe("id");
    expect(requests).toEqual([]);
  });
});

describe("without a token", () => {
  it("published protocols are read, and what is the user's own is not asked for", async () => {
    vi.stubEnv("PROTOCOLS_IO_TOKEN", undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { url, requests } = await serve(() => PROTOCOL);
    const protocolsIo = createProtocolsIo({ servers: { api: url } });
    expect((await protocolsIo.protocols.get(101)).title).toBe("T");
    expect(requests[0]?.headers.authorization).toBeUndefined();
    expect((await failure(protocolsIo.profile.get())).message).toMatch(/^token is missing/);
    expect(requests).toHaveLength(1);
  });
});

describe("publishing", () => {
  it("says in the query whether a DOI alone is wanted, and sends no body", async () => {
    const { protocolsIo, requests, targets } = await connect(() => ({ status_code: 0 }));
    await protocolsIo.protocols.publish("lysis", { prepublish: 1 });
    expect(targets()).toEqual(["POST /v3/protocols/lysis/publish?prepublish=1"]);
    expect(requests[0]?.body.length).toBe(0);
  });
});

describe("flags without value", () => {
  it("are sent as name=", async () => {
    const { protocolsIo, targets } = await connect(({ url }) =>
      url.pathname === "/v3/records"
        ? { items: [], pagination: { current_page: 1, total_pages: 0, total_results: 0 } }
        : url.pathname === "/v3/conversations"
          ? { total: 0, guids: [] }
          : { folders: [] },
    );
    await protocolsIo.records.list();
    await protocolsIo.filemanager.folders.listTop();
    await protocolsIo.conversations.checkNew();
    expect(targets()).toEqual([
      "GET /v3/records?active=&page_size=100",
      "GET /v3/filemanager/folders?top=",
      "GET /v3/conversations?new=",
    ]);
  });
});
