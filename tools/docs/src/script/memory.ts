/** What was chosen last. A browser may refuse to keep anything, above all for pages from disk. */
export function chosen(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the next page begins as it stands.
  }
}
