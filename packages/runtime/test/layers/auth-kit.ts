import type { AuthDescriptor } from "../../src/descriptor.js";
import type { Seen } from "../support/handler.js";
import { provider } from "../support/provider.js";

/** The test provider with these schemes, all needed unless told otherwise. */
export const withAuth = (
  auth: Record<string, AuthDescriptor>,
  security: string[][] = [Object.keys(auth)],
) => provider({ auth, security });

/** A header of a request that was seen. */
export const header = (seen: Seen[], name: string, index = 0) => seen[index]?.headers.get(name);
