/** Gives every block of code a button that copies it. */
export function copyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".panel")) {
    block.append(copyButton(block));
  }
}

/** A button that copies the code of a block, as far as it is shown. */
export function copyButton(block: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => {
    // Only what is shown: a sample holds two addresses.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has what is hidden too
    void copy(block.querySelector("pre")?.innerText ?? "").then((done) => {
      button.textContent = done ? "Copied" : "Not allowed";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
  });
  return button;
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
