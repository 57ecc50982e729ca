/** An environment variable, where there is such a thing: not in browsers, not without permission. */
export function environment(name: string | undefined): string | undefined {
  if (!name) return undefined;
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {}
  return undefined;
}
