import type { Explain } from "./facts.js";

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a code means: words of ours, where the provider's do not say it. */
export const explain: Explain = ({ meanings = {} }, code, said) => {
  // A code is a stranger's word: `constructor` means nothing.
  const meaning =
    code !== undefined && Object.hasOwn(meanings, code) ? meanings[`${code}`] : undefined;
  const more = said && meaning && !plain(said).includes(plain(meaning));
  return { meaning, text: more ? `${said} (${meaning})` : (said ?? meaning) };
};
