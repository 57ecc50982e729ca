import type { Oas3Rule, Oas3Visitor, Plugin, UserContext } from "@redocly/openapi-core";
import { RULES } from "./rules/index.ts";
import { Cursor } from "./support/cursor.ts";
import { type ExtensionUse, extensionVisitor } from "./support/extension-visitor.ts";
import type { Finding, Rule, Strength } from "./support/rule.ts";
import { Spec } from "./support/spec.ts";
import { whole } from "./support/whole.ts";

/** The name under which Redocly knows our rules: `specwright/extension-known`. */
export const PLUGIN_ID = "specwright";

/** Stands between a message and its fix, since Redocly's problems have no field for one. */
export const FIX_MARK = "\nFix: ";

/**
 * The rule that looks for x- keys on behalf of all that are asked about them: Redocly calls the visitors of
 * each rule for each node of a spec, which takes longer than what most rules do with it.
 */
const LOOKS = RULES.find((rule) => rule.extensions && rule.strength === "gen");

/** What the rules of one run share, by the root of the spec. */
interface Shared {
  readonly specs: WeakMap<object, Spec>;
  readonly uses: WeakMap<object, readonly ExtensionUse[]>;
}

/** What a plugin tells besides problems. Redocly calls it with options of its own, which it has no use for. */
interface Options {
  /** Called where a spec is more than one document, if `specwright/whole` is on. */
  readonly onScattered?: () => void;
}

/** Our rules as a Redocly plugin, for `redocly lint` and for {@link lint}. */
export default function specwright({ onScattered = () => {} }: Options = {}): Plugin {
  const shared: Shared = { specs: new WeakMap(), uses: new WeakMap() };
  const rules = Object.fromEntries(RULES.map((rule) => [rule.name, adapt(rule, shared)]));
  return {
    id: PLUGIN_ID,
    rules: { oas3: { ...rules, whole: whole(onScattered) } },
    configs: {
      gen: {
        // Only what makes output wrong: anybody's spec is held to this, also a huge one.
        rules: { struct: "error", "no-unresolved-refs": "error", ...enabled("gen") },
      },
      check: {
        extends: ["recommended-strict"],
        rules: {
          ...enabled("check"),
          // Paths of some providers end in a slash.
          "no-path-trailing-slash": "off",
          // Facts may have neither: most providers give their API no licence, and no source may show a refusal.
          "info-license": "off",
          "info-license-strict": "off",
          "operation-4xx-response": "off",
          "component-name-unique": {
            severity: "error",
            schemas: "error",
            parameters: "error",
            responses: "error",
            requestBodies: "error",
          },
        },
      },
    },
  } as Plugin;
}

/** The rules of a strength; the stronger one holds the weaker. */
export function rulesOf(strength: Strength): readonly Rule[] {
  return strength === "check" ? RULES : RULES.filter((rule) => rule.strength === "gen");
}

/** What a run says of a provider that nobody curates: green means less there. */
export function notAsked(): string {
  const rules = rulesOf("check").length - rulesOf("gen").length;
  return `not curated (no sources.yaml): ${rules} rules not asked, see specs/README.md`;
}

function enabled(strength: Strength): Record<string, { severity: "error"; strength: Strength }> {
  return Object.fromEntries(
    rulesOf(strength).map((rule) => [`${PLUGIN_ID}/${rule.name}`, { severity: "error", strength }]),
  );
}

function adapt(rule: Rule, { specs, uses }: Shared): Oas3Rule {
  return (options) => {
    const strength = (options as { strength?: Strength }).strength ?? rule.strength;
    const found: ExtensionUse[] = [];
    return {
      ...(rule === LOOKS && extensionVisitor((use) => found.push(use))),
      Root: {
        enter(root: object) {
          if (rule === LOOKS) uses.set(root, found);
        },
        leave(root: object, ctx: UserContext) {
          const spec = specs.get(root) ?? new Spec(new Cursor(root, ctx.location, ctx.resolve));
          specs.set(root, spec);
          const report = (finding: Finding): void => send(ctx, finding);
          rule.check?.(spec, report);
          if (rule.extensions === undefined) return;
          const all = uses.get(root);
          if (all === undefined) throw new Error(`${rule.name} needs ${LOOKS?.name}: turn it on.`);
          rule.extensions(all, spec, report, strength);
        },
      },
    } as Oas3Visitor;
  };
}

function send(ctx: UserContext, { message, fix, location, severity }: Finding): void {
  ctx.report({
    message: fix === undefined ? message : `${message}${FIX_MARK}${fix}`,
    location,
    ...(severity && { forceSeverity: severity }),
  });
}
