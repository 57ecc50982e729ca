/** Words that say nothing of a thing: articles, prepositions, pronouns, and names of types. */
const EMPTY = new Set(
  (
    "a an the of its their his this that these those is are be was in on as for to and or by with from at " +
    "which whose it one each every any " +
    "string text number integer boolean flag list array object value values"
  ).split(" "),
);

/** Verbs that say no more than the method of an operation. */
const VERBS = new Set(
  (
    "get read return show fetch retrieve list create make add new update change edit modify set " +
    "delete remove"
  ).split(" "),
);

/** The words of a name or a sentence, in lower case and without endings that only grammar asks for. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(stem);
}

/** What a description says beyond a name: the words that are left when those of the name are taken away. */
export function beyond(
  description: string,
  name: string,
  ...empty: ReadonlySet<string>[]
): string[] {
  const named = new Set(wordsOf(name));
  const all = [EMPTY, ...empty];
  return wordsOf(description).filter(
    (word) => !named.has(word) && !all.some((set) => set.has(word) || set.has(`${word}e`)),
  );
}

/** What an operation's description says beyond its id: plain verbs count for nothing. */
export function beyondOperation(description: string, id: string): string[] {
  return beyond(description, id, VERBS);
}

function stem(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}
