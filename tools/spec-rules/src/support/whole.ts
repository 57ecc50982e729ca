import type { Oas3Rule, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObj } from "@specwright/spec/json";

/** What Redocly takes for a reference in a discriminator's mapping; anything else is a schema's name. */
const IS_REFERENCE = /^#|\/|\.(?:ya?ml|json)$/i;

/**
 * A rule that finds nothing wrong: it looks whether a bundler would leave a spec as it is. It would put
 * another file's parts into it, and write out what stands in the place of a plain value.
 *
 * @param tell called where it would change something
 */
export function whole(tell: () => void): Oas3Rule {
  /** Whether a reference of a mapping leads to where it says, with nothing on the way. */
  const isDirect = (ref: string, { resolve }: UserContext): boolean => {
    const { location, chain } = resolve({ $ref: ref }) as ReturnType<typeof resolve> & {
      chain?: readonly unknown[];
    };
    const leads = location?.pointer === ref && !chain?.length;
    return leads && /^#\/components\/schemas\/[\w.-]+$/.test(ref);
  };
  return () =>
    ({
      ref: {
        enter(
          { $ref }: { $ref: string },
          { type, location }: UserContext,
          { location: to }: Found,
        ) {
          const stays = to?.source === location.source && $ref.startsWith("#");
          if (!stays || type.name === "scalar") tell();
        },
      },
      Example: {
        enter(node: unknown) {
          if (isObj(node) && "externalValue" in node) tell();
        },
      },
      Discriminator: {
        enter(node: unknown, ctx: UserContext) {
          if (!isObj(node)) return;
          const values = isObj(node.mapping) ? Object.values(node.mapping) : [];
          for (const value of [node.defaultMapping, ...values]) {
            if (typeof value !== "string" || !IS_REFERENCE.test(value)) continue;
            if (!isDirect(value, ctx)) tell();
          }
        },
      },
    }) as Oas3Visitor;
}

/** Where a reference leads. */
interface Found {
  readonly location?: UserContext["location"];
}
