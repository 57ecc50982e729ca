import { checkHeader } from "../core/encode.js";
import type { Sent } from "../core/wire.js";
import type { ParameterDescriptor } from "../descriptor.js";
import { encodeCookies, encodeHeaders } from "../encode/header.js";
import { encodePath } from "../encode/path.js";
import { encodeQuery } from "../encode/query.js";
import type { CallArgs } from "../table/arguments.js";

/** What a call sends but its body, where parameters are not all written by default. */
export type Styled = Required<Pick<Sent, "path" | "search" | "headers">>;

/**
 * Parameters that are not all written by default: styles, several segments, `content`, cookies.
 *
 * @throws ConfigError naming the parameter
 */
export function styled(
  template: string,
  params: readonly ParameterDescriptor[],
  { path = {}, query = {}, headers = {}, cookies }: CallArgs,
): Styled {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(encodeHeaders(headers, params)))
    written[name.toLowerCase()] = checkHeader(name, value);
  const cookie = cookies && encodeCookies(cookies, params);
  if (cookie) written.cookie = written.cookie ? `${written.cookie}; ${cookie}` : cookie;
  return {
    path: encodePath(template, path, params),
    search: encodeQuery(query, params),
    headers: written,
  };
}
