/** The providers whose mocks stand beside this page. */
export function providersOf(box: HTMLElement): string[] {
  return (box.dataset.providers ?? "").split(" ").filter(Boolean);
}

/** What a mock says of itself; undefined where it does not answer. */
export async function askMock<Said>(path: string): Promise<Said | undefined> {
  try {
    const answer = await fetch(path, { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as Said) : undefined;
  } catch {
    return undefined;
  }
}
