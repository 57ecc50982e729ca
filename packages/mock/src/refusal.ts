import type { ErrorObject, OpenApiDocument } from "./openapi.js";
import { escaped, getAt, withAt } from "./pointer.js";
import { errorFormOf } from "./reason.js";
import { isRecord } from "./record.js";
import type { Route } from "./router.js";
import type { Violation } from "./violation.js";

/** The example that a refusal is answered with. */
export interface RefusalExample {
  readonly code: number;
  readonly example: string;
  /** Its code tells of the rule that was broken. */
  readonly isMeant: boolean;
}

interface Candidate {
  readonly code: number;
  readonly example: string;
  readonly value: unknown;
  readonly form: ErrorObject | undefined;
}

/**
 * The example whose code tells of the broken rule (`x-error.rules`), be it a 400 where another status is usual; else,
 * of the status that the spec declares for a refusal, one that names no code. Undefined: any will do.
 */
export function refusalExample(
  document: OpenApiDocument,
  route: Route,
  violations: readonly Violation[],
  statuses: readonly number[],
): RefusalExample | undefined {
  const known = [...new Set([...statuses, 400])];
  const candidates = known.flatMap((code) => candidatesOf(document, route, code));
  // The first thing that is wrong is what the answer is about.
  const [first] = violations;
  const meant = candidates
    .map((one) => ({ one, rank: first ? rankOf(one, first) : -1 }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)[0]?.one;
  if (meant) return { code: meant.code, example: meant.example, isMeant: true };
  const own = candidates.filter(({ code }) => code === candidates[0]?.code);
  const plain = own.find((one) => statuses.includes(one.code) && codesIn(one).length === 0);
  return plain && { code: plain.code, example: plain.example, isMeant: false };
}

function candidatesOf(document: OpenApiDocument, route: Route, code: number): Candidate[] {
  const { content = {} } = route.operation.responses?.[code] ?? {};
  const form = errorFormOf(document, route, code);
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples)
      .filter(([, { value }]) => isRecord(value))
      .map(([example, { value }]) => ({ code, example, value, form })),
  );
}

/** The codes that a body names: at the places of codes, or by what its message says. */
function codesIn({ form, value }: Pick<Candidate, "form" | "value">): string[] {
  const named = (form?.code ?? []).map((pointer) => getAt(value, pointer));
  const texts = (form?.message ?? []).map((pointer) => getAt(value, pointer));
  const meant = Object.entries(form?.messages ?? {}).flatMap(([code, parts]) =>
    texts.some((text) => parts.some((part) => String(text).includes(part))) ? [code] : [],
  );
  return [...named.filter((one) => one !== undefined && one !== null).map(String), ...meant];
}

/** How exactly the code of a body tells of a broken rule: 0 is most exact, -1 not at all. */
function rankOf(candidate: Candidate, { place, rule }: Violation): number {
  const { rules = {} } = candidate.form ?? {};
  const codes = codesIn(candidate);
  const keys = [
    ...place.map((_, index) => place.slice(0, place.length - index).join(".")),
    rule,
    "any",
  ];
  return keys.findIndex((key) => rules[key]?.some((code) => codes.includes(String(code))));
}

/** A body that tells of no rule, and whether one had to stay in it. */
export interface Neutral {
  readonly body: unknown;
  readonly claims: boolean;
}

/** How a body is freed of what it says. */
export interface NeutralOptions {
  readonly form: ErrorObject | undefined;
  readonly status: number;
  /** Its code is right, and stays. */
  readonly isMeant: boolean;
  readonly isAllowed: (body: unknown) => boolean;
}

/**
 * A body without what an example says of another rule: what may be left out is, what must be there is null or the
 * status where the schema takes that. The place of the message stays, for the reason.
 */
export function neutral(body: unknown, options: NeutralOptions): Neutral {
  const { form, status, isMeant, isAllowed } = options;
  const { message = [], code = [] } = form ?? {};
  const place = message.find((pointer) => typeof getAt(body, pointer) === "string") ?? message[0];
  if (!isRecord(body) || place === undefined) return { body, claims: isRecord(body) };
  const kept = new Set(isMeant ? code : []);
  let whole: unknown = body;
  if (!isMeant && getAt(body, place) !== undefined) {
    const silent = withAt(body, place, "");
    if (isAllowed(silent)) whole = silent;
  }
  const way = place.split("/").slice(1);
  for (let depth = 0; depth < way.length; depth += 1) {
    const at = way
      .slice(0, depth)
      .map((segment) => `/${segment}`)
      .join("");
    const there = getAt(whole, at);
    if (typeof there !== "object" || there === null) break;
    for (const name of Object.keys(there).reverse()) {
      const own = `${at}/${escaped(name)}`;
      if (name === way[depth] || kept.has(own)) continue;
      whole = quieter(whole, at, name, status, isAllowed);
    }
  }
  const left = code.filter((pointer) => pointer !== place && !kept.has(pointer));
  return { body: whole, claims: left.some((one) => !isSilent(getAt(whole, one), status)) };
}

/** The body with one member of the object at a pointer left out, or at least emptied. */
function quieter(
  body: unknown,
  at: string,
  name: string,
  status: number,
  isAllowed: (body: unknown) => boolean,
): unknown {
  const there = getAt(body, at);
  const segment = escaped(name);
  const before = getAt(there, `/${segment}`);
  if (isSilent(before, status)) return body;
  const without = Array.isArray(there)
    ? there.filter((_, index) => String(index) !== name)
    : Object.fromEntries(Object.entries(there as object).filter(([own]) => own !== name));
  const others = [null, status, String(status)].map((value) => withAt(there, `/${segment}`, value));
  const tried = [without, ...others].map((value) => withAt(body, at, value));
  return tried.find(isAllowed) ?? body;
}

/** What tells of no rule: nothing, and the status once more. */
function isSilent(value: unknown, status: number): boolean {
  return value === undefined || value === null || String(value) === String(status);
}
