import { kindOf } from "@specwright/spec/media-type";
import { copyButton } from "../copy.ts";
import { element } from "../element.ts";
import type { Answered, Ready } from "./send.ts";

/** Most of a body that is shown. */
const MOST = 200_000;

/** What came back, and the same call as code. */
export async function answerView(
  ready: Ready,
  answered: Answered,
  log: string | undefined,
): Promise<HTMLElement> {
  const { status, words, milliseconds, headers, body } = answered;
  const reason = headers.find(([name]) => name === "x-mock-reason")?.[1];
  const good = status < 400;
  const line = element(
    "p",
    { className: "came" },
    element("b", { className: good ? "status ok" : "status bad" }, `${status} ${words}`.trim()),
    ` ${milliseconds} ms · ${sizeOf(body.size)}`,
    log !== undefined && " · ",
    log !== undefined && element("a", { href: log }, "seen by the mock"),
  );
  return element(
    "div",
    {},
    line,
    reason !== undefined && element("p", { className: "warn" }, `Refused: ${reason}`),
    panel("Body", await bodyWords(answered), true),
    panel("Headers", headers.map(([name, value]) => `${name}: ${value}`).join("\n")),
    panel("Request", `${ready.request.method} ${ready.request.url}`),
    ...(await codePanels(ready)),
  );
}

/** The call as code in each language. */
export async function codePanels(ready: Ready): Promise<HTMLElement[]> {
  const all = await ready.code();
  return [
    element("h3", {}, "The same as code"),
    ...all.map(({ label, source }) => panel(label, source.trimEnd(), false, "try-code")),
  ];
}

function panel(label: string, words: string, open = false, group = ""): HTMLElement {
  const pre = element(
    "pre",
    { tabIndex: 0 },
    element("code", {}, words === "" ? "Nothing." : words),
  );
  const made = element("details", { className: "panel", open }, element("summary", {}, label), pre);
  if (group !== "") made.setAttribute("name", group);
  made.append(copyButton(made));
  return made;
}

async function bodyWords({ body, type }: Answered): Promise<string> {
  if (body.size === 0) return "";
  if (["binary", "multipart"].includes(kindOf(type))) {
    return `${sizeOf(body.size)} of ${type || "an unnamed type"}: not shown.`;
  }
  const words = await body.slice(0, MOST).text();
  const whole = pretty(words, type);
  return body.size > MOST ? `${whole}\n… the rest of ${sizeOf(body.size)} is not shown.` : whole;
}

function pretty(words: string, type: string): string {
  if (kindOf(type) !== "json") return words;
  try {
    return JSON.stringify(JSON.parse(words), undefined, 2);
  } catch {
    return words;
  }
}

function sizeOf(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
