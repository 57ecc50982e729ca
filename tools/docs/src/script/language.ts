const KEY = "specwright-language";

/** Opens samples in the language that was chosen last. */
export function rememberLanguage(): void {
  const panels = [...document.querySelectorAll<HTMLDetailsElement>(".samples > details")];
  const wanted = panels.find((panel) => labelOf(panel) === stored());
  if (wanted) wanted.open = true;
  for (const panel of panels) {
    panel.addEventListener("toggle", () => {
      if (panel.open) store(labelOf(panel));
    });
  }
}

function labelOf(panel: HTMLElement): string {
  return panel.querySelector("summary")?.textContent ?? "";
}

// A browser may refuse to keep anything, above all for pages from disk.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(label: string): void {
  try {
    localStorage.setItem(KEY, label);
  } catch {
    // Then the next page begins with the first language.
  }
}
