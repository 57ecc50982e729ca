import { element } from "../element.ts";
import { askMock, providersOf } from "./providers.ts";

/** What a mock remembers: records by collection, each as the operations that show it do. */
interface Kept {
  readonly records: Readonly<
    Record<string, readonly { readonly faces: Readonly<Record<string, unknown>> }[]>
  >;
}

/** Most records of a collection that are shown. */
const MOST = 50;

/** What the mocks remember, by provider and collection; each can go back to its examples. */
export function keptState(box: HTMLElement): void {
  for (const provider of providersOf(box)) {
    const section = element("section", { id: provider });
    box.append(section);
    void show(section, provider);
  }
}

async function show(section: HTMLElement, provider: string, said = ""): Promise<void> {
  const kept = await askMock<Kept>(`/mock/${provider}/~state`);
  const all = Object.entries(kept?.records ?? {});
  const reset = element("button", { type: "button" }, "Back to the examples");
  const state = element("p", { className: "note" }, said);
  state.setAttribute("role", "status");
  reset.addEventListener("click", () => void goBack(section, provider));
  section.replaceChildren(
    element(
      "div",
      { className: "kept-head" },
      element("h2", {}, provider),
      all.length > 0 && reset,
    ),
    state,
    ...(kept === undefined
      ? [element("p", { className: "note" }, "Its mock does not answer.")]
      : all.length === 0
        ? [
            element(
              "p",
              { className: "note" },
              "Its spec names no collections: the mock answers examples.",
            ),
          ]
        : all.map(([name, records]) => collection(name, records))),
  );
}

async function goBack(section: HTMLElement, provider: string): Promise<void> {
  const done = await fetch(`/mock/${provider}/~state/reset`, { method: "POST" }).then(
    ({ ok }) => ok,
    () => false,
  );
  await show(
    section,
    provider,
    done ? "It holds its examples again." : "The mock did not go back.",
  );
}

function collection(name: string, records: Kept["records"][string]): HTMLElement {
  const shown = records.slice(0, MOST).map(({ faces }) => {
    // The fullest of the ways in which operations show it.
    const texts = Object.values(faces).map((face) => JSON.stringify(face, undefined, 2));
    const [longest = "{}"] = texts.sort((one, other) => other.length - one.length);
    return element("pre", { tabIndex: 0 }, element("code", {}, longest));
  });
  const more = records.length - shown.length;
  return element(
    "details",
    { className: "panel" },
    element(
      "summary",
      {},
      `${name} `,
      element("span", { className: "count" }, String(records.length)),
    ),
    ...shown,
    more > 0 && element("p", { className: "note" }, `${more} more are not shown.`),
  );
}
