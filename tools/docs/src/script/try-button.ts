import { load } from "./load.ts";

/** Shows the button that opens the form; what the form needs comes when it is first opened. */
export function tryButton(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(".try-open")) {
    const data = button.dataset.call;
    if (data === undefined) continue;
    button.hidden = false;
    let loaded: Promise<unknown> | undefined;
    button.addEventListener("click", () => {
      loaded ??= Promise.all([load("assets/try.js"), load(data)]);
      loaded.then(
        () => globalThis.tryIt?.(),
        (error: unknown) => {
          loaded = undefined;
          button.textContent = (error as Error).message;
        },
      );
    });
  }
}
