import type { Finder, Hit } from "../search/finder.ts";
import type { Row } from "../search/rows.ts";
import { load, root } from "./load.ts";

declare global {
  // What `search.js` holds.
  var searchRows: readonly Row[] | undefined;
}

/** The search dialog: opened by its button, `/` or Ctrl-K; its data comes when it is first opened. */
export function searchBox(): void {
  const button = document.querySelector<HTMLButtonElement>(".find");
  if (button === null) return;
  button.hidden = false;
  let box: Box | undefined;
  const open = (): void => {
    box ??= new Box();
    box.open();
  };
  button.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    const typing = (event.target as HTMLElement).closest("input, textarea, select") !== null;
    const asked =
      (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asked) return;
    event.preventDefault();
    open();
  });
}

class Box {
  readonly #dialog = document.createElement("dialog");
  readonly #input = document.createElement("input");
  readonly #hits = document.createElement("div");
  readonly #hint = document.createElement("p");
  #finder: Finder | undefined;
  #chosen = 0;

  constructor() {
    this.#dialog.setAttribute("aria-label", "Search");
    this.#input.type = "search";
    this.#input.placeholder = "A method, a field, an error, a task";
    this.#input.setAttribute("aria-label", "Search for");
    this.#input.setAttribute("role", "combobox");
    this.#input.setAttribute("aria-expanded", "true");
    this.#input.setAttribute("aria-controls", "hits");
    this.#hits.id = "hits";
    this.#hits.className = "hits";
    this.#hits.setAttribute("role", "listbox");
    this.#hits.setAttribute("aria-label", "Found");
    this.#hint.className = "hint";
    this.#hint.setAttribute("role", "status");
    this.#dialog.append(this.#input, this.#hint, this.#hits);
    document.body.append(this.#dialog);
    this.#input.addEventListener("input", () => this.#show());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#dialog.addEventListener("click", (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    if (this.#finder) return;
    this.#hint.textContent = "Loading…";
    Promise.all([load("assets/find.js"), load("assets/search.js")]).then(
      () => {
        if (globalThis.searchFinder === undefined) return;
        this.#finder = new globalThis.searchFinder(globalThis.searchRows ?? []);
        this.#show();
      },
      () => {
        this.#hint.textContent = "The search data could not be loaded.";
      },
    );
  }

  #show(): void {
    if (!this.#finder) return;
    const found = this.#finder.find(this.#input.value);
    this.#chosen = 0;
    this.#hits.replaceChildren(...found.map((hit, index) => item(hit, index)));
    this.#hint.textContent =
      this.#input.value.trim() === ""
        ? "All providers are searched."
        : found.length === 0
          ? "Nothing found."
          : "";
    this.#hint.hidden = this.#hint.textContent === "";
    this.#mark();
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = this.#hits.children.length;
      this.#chosen = count === 0 ? 0 : (this.#chosen + step + count) % count;
      this.#mark();
    }
    if (event.key === "Enter") {
      event.preventDefault();
      this.#dialog.close();
      (this.#hits.children[this.#chosen] as HTMLElement | undefined)?.click();
    }
  }

  #mark(): void {
    for (const [index, hit] of [...this.#hits.children].entries()) {
      hit.setAttribute("aria-selected", String(index === this.#chosen));
      if (index !== this.#chosen) continue;
      this.#input.setAttribute("aria-activedescendant", hit.id);
      hit.scrollIntoView({ block: "nearest" });
    }
  }
}

function item({ n, t, p, u, a, k, field }: Hit, index: number): HTMLElement {
  const link = document.createElement("a");
  link.id = `hit-${index}`;
  link.setAttribute("role", "option");
  link.href = root + u;
  link.tabIndex = -1;
  const name = document.createElement("b");
  name.textContent = n;
  const more = document.createElement("small");
  more.textContent = [p, k === "method" ? t : `${k} ${t}`.trim(), a].filter(Boolean).join(" · ");
  link.append(name, more);
  if (field !== undefined) {
    const mark = document.createElement("mark");
    mark.textContent = ` · field ${field}`;
    more.append(mark);
  }
  return link;
}
