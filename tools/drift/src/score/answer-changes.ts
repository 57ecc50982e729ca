import { type Mutation, nothing } from "./mutation.ts";
import { type Body, behind, escaped, get, type Json, owners, propertiesOf } from "./sites.ts";

export function changeStatus(
  document: Json,
  { operationPointer, status }: Body,
): Mutation | undefined {
  const responses = get(document, `${operationPointer}/responses`) as Json;
  const next = ["202", "203", "206"].find((one) => !(one in responses) && one !== "206");
  if (!next) return undefined;
  responses[next] = responses[status];
  delete responses[status];
  const pointer = `${operationPointer}/responses/${next}`;
  return { what: `${status} is ${next}`, truth: [{ kind: "status", pointer }], follows: nothing };
}

export function changeType(document: Json, { response, mediaType }: Body): Mutation | undefined {
  const content = get(document, `${response}/content`) as Json;
  if (Object.keys(content).length !== 1) return undefined;
  content["application/vnd.api+json"] = content[mediaType];
  delete content[mediaType];
  const pointer = `${response}/content/application~1vnd.api+json`;
  return {
    what: `${mediaType} is application/vnd.api+json`,
    truth: [{ kind: "content", pointer }],
    follows: nothing,
  };
}

export function wrap(document: Json, { pointer, media, values }: Body): Mutation | undefined {
  if (values.some((value) => value === undefined || value === null)) return undefined;
  const isList = values.every(Array.isArray);
  const { node, pointer: here } = behind(document, pointer);
  if (!isList && propertiesOf(document, pointer).size === 0) return undefined;
  if (node.anyOf || node.oneOf || propertiesOf(document, pointer).has("payload")) return undefined;
  const own = owners(document, pointer);
  const inner = media.schema;
  media.schema = { type: "object", properties: { payload: inner } };
  for (const name of Object.keys(media.examples as Json)) {
    const holder = behind(
      document,
      `${pointer.slice(0, -"/schema".length)}/examples/${escaped(name)}`,
    ).node;
    (media.examples as Json)[name] = { ...holder, value: { payload: holder.value } };
  }
  return {
    what: "the answer stands in an envelope",
    truth: isList
      ? [{ kind: "type", pointer }]
      : [{ kind: "field", pointer: `${here}/properties/payload` }],
    // What was required at the top is not there any more.
    follows: (kind, place) =>
      kind === "missing" && own.some((one) => place.startsWith(`${one}/properties/`)),
  };
}
