import { type Obj, obj, text } from "../../data/json.ts";
import type { TryCall } from "../../samples/try-call.ts";
import { element, labelled } from "../element.ts";
import { bodyFields } from "./body.ts";
import { pointAt } from "./point-at.ts";
import { choicesOf, parsedAs, typedOf } from "./values.ts";

/** A part of the form, and the operation with what was typed in the place of its examples. */
export interface Form {
  readonly element: HTMLElement;
  /**
   * The operation as it was filled in: parameters that were given, with their values, and the body.
   *
   * @throws InputError for what can't be sent, after it has been pointed at
   */
  read(): TryCall["operation"];
}

const PLACES: Readonly<Record<string, string>> = {
  path: "Path",
  query: "Query",
  header: "Headers",
};

/** The form of a call: what it can't do without is filled in already. */
export function formOf({ operation }: TryCall): Form {
  const asked = operation.parameters.filter((one) => PLACES[String(one.in)] !== undefined);
  const fields = asked.map((one) => ({ parameter: one, ...fieldOf(one) }));
  const body = bodyFields(operation.body);
  const groups = Object.entries(PLACES).flatMap(([place, label]) => {
    const here = fields.filter(({ parameter }) => parameter.in === place);
    if (here.length === 0) return [];
    const needed = here.filter(({ parameter }) => isNeeded(parameter));
    const more = here.filter(({ parameter }) => !isNeeded(parameter));
    return [
      element(
        "fieldset",
        {},
        element("legend", {}, label),
        ...needed.map((one) => one.element),
        more.length > 0 &&
          element(
            "details",
            { open: needed.length === 0 && more.length < 6 },
            element("summary", {}, `${more.length} optional`),
            ...more.map((one) => one.element),
          ),
      ),
    ];
  });
  const cookies = operation.parameters.filter((one) => one.in === "cookie");
  return {
    element: element(
      "div",
      { className: "try-form" },
      ...groups,
      cookies.length > 0 &&
        element(
          "p",
          { className: "note" },
          `No page can send cookies: ${cookies.map((one) => one.name).join(", ")} stays out.`,
        ),
      body?.element,
    ),
    read: () => ({
      ...operation,
      parameters: fields.flatMap(({ parameter, read }) => {
        const value = read();
        return value === undefined ? [] : [{ ...parameter, required: true, example: value }];
      }),
      body: body?.read(),
    }),
  };
}

function isNeeded(parameter: Obj): boolean {
  return parameter.required === true || parameter.preset === true;
}

function fieldOf(parameter: Obj): { element: HTMLElement; read(): unknown } {
  const { name, description, schema, example } = parameter;
  const given = isNeeded(parameter) ? typedOf(example) : "";
  const choices = choicesOf(schema);
  const control =
    choices.length > 0
      ? element(
          "select",
          {},
          element("option", { value: "" }, "–"),
          ...choices.map((one) => element("option", { value: one, selected: one === given }, one)),
        )
      : element("input", {
          type: "text",
          value: given,
          placeholder: example === "…" ? "" : typedOf(example),
          autocomplete: "off",
          spellcheck: false,
        });
  const isRequired = parameter.required === true;
  const label = element(
    "span",
    {},
    element("code", {}, String(name)),
    isRequired && element("span", { className: "need" }, " required"),
  );
  return {
    element: labelled(
      label,
      control,
      text(description) && element("small", {}, String(description)),
    ),
    read() {
      const typed = control.value;
      if (typed === "" && !isRequired) return undefined;
      if (typed === "" && parameter.in === "path")
        return pointAt(control, `${name} is part of the address: it can't be empty.`);
      if (typed === "") return undefined;
      try {
        return parameter.asJson === true ? JSON.parse(typed) : parsedAs(obj(schema), typed);
      } catch (error) {
        return pointAt(control, `${name}: ${(error as Error).message}`);
      }
    },
  };
}
