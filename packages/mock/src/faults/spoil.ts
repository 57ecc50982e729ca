import type { EngineAnswer } from "../answer.js";
import { getAt, withAt } from "../pointer.js";
import type { Play } from "./play.js";

const PAGE = `<!doctype html>
<html lang="en">
<head><title>Sign in</title></head>
<body><h1>Sign in</h1><form method="post"><input name="user"><input name="password" type="password"></form></body>
</html>
`;

/** An answer as a fault leaves it: its body, and its headers. */
export function spoil(answer: EngineAnswer, play: Play): EngineAnswer {
  let spoilt = answer;
  if (play.set) spoilt = { ...spoilt, body: withAll(spoilt.body, play.set) };
  if (play.html !== undefined) {
    spoilt = { ...spoilt, status: play.html, mediaType: "text/html", body: PAGE };
  }
  const headers = { ...spoilt.headers };
  if (play.retryAfter !== undefined) delete headers["retry-after"];
  if (play.retryAfter !== undefined && play.retryAfter !== "none") {
    headers["retry-after"] =
      play.retryAfter === "date" ? dateIn(1, play.clock) : String(play.retryAfter);
  }
  if (play.clock !== undefined) headers.date = dateIn(0, play.clock);
  return { ...spoilt, headers };
}

/** The first half of what would be JSON; where that is JSON still, or nothing, the beginning of some. */
export function halfOf(bytes: Buffer): Buffer {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  try {
    if (half.length > 0) JSON.parse(half.toString());
    return Buffer.from('{"');
  } catch {
    return half;
  }
}

function withAll(body: unknown, values: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(values).reduce((whole, [pointer, value]) => {
    const parent = pointer.slice(0, pointer.lastIndexOf("/"));
    const place = getAt(whole, parent);
    const fits = pointer === "" || (typeof place === "object" && place !== null);
    return fits ? withAt(whole, pointer, value) : whole;
  }, body);
}

/** A date in so many seconds, by a clock that is so many seconds off. */
function dateIn(seconds: number, clock = 0): string {
  return new Date(Date.now() + (seconds + clock) * 1000).toUTCString();
}
