/**
 * Links of before, and those of doc comments, lead to the page of an operation or a method: `#operation/<id>`, `#tag/<tag>/operation/<id>`, and what the
 * address line showed then, `#/<tag>/<id in small letters>`. The list on a provider's page knows its operations.
 */
export function followOldLinks(): void {
  const follow = (): void => {
    const page = targetOf(location.hash);
    if (page !== undefined) location.replace(page);
  };
  follow();
  addEventListener("hashchange", follow);
}

function targetOf(hash: string): string | undefined {
  const words = /^#(?:tag\/[^/]+\/)?operation\/(.+)$/.exec(hash) ?? /^#\/[^/]+\/(.+)$/.exec(hash);
  if (words?.[1] === undefined) return undefined;
  const id = decode(words[1]);
  const all = [...document.querySelectorAll<HTMLElement>('li[id^="operation/"]')];
  const named = (same: (one: string) => boolean): HTMLElement | undefined =>
    all.find((item) => same(item.id.slice("operation/".length)));
  const item =
    named((one) => one === id) ??
    all.find((one) => one.dataset.methods?.split(" ").includes(id)) ??
    named((one) => one.toLowerCase() === id.toLowerCase());
  return item?.querySelector("a")?.href;
}

function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
