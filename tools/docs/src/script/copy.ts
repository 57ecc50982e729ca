/** Gives every block of code a button that copies it. */
export function copyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>(".panel")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", () => {
      const code = block.querySelector("pre")?.textContent ?? "";
      void copy(code).then((done) => {
        button.textContent = done ? "Copied" : "Not allowed";
        setTimeout(() => (button.textContent = "Copy"), 1500);
      });
    });
    block.append(button);
  }
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
