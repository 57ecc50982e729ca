import MiniSearch, { type SearchResult } from "minisearch";
import type { Row } from "./rows.ts";

/** A thing found, and the word of its fields that was asked for. */
export interface Hit extends Row {
  readonly field: string | undefined;
}

/** Search over all rows: typing errors are forgiven, and the name of a method wins. */
export class Finder {
  readonly #rows: readonly Row[];
  readonly #index = new MiniSearch<Row & { id: number }>({
    fields: ["n", "t", "a", "f", "w"],
    tokenize: words,
    processTerm: (term) => term.toLowerCase(),
  });

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#index.addAll(rows.map((row, id) => ({ ...row, id })));
  }

  /** The best hits first. */
  find(query: string): Hit[] {
    const asked = query.trim().toLowerCase();
    if (asked === "") return [];
    // Typing errors are forgiven where nothing is found as it was typed.
    const typed = this.#search(asked, false);
    const found = typed.length > 0 ? typed : this.#search(asked, true);
    return found
      .flatMap((result) => this.#hit(result, asked))
      .sort((one, other) => other.score - one.score)
      .slice(0, 30)
      .map(({ hit }) => hit);
  }

  #search(asked: string, forgiving: boolean): SearchResult[] {
    return this.#index.search(asked, {
      combineWith: "AND",
      boost: { n: 6, t: 3, a: 2, f: 2 },
      prefix: (term) => term.length > 1,
      // Two letters that changed places are two steps.
      fuzzy: (term) =>
        forgiving && !/^\d+$/.test(term) && (term.length > 4 ? 2 : term.length > 2 && 1),
    });
  }

  #hit(result: SearchResult, asked: string): { hit: Hit; score: number }[] {
    const row = this.#rows[result.id as number];
    if (row === undefined) return [];
    const name = row.n.toLowerCase();
    const field = row.f?.split(" ").find((one) => one.toLowerCase() === asked);
    // An exact name stands above all that is merely like it.
    const exact =
      name === asked
        ? 8
        : name.endsWith(`.${asked}`)
          ? 6
          : name.includes(asked)
            ? 3
            : field
              ? 2
              : 1;
    return [{ hit: { ...row, field }, score: result.score * exact }];
  }
}

/** Words as wholes and in their parts: `pipeline_status` is also `pipeline` and `status`. */
function words(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}_]+/u)
    .flatMap((word) => {
      const parts = word.split(/_|(?<=[a-z0-9])(?=[A-Z])/);
      return parts.length > 1 ? [word, ...parts] : [word];
    })
    .filter((word) => word !== "");
}
