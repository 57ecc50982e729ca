import { isObj } from "../data/json.ts";
import type { Wire } from "./wire-read.ts";

/** A request for Python, with its library `requests`. */
export function pythonSample(wire: Wire): string {
  const { method, url, headers, body, secrets } = wire;
  const isJson =
    body?.kind === "text" &&
    headers.some(([name, value]) => name === "content-type" && value === "application/json") &&
    JSON.stringify(JSON.parse(body.text), undefined, 2) === body.text;
  const shown = headers.filter(([name]) => !(isJson && name === "content-type"));
  const pairs = shown.map(([name, value]) => `        ${literal(name)}: ${secret(wire, value)},\n`);
  const parts = [
    `    ${literal(method)},\n`,
    `    ${secret(wire, url)},\n`,
    ...(pairs.length > 0 ? [`    headers={\n${pairs.join("")}    },\n`] : []),
    ...bodyLines(wire, isJson),
  ];
  const uses = secrets.some(({ value }) => JSON.stringify({ url, headers }).includes(value));
  return `${uses ? "import os\n\n" : ""}import requests

response = requests.request(
${parts.join("")})
response.raise_for_status()
print(response.text)
`;
}

function bodyLines({ body }: Wire, isJson: boolean): string[] {
  switch (body?.kind) {
    case "text":
      return isJson
        ? [`    json=${literal(JSON.parse(body.text), "    ")},\n`]
        : [`    data=${literal(body.text)}.encode(),\n`];
    case "file":
      return [`    data=open(${literal(body.name)}, "rb"),\n`];
    case "parts":
      return [
        `    files=[\n${body.parts
          .map(({ name, file, text = "", type }) => {
            const value =
              file === undefined
                ? `(None, ${literal(text)}${type === undefined ? "" : `, ${literal(type)}`})`
                : `(${literal(file)}, open(${literal(file)}, "rb"))`;
            return `        (${literal(name)}, ${value}),\n`;
          })
          .join("")}    ],\n`,
      ];
    default:
      return [];
  }
}

/** Text in which the reader's own credential stands. */
function secret({ secrets }: Wire, words: string): string {
  const held = secrets.filter(({ value }) => words.includes(value));
  return held.length === 0
    ? literal(words)
    : held
        .reduce(
          (all, { value, env }) => all.replaceAll(value, `" + os.environ["${env}"] + "`),
          literal(words),
        )
        .replace(/ \+ ""$/, "")
        .replace(/^"" \+ /, "");
}

/** A JSON value as Python source. */
function literal(value: unknown, indent = ""): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((one) => `${inner}${literal(one, inner)},\n`).join("")}${indent}]`;
  }
  if (isObj(value)) {
    const members = Object.entries(value);
    if (members.length === 0) return "{}";
    return `{\n${members.map(([name, one]) => `${inner}${literal(name)}: ${literal(one, inner)},\n`).join("")}${indent}}`;
  }
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return JSON.stringify(value);
}
