import { chosen, remember } from "./memory.ts";

const KEY = "specwright-language";

/** Opens samples in the language that was chosen last. */
export function rememberLanguage(): void {
  const panels = [...document.querySelectorAll<HTMLDetailsElement>(".samples > details")];
  const wanted = panels.find((panel) => labelOf(panel) === chosen(KEY));
  if (wanted) wanted.open = true;
  for (const panel of panels) {
    panel.addEventListener("toggle", () => {
      if (panel.open) remember(KEY, labelOf(panel));
    });
  }
}

function labelOf(panel: HTMLElement): string {
  return panel.querySelector("summary")?.textContent ?? "";
}
