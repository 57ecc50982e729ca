import type { ServerDescriptor } from "@specwright/runtime";

/**
 * The addresses of a server as a policy writes them: https, a name of letters, a variable only as the first word of
 * it. What a spec says otherwise is left out, and can't be asked from a page.
 */
export function liveSources({ environments, variables = {} }: ServerDescriptor): string[] {
  const all = Object.values(environments).flatMap((address) => {
    const [, host] = /^(https:\/\/[^/?#\s]+)/i.exec(address) ?? [];
    const plain = host
      ?.replace(/^https:\/\/\{[^{}]+\}\./i, "https://*.")
      .replace(/\{([^{}]+)\}/g, (whole, name: string) => variables[name]?.default ?? whole)
      .toLowerCase();
    return plain !== undefined && SOURCE.test(plain) ? [plain] : [];
  });
  return [...new Set(all)];
}

/** Two words at least after a star: no whole country may be asked. */
const SOURCE = /^https:\/\/(?:\*\.[\w-]+\.[\w-]+|[\w-]+)(?:\.[\w-]+)*(?::\d{1,5})?$/;
