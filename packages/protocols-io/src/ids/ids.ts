import { ConfigError } from "@specwright/runtime";

const HOSTS = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.doi\.org|doi\.org|protocols\.io\/view)\//i;

/**
 * The form of an id that operations take: a number, a URI or a DOI, with its version.
 *
 * Bodies write DOIs with `dx.doi.org/` before them, people copy addresses of pages; neither is an
 * id. The slashes of a DOI stay, and go to the server unencoded.
 *
 * @throws ConfigError for what can be none of these
 * @example
 * protocolId(101)                                              // "101"
 * protocolId(protocol.doi)                                     // "10.17504/protocols.io.xmpl1"
 * protocolId("https://dx.doi.org/10.17504/protocols.io.xmpl1/v1")
 * protocolId("https://www.protocols.io/view/lysis-buffer-xmpl1")  // "lysis-buffer-xmpl1"
 */
export function protocolId(id: number | string): string {
  const [text = ""] = String(id)
    .trim()
    .replace(/^doi:\s*/i, "")
    .replace(HOSTS, "")
    .split(/[?#]/, 1);
  if (text === "" || /^https?:/i.test(text)) {
    throw new ConfigError(
      "id",
      `is no protocol: ${JSON.stringify(String(id).slice(0, 100))}`,
      "give a number, a URI, a DOI, or the address of a protocol's page",
    );
  }
  return withoutSlashes(text);
}

/** A text without the slashes at its end. No expression looks for them: where many stand within, it takes long. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end--;
  return text.slice(0, end);
}

/**
 * Makes a GUID in the provider's form: 32 hexadecimal characters without dashes, in upper case.
 * What is created under a GUID (protocols, steps, messages, actions) gets it from the caller.
 */
export const newGuid = (): string => crypto.randomUUID().replaceAll("-", "").toUpperCase();
