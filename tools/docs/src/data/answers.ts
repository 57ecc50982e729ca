import { deref, type Obj, obj, text } from "./json.ts";
import type { Operation, Provider } from "./provider.ts";

/** An answer that an operation declares, for one type of content. */
export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly node: Obj;
  /** Content type; undefined where there is no body. */
  readonly type: string | undefined;
  readonly schema: unknown;
  readonly examples: readonly Example[];
}

/** An example of a body, or of a parameter. */
export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** The declared answers, success first as the spec has them. */
export function answersOf({ bundle }: Provider, { node }: Operation): Answer[] {
  return Object.entries(obj(node.responses)).flatMap(([status, raw]): Answer[] => {
    const response = deref(bundle, raw);
    const common = { status, description: text(response.description) ?? "", node: response };
    const contents = Object.entries(obj(response.content));
    if (contents.length === 0) {
      return [{ ...common, type: undefined, schema: undefined, examples: [] }];
    }
    return contents.map(([type, content]) => ({
      ...common,
      type,
      schema: obj(content).schema,
      examples: examplesOf(bundle, obj(content)),
    }));
  });
}

/** The examples of a content or a parameter. */
export function examplesOf(bundle: Obj, node: Obj): Example[] {
  if (node.example !== undefined) {
    return [{ name: "example", summary: undefined, value: node.example }];
  }
  return Object.entries(obj(node.examples)).map(([name, raw]) => {
    const example = deref(bundle, raw);
    const away = text(example.externalValue);
    const value = away === undefined ? example.value : `See ${away}`;
    return { name, summary: text(example.summary), value };
  });
}
