import type { Wire } from "./wire-read.ts";

/** A request for R, with its package `httr2`. */
export function rSample(wire: Wire): string {
  const { method, url, headers } = wire;
  const shown = headers.filter(([name]) => name !== "content-type");
  const steps = [
    `request(${secret(wire, url)})`,
    `req_method(${literal(method)})`,
    ...(shown.length > 0
      ? [
          `req_headers(\n${shown.map(([name, value]) => `    ${literal(name)} = ${secret(wire, value)}`).join(",\n")}\n  )`,
        ]
      : []),
    ...bodySteps(wire),
    "req_perform()",
  ];
  return `library(httr2)

response <- ${steps.join(" |>\n  ")}
if (length(response$body) > 0) cat(resp_body_string(response))
`;
}

function bodySteps({ body, headers }: Wire): string[] {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  switch (body?.kind) {
    case "text":
      return [`req_body_raw(${literal(body.text)}, type = ${literal(type)})`];
    case "file":
      return [`req_body_file(${literal(body.name)}, type = ${literal(type)})`];
    case "parts": {
      const parts = body.parts.map(({ name, file, text = "", type: own }) => {
        const plain =
          own === undefined
            ? literal(text)
            : `curl::form_data(${literal(text)}, type = ${literal(own)})`;
        return `    ${literal(name)} = ${file === undefined ? plain : `curl::form_file(${literal(file)})`}`;
      });
      return [`req_body_multipart(\n${parts.join(",\n")}\n  )`];
    }
    default:
      return [];
  }
}

function secret({ secrets }: Wire, words: string): string {
  const held = secrets.filter(({ value }) => words.includes(value));
  if (held.length === 0) return literal(words);
  const joined = held.reduce(
    (all, { value, env }) => all.replaceAll(value, `", Sys.getenv("${env}"), "`),
    literal(words),
  );
  return `paste0(${joined.replace(/, ""$/, "").replace(/^"", /, "")})`;
}

/** Text as R source. R knows the escapes of JSON, but no character of number zero, and no half ones. */
function literal(words: string): string {
  const source = JSON.stringify(words.replaceAll("\0", "").toWellFormed());
  return source.replace(/\\(?:(u00)|.)/g, (whole, wide) => (wide ? "\\x" : whole));
}
