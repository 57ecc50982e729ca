import { pointerWords } from "@specwright/spec/pointer";
import type { Bump, Change } from "./bump.ts";
import { extensionChanges } from "./extensions.ts";
import { flattened } from "./flat.ts";
import { paired } from "./paired.ts";
import { type SpecChange, specChanges } from "./redocly.ts";
import { follow } from "./wire-facts.ts";
import { WIRE_RULES } from "./wire-rules.ts";

type Json = Record<string, unknown>;

/** What has changed between two bundled specs for a user of the client package. */
export async function wireChanges(base: object, revision: object): Promise<Change[]> {
  const [before, after] = flattened(paired(base), paired(revision));
  const told = await specChanges(before, after);
  const changes = [...told, ...extensionChanges(before, after, told)];
  return (
    changes
      // Each stands at its operation, too, which is what a user knows.
      .filter(({ path }) => !path.startsWith("#/components/parameters/"))
      .map((change) => ({ change, bump: bumpOf(change, before, after) }))
      .filter(({ bump }) => bump !== "none")
      .map(({ change, bump }) => ({
        bump,
        text: textOf(change, before, after),
        where: whereOf(change, before, after),
        seen: "wire" as const,
      }))
  );
}

/** The bump that a change asks of a client package. */
export function bumpOf(change: SpecChange, before: object, after: object): Bump {
  const sent = /\/(?:parameters|requestBody)(?:\/|$)/.test(change.path);
  const situation = { ...change, before, after, sent };
  const bump = WIRE_RULES.find(({ when }) => when(situation))?.bump ?? change.impact;
  return typeof bump === "function" ? bump(situation) : bump;
}

const VERBS = { added: "is new", removed: "is gone", modified: "has changed" } as const;

const PLURAL = { added: "are new", removed: "are gone" } as const;

/** The operations of an address. */
function operationsAt(spec: object, path: string): string[] {
  return Object.values((follow(spec, path) ?? {}) as Json).flatMap((operation) => {
    const id = (operation as { operationId?: unknown } | null)?.operationId;
    return typeof id === "string" ? [id] : [];
  });
}

function textOf(change: SpecChange, before: object, after: object): string {
  const { verdicts, kind, typeName, property, path } = change;
  const said = verdicts.map(({ message }) => message).join(" ");
  if (said !== "") return said;
  // A place in a list says nothing; what stands there has a name.
  const named = (follow(after, path) ?? follow(before, path)) as { name?: unknown } | undefined;
  const name =
    typeof named?.name === "string" ? named.name : (pointerWords(path.slice(1)).at(-1) ?? "");
  if (typeName === "PathItem" && property === undefined && kind !== "modified") {
    const ids = operationsAt(kind === "added" ? after : before, path).map((id) => `\`${id}\``);
    return `${ids.join(", ")} ${ids.length === 1 ? VERBS[kind] : PLURAL[kind]}.`;
  }
  const what = property === undefined ? `\`${name}\`` : `\`${property}\` of \`${name}\``;
  return `${typeName} ${what} ${VERBS[kind]}.`;
}

/** The operation that a change belongs to, else the place in the spec. */
function whereOf({ path }: SpecChange, before: object, after: object): string {
  const [root, address = "", method = ""] = pointerWords(path.slice(1));
  if (root !== "paths") return path.replace(/^#\//, "");
  for (const spec of [after, before]) {
    const item = ((spec as Json).paths as Json | undefined)?.[address] as Json | undefined;
    const id = (item?.[method] as Json | undefined)?.operationId;
    if (typeof id === "string") return id;
  }
  return [method.toUpperCase(), address].filter(Boolean).join(" ");
}
