import { createCytobank } from "@specwright/cytobank";
import { createPlutio } from "@specwright/plutio";
import { createPluto, isNotFoundError } from "@specwright/pluto";
import { createProtocolsIo } from "@specwright/protocols-io";

export const pluto = createPluto({ token: "t" });
export const plutio = createPlutio({ accessToken: "t", business: "b" });
export const protocolsIo = createProtocolsIo({ token: "t" });
export const cytobank = createCytobank({ subdomain: "premium", token: "t" });

export async function name(id: string): Promise<string | undefined> {
  try {
    const { name } = await pluto.experiments.get(id);
    return name ?? undefined;
  } catch (error) {
    if (isNotFoundError(error)) return undefined;
    throw error;
  }
}
