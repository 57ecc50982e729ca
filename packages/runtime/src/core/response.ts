import type { Body } from "../http/body.js";

/** What an answer says beside its body. */
type Head = Pick<Response, "status" | "statusText" | "headers" | "url">;

/** An engine's own Response with this body and head: servers write statuses that no Response can have. */
export function responseOf(body: Body | null, head: Head): Response {
  const { status, statusText, headers, url } = head;
  const known = status >= 200 && status <= 599;
  const response = new Response(body, { status: known ? status : 599, statusText, headers });
  const own = { url, ...(!known && { status }) };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(response, name, { value, configurable: true });
  return response;
}
