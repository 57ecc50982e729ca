import { countOf, type Difference } from "@specwright/drift";
import { pointerWords } from "@specwright/spec/pointer";
import { parse } from "yaml";
import { addMember, nodeAt, removeMember, replace } from "./edit.ts";
import { evidence, observeAt, observedOf } from "./evidence.ts";
import { inline } from "./inline.ts";
import type { Place, SpecTexts } from "./sources.ts";
import { schemaOf, seenTypes } from "./types.ts";
import { widen } from "./widen.ts";

/** What became of one difference. */
export interface Change {
  readonly difference: Difference;
  /** For a person: what was changed, or what is left to do. */
  readonly said: string;
  readonly isDone: boolean;
  /** Programs that compiled against the old types may not compile any more. */
  readonly isBreaking: boolean;
}

/** Changes a spec so that it takes what was seen. Nothing is removed but a word that a field is always there. */
export function patch(texts: SpecTexts, differences: readonly Difference[]): Change[] {
  return differences.map((one) => {
    try {
      return PATCHES[one.kind](texts, one);
    } catch (error) {
      return left(one, `could not be written: ${(error as Error).message.split("\n")[0]}`);
    }
  });
}

type Patch = (texts: SpecTexts, one: Difference) => Change;

const done = (difference: Difference, said: string, isBreaking: boolean): Change => ({
  difference,
  said: `${nameOf(difference.pointer)} ${said}`,
  isDone: true,
  isBreaking,
});

const left = (difference: Difference, said: string): Change => ({
  difference,
  said: `${difference.pointer} ${said}`,
  isDone: false,
  isBreaking: false,
});

const nowhere = (one: Difference): Change =>
  left(one, "leads nowhere in this spec: the report is of another version");

const PATCHES: Readonly<Record<Difference["kind"], Patch>> = {
  field(texts, one) {
    const { owner, name } = ownerOf(one.pointer);
    if (name === "*")
      return left(
        one,
        `was seen ${countOf(one)} times under names that are not told; whoever made the report can look at them, and let them through with { names }`,
      );
    const place = texts.find(owner);
    if (!place) return nowhere(one);
    const schema = schemaOf(one);
    const lines = [
      "",
      ...Object.entries(schema).map(([key, value]) => `  ${key}: ${inline(value)}`),
      "  description: Observed in answers; what it is for, no source tells.",
      `  x-evidence: ${inline(evidence(observedOf(one), Object.keys(schema).length === 0 ? "It was null in all of them." : undefined))}`,
    ];
    addProperty(texts, place, name, lines);
    return done(one, `was not in the spec (${Object.keys(one.types).join(", ")})`, false);
  },

  null(texts, one) {
    return widened(texts, one, ["null"], "may be null");
  },

  type(texts, one) {
    const types = seenTypes(one);
    if (types.length === 0)
      return left(
        one,
        `was no JSON in ${countOf(one)} answers: look at what the server sends there`,
      );
    return widened(texts, one, types, `may be ${types.join(" or ")}, too`);
  },

  missing(texts, one) {
    const { owner, name } = ownerOf(one.pointer);
    const place = texts.find(owner);
    if (!place) return nowhere(one);
    const { required } = texts.value(place) as { required?: unknown };
    if (!Array.isArray(required) || !required.includes(name)) return nowhere(one);
    const { file, path } = place;
    if (required.length === 1) texts.edit(file, (text) => removeMember(text, path, "required"));
    else texts.edit(file, (text) => withoutItem(text, [...path, "required"], name));
    const note = `It was absent ${countOf(one)} times where it was due.`;
    const field = { file, path: [...path, "properties", name] };
    if (isMap(texts.value(field))) observeAt(texts, field, observedOf(one), note);
    return done(one, `may be absent (${countOf(one)} of ${Math.max(one.of, countOf(one))})`, true);
  },

  enum(texts, one) {
    const segments = pointerWords(one.pointer.slice(1));
    const isChoice = /^\d+$/.test(segments.at(-1) ?? "");
    const owner = isChoice
      ? `#/${one.pointer.slice(2).split("/").slice(0, -2).join("/")}`
      : one.pointer;
    const place = texts.find(owner);
    if (!place) return nowhere(one);
    if (!isChoice && !open(texts, place))
      return left(one, "takes only the values that it lists: a person decides how it is opened");
    observeAt(
      texts,
      place,
      observedOf(one),
      "Further values were observed; a report does not hold them.",
    );
    return done(one, "has further values; the report does not hold them, look for them", !isChoice);
  },

  status(texts, one) {
    const segments = pointerWords(one.pointer.slice(1));
    const status = segments.at(-1) ?? "";
    const place = texts.find(`#/${one.pointer.slice(2).split("/").slice(0, -1).join("/")}`);
    if (!place) return nowhere(one);
    const isJson = seenTypes(one).length > 0 || one.types.null !== undefined;
    const isEmpty = !isJson && one.types["no JSON"] === undefined;
    const body = isJson
      ? { "application/json": { schema: { ...schemaOf(one), description: UNKNOWN } } }
      : { "*/*": {} };
    const observed = evidence(observedOf(one));
    texts.edit(place.file, (text) =>
      addMember(text, place.path, status, [
        "",
        "  description: Observed in answers; when it comes, no source tells.",
        ...(isEmpty ? [] : [`  content: ${inline(body)}`]),
        `  x-evidence: ${inline(observed)}`,
      ]),
    );
    return done(one, "was not declared", true);
  },

  content(texts, one) {
    const segments = pointerWords(one.pointer.slice(1));
    const type = segments.at(-1) ?? "";
    if (type === "*") return left(one, "is a content type that a report does not name");
    const response = texts.find(`#/${one.pointer.slice(2).split("/").slice(0, -2).join("/")}`);
    if (!response) return nowhere(one);
    const isJson = seenTypes(one).length > 0;
    const media = isJson ? { schema: { ...schemaOf(one), description: UNKNOWN } } : {};
    const content = { file: response.file, path: [...response.path, "content"] };
    if (isMap(texts.value(content)))
      texts.edit(content.file, (text) => addMember(text, content.path, type, [inline(media)]));
    else
      texts.edit(response.file, (text) =>
        addMember(text, response.path, "content", [inline({ [type]: media })]),
      );
    observeAt(texts, response, observedOf(one), `${type} was observed.`);
    return done(one, "was not declared", true);
  },
};

const UNKNOWN = "Observed in answers; what it holds, no source tells.";

function widened(
  texts: SpecTexts,
  one: Difference,
  types: Parameters<typeof widen>[2],
  said: string,
): Change {
  const place = texts.find(one.pointer);
  if (!place) return nowhere(one);
  if (!isMap(texts.value(place)) || !widen(texts, place, types))
    return left(one, `${said}: a person decides how its schema says so`);
  observeAt(texts, place, observedOf(one), `It ${said.replace("may be", "was")} in answers.`);
  return done(one, said, true);
}

/** Adds a property to a schema, whether it has some or not. */
function addProperty(texts: SpecTexts, place: Place, name: string, lines: readonly string[]): void {
  const { file, path } = place;
  const properties = (texts.value(place) as { properties?: unknown }).properties;
  if (isMap(properties) && Object.hasOwn(properties, name)) return;
  if (isMap(properties) && Object.keys(properties).length > 0) {
    texts.edit(file, (text) => addMember(text, [...path, "properties"], name, lines));
    return;
  }
  const node = nodeAt(texts.text(file), path) as { flow?: boolean };
  if (node.flow) {
    const value: unknown = parse(lines.join("\n"));
    texts.edit(file, (text) => addMember(text, path, "properties", [inline({ [name]: value })]));
    return;
  }
  const nested = ["", `  ${inline(name)}:`, ...lines.slice(1).map((line) => `  ${line}`)];
  texts.edit(file, (text) => addMember(text, path, "properties", nested));
}

/** Opens a closed list, where it is a type and a list of values. */
function open(texts: SpecTexts, { file, path }: Place): boolean {
  const node = texts.value({ file, path }) as { type?: unknown; enum?: unknown[]; const?: unknown };
  if (typeof node.type !== "string" || !Array.isArray(node.enum)) return false;
  const { type, enum: values } = node;
  const choices = inline([{ type, enum: values }, { type }]);
  texts.edit(file, (text) => addMember(text, path, "anyOf", [choices]));
  texts.edit(file, (text) => removeMember(text, path, "enum"));
  texts.edit(file, (text) => removeMember(text, path, "type"));
  return true;
}

/** A list without one of its items. */
function withoutItem(text: string, path: readonly (string | number)[], item: string): string {
  const list = nodeAt(text, path) as {
    flow?: boolean;
    items: { value: unknown; range: number[] }[];
  };
  const index = list.items.findIndex(({ value }) => value === item);
  if (list.flow) {
    const rest = list.items.map(({ value }) => value).filter((value) => value !== item);
    return replace(text, path, inline(rest));
  }
  const [start = 0] = list.items[index]?.range ?? [];
  const line = text.lastIndexOf("\n", start) + 1;
  return text.slice(0, line) + text.slice(text.indexOf("\n", start) + 1);
}

function ownerOf(pointer: string): { owner: string; name: string } {
  const segments = pointerWords(pointer.slice(1));
  const owner = `#/${pointer.slice(2).split("/").slice(0, -2).join("/")}`;
  return { owner, name: segments.at(-1) ?? "" };
}

/** How a person calls a place: the names below its component. */
function nameOf(pointer: string): string {
  const segments = pointerWords(pointer.slice(1));
  const names = segments.filter((name) => !["components", "schemas", "properties"].includes(name));
  return `\`${names.join(segments[0] === "components" ? "." : " ")}\``;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
