import { element } from "../element.ts";
import { askMock, providersOf } from "./providers.ts";

/** A request as a mock tells of it. */
interface Entry {
  readonly number: number;
  readonly at: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly operationId?: string;
  readonly reason?: string;
}

/** Most rows that are shown; each mock keeps its last ones. */
const MOST = 300;

/** How often the mocks are asked, in milliseconds. */
const EVERY = 1000;

/** The requests that reached the mocks, the newest first, while the page is looked at. */
export function requestLog(box: HTMLElement): void {
  const providers = providersOf(box);
  const seen = new Map(providers.map((name) => [name, 0]));
  const rows = box.querySelector("tbody");
  const state = box.querySelector<HTMLElement>("[role=status]");
  const only = box.querySelector<HTMLInputElement>("#refused");
  if (!rows || !state || !only) return;
  only.addEventListener("change", () => rows.classList.toggle("refused-only", only.checked));

  const look = async (): Promise<void> => {
    const fresh: { provider: string; entry: Entry }[] = [];
    let down = 0;
    for (const provider of providers) {
      const after = seen.get(provider) ?? 0;
      const said = await askMock<{ last: number; requests: readonly Entry[] }>(
        `/mock/${provider}/~requests?after=${after}`,
      );
      if (said === undefined) down += 1;
      else {
        // A mock that was started again counts from the beginning.
        seen.set(provider, said.last < after ? 0 : said.last);
        fresh.push(...said.requests.map((entry) => ({ provider, entry })));
      }
    }
    fresh.sort((one, other) => one.entry.at.localeCompare(other.entry.at));
    for (const { provider, entry } of fresh) rows.prepend(row(provider, entry));
    while (rows.children.length > MOST) rows.lastElementChild?.remove();
    const count = rows.children.length;
    state.textContent =
      down > 0 && down === providers.length
        ? "The workbench does not answer: start it again with npm start."
        : count === 0
          ? "Nothing has reached the mocks yet. Try an operation, or send a request to one of them."
          : `${count} request${count === 1 ? "" : "s"}, the newest first.`;
  };
  const go = async (): Promise<void> => {
    if (!document.hidden) await look();
    setTimeout(() => void go(), EVERY);
  };
  void go();
}

function row(
  provider: string,
  { at, method, target, status, operationId, reason }: Entry,
): HTMLElement {
  const good = status < 400;
  const time = element("time", { dateTime: at }, new Date(at).toLocaleTimeString());
  const page =
    operationId === undefined
      ? "–"
      : element(
          "a",
          { href: `/${provider}/#operation/${encodeURIComponent(operationId)}` },
          operationId,
        );
  return element(
    "tr",
    { className: good ? "fine" : "refused" },
    element("td", {}, time),
    element(
      "td",
      {},
      element("b", { className: good ? "status ok" : "status bad" }, String(status)),
    ),
    element("td", {}, element("b", { className: `verb ${method.toLowerCase()}` }, method)),
    element(
      "td",
      {},
      element("code", {}, target),
      reason !== undefined && element("p", { className: "why" }, reason),
    ),
    element("td", {}, page, element("small", {}, provider)),
  );
}
