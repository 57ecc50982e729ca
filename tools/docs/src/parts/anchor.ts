/** A place on a page: its id, and how an address says it. Names come from specs and may hold anything. */
export interface Place {
  readonly id: string;
  readonly hash: string;
}

/** The place of a thing of some kind: `source/manual`. */
export function place(kind: string, name: string): Place {
  const known = name.toWellFormed();
  return { id: `${kind}/${known}`, hash: `#${kind}/${encodeURIComponent(known)}` };
}
