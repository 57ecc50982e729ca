/**
 * A floor for the CPU of a call: the same GET, written by hand for this one operation over the same
 * transport. It does in a call that goes well what a client of ours promises of one, and nothing is general:
 * a budget and a retry allowance, the checks of a path's and a query's values, an end by its own timer, no
 * redirect followed, a body of a bounded length, whole numbers that a number would alter, one of a list, and
 * `withResponse`. What fails is an error without words.
 */
const PROMISES = (query: string, token: string) => `
const LIMIT = 1_000_000, WINDOW = 1000, MOST = 2 ** 28;
const taken = [];
let allowance = 20;
const origin = performance.timeOrigin;
const headers = () => ({
  business: "studio", accept: "application/json", authorization: "Bearer ${token}",
});
function slot(now) {
  let old = 0;
  while (taken[old] <= now - WINDOW) old++;
  taken.splice(0, old);
  if (taken.length >= LIMIT) throw new Error("a wait");
  taken.push(now);
}
function address(url) {
  const id = "${query}".slice(4);
  if (!/^[\\w.-]+$/.test(id)) throw new Error("an encoding");
  return url + "/tasks?_id=" + id;
}
function value(status, length, text) {
  if (status < 200 || status > 299 || status === 206) throw new Error("an error");
  if (!(length <= MOST)) throw new Error("a length");
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 46) if (/\\d{16}/.test(text.slice(at - 15, at + 16))) throw new Error("a number");
  }
  allowance = Math.min(20, allowance + 0.5);
  const [one] = JSON.parse(text);
  if (one === undefined) throw new Error("none");
  return one;
}
const promised = (send) => (url) => {
  const call = { response: undefined };
  const data = (async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        const now = origin + performance.now();
        slot(now);
        return await send(address(url), call, now);
      } catch (error) {
        if (attempt > 2 || allowance-- < 1) throw error;
      }
    }
  })();
  return Object.assign(data, { withResponse: async () => ({ data: await data, response: call.response }) });
};
`;

/** By hand, over the engine's own fetch: an AbortController and a timer for each attempt. */
export const overFetch = (query: string, token: string): string => `
${PROMISES(query, token)}
const get = promised(async (url, call) => {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new Error("late")), 30_000);
  try {
    const response = await fetch(url, { headers: headers(), redirect: "manual", signal: ending.signal });
    call.response = response;
    const length = response.headers.has("content-encoding") ? NaN : +response.headers.get("content-length");
    return value(response.status, length, await response.text());
  } finally {
    clearTimeout(timer);
  }
});
export const connect = async (url) => () => get(url);`;

/** By hand, over undici's dispatcher: a timer for each attempt, and no stream in between. */
export const overDispatcher = (query: string, token: string): string => `
import { Agent } from "undici";
${PROMISES(query, token)}
const agent = new Agent({ headersTimeout: 0 });
const get = promised((url, call) => new Promise((done, fail) => {
  const at = url.indexOf("/", 8);
  let control;
  const timer = setTimeout(() => { fail(new Error("late")); control?.abort(new Error("late")); }, 30_000);
  let status = 0, size = 0, length = NaN;
  const chunks = [];
  agent.dispatch({ origin: url.slice(0, at), path: url.slice(at), method: "GET", headers: headers() }, {
    onRequestStart(controller) { control = controller; },
    onResponseStart(controller, code, answered) {
      status = code;
      call.response = { status, headers: answered };
      length = answered["content-encoding"] ? NaN : +answered["content-length"];
    },
    onResponseData(controller, chunk) {
      size += chunk.length;
      if (size > MOST) controller.abort(new Error("a length"));
      chunks.push(chunk);
    },
    onResponseEnd() {
      clearTimeout(timer);
      try {
        done(value(status, length, (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString()));
      } catch (error) {
        fail(error);
      }
    },
    onResponseError(controller, error) { clearTimeout(timer); fail(error); },
  });
}));
export const connect = async (url) => () => get(url);`;
