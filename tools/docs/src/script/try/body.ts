import { kindOf } from "@specwright/spec/media-type";
import { list, type Obj, obj, text } from "../../data/json.ts";
import { FileValue } from "../../samples/values.ts";
import { element, labelled } from "../element.ts";
import { pointAt } from "./point-at.ts";
import { jsonOf, parsedAs, typedOf } from "./values.ts";

/** The part of the form that makes the body. */
interface BodyFields {
  readonly element: HTMLElement;
  /** The body with what was filled in as its only example; undefined where nothing is sent. */
  read(): Obj | undefined;
}

/** Fields for a body: parts of a form, a file, or text. */
export function bodyFields(body: Obj | undefined): BodyFields | undefined {
  const [entry] = Object.entries(obj(body?.content));
  if (body === undefined || entry === undefined) return undefined;
  const [type, raw] = entry;
  const content = obj(raw);
  const examples = Object.entries(obj(content.examples)).map(([name, one]) => ({
    name,
    label: text(obj(one).summary) ?? name,
    value: obj(one).value,
  }));
  const inner = type.startsWith("multipart/")
    ? parts(content, obj(examples[0]?.value))
    : isText(type)
      ? written(type, examples)
      : file(examples[0]?.value);
  return {
    element: element(
      "fieldset",
      {},
      element("legend", {}, `Body${body.required === true ? "" : ", optional"}`),
      element("p", { className: "note" }, element("code", {}, type)),
      inner.element,
    ),
    read() {
      const value = inner.read();
      if (value === undefined) return undefined;
      return { ...body, content: { [type]: { ...content, examples: undefined, example: value } } };
    },
  };
}

interface Inner {
  readonly element: HTMLElement;
  read(): unknown;
}

function isText(type: string): boolean {
  return ["json", "form", "text"].includes(kindOf(type));
}

/** One text, which begins as one of the examples. */
function written(
  type: string,
  examples: readonly { name: string; label: string; value: unknown }[],
): Inner {
  const isJson = ["json", "form"].includes(kindOf(type));
  const show = (value: unknown): string =>
    isJson ? JSON.stringify(value, undefined, 2) : typedOf(value);
  const area = element("textarea", { spellcheck: false, value: show(examples[0]?.value ?? {}) });
  area.rows = Math.min(18, Math.max(4, area.value.split("\n").length));
  const choice = element(
    "select",
    {},
    ...examples.map(({ label }, index) => element("option", { value: String(index) }, label)),
  );
  choice.addEventListener("change", () => {
    area.value = show(examples[Number(choice.value)]?.value);
  });
  return {
    element: element(
      "div",
      {},
      examples.length > 1 && labelled("Begin with the example", choice),
      labelled(isJson ? "JSON" : "Text", area),
    ),
    read() {
      if (area.value.trim() === "") return undefined;
      if (!isJson) return area.value;
      try {
        return jsonOf(area.value);
      } catch (error) {
        return pointAt(area, (error as Error).message);
      }
    },
  };
}

/** A file; where none is chosen, a small one of the example's text. */
function file(example: unknown): Inner {
  const control = element("input", { type: "file" });
  return {
    element: labelled("File", control, SMALL()),
    read: () => chosen(control, "file", false, example),
  };
}

const SMALL = () =>
  element("small", {}, "Where none is chosen, a small one with the example's text is sent.");

function chosen(
  control: HTMLInputElement,
  name: string,
  named: boolean,
  example: unknown,
): FileValue {
  const own = control.files?.[0];
  return new FileValue(own?.name ?? `${name}.dat`, typedOf(example), named, own);
}

/** The parts of a form, each with a field of its own. */
function parts(content: Obj, example: Obj): Inner {
  const schema = obj(content.schema);
  const needed = list(schema.required);
  const names = [...new Set([...Object.keys(obj(schema.properties)), ...Object.keys(example)])];
  const all = names.map((name) => {
    const property = obj(obj(schema.properties)[name]);
    const isFile = property.format === "binary" || property.contentMediaType !== undefined;
    const isNeeded = needed.includes(name);
    const label = element(
      "span",
      {},
      element("code", {}, name),
      isNeeded && element("span", { className: "need" }, " required"),
    );
    const control = element("input", { type: isFile ? "file" : "text" });
    if (!isFile && Object.hasOwn(example, name)) control.value = typedOf(example[name]);
    const isSent = isNeeded || Object.hasOwn(example, name);
    return {
      name,
      element: labelled(label, control, isFile && isSent && SMALL()),
      read(): unknown {
        if (isFile) {
          return isSent || control.files?.length
            ? chosen(control, name, true, example[name] ?? name)
            : undefined;
        }
        return control.value === "" ? undefined : parsedAs(property, control.value);
      },
    };
  });
  return {
    element: element("div", {}, ...all.map((one) => one.element)),
    read: () =>
      Object.fromEntries(
        all.flatMap(({ name, read }) => {
          const value = read();
          return value === undefined ? [] : [[name, value]];
        }),
      ),
  };
}
