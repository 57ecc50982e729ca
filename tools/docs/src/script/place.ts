/** Scrolls the contents to where one is, and nothing else. */
export function showPlace(): void {
  const side = document.querySelector<HTMLElement>(".side");
  const here = side?.querySelector<HTMLElement>("[aria-current]");
  if (!side || !here) return;
  const { top } = here.getBoundingClientRect();
  side.scrollTop = top - side.getBoundingClientRect().top - side.clientHeight / 2;
}
