import type { AuthDescriptor, OperationDescriptor, TokenDescriptor } from "@specwright/runtime";
import type { Descriptors } from "../model/descriptors.ts";
import { key, string, value } from "../print/print.ts";
import { bodyKind, type Needs, ownParams, withoutFragment, writerOf } from "./needs.ts";
import { shapeOf } from "./table.ts";

/** What every client has, beside what its spec needs: each is there for an option of the user's. */
const ALL = ["transport", "progress", "logs", "redirects", "layers"];

/** The features of a client of the spec. */
export const featureNames = ({ places }: Needs): string[] => [
  ...ALL,
  ...(places ? ["places"] : []),
  "tokens",
  "budget",
];

/** What writes bodies that are not all JSON. */
const writerIn = ({ bodies }: Needs): string[] =>
  bodies === "json" ? [] : [bodies === "forms" ? "formOrJson" : bodies];

/** What the client's kit is made of, and the client itself. */
export const kitParts = (needs: Needs): string[] => [
  "newClient",
  ...writerIn(needs),
  ...(needs.reader ? [needs.reader] : []),
  ...(needs.exact ? ["exactly"] : []),
  ...(needs.writesExactly ? ["writingExactly"] : []),
  ...(needs.styles ? ["styled"] : []),
  ...(needs.secretParameters ? ["hideSecrets"] : []),
  ...(needs.pages === "none" ? [] : [needs.pages === "any" ? "PagePlan" : "OffsetPlan", "pagedBy"]),
];

/** The kit of a client: what its operations need beyond the usual. */
export function kitOf(needs: Needs): string {
  const { reader, exact, writesExactly, styles, secretParameters, pages } = needs;
  const members = [
    ...writerIn(needs).map((writer) => `body: ${writer}`),
    reader ? `as: ${reader}` : "",
    exact ? "exact: exactly" : "",
    styles ? "styled" : "",
    secretParameters ? "complete: hideSecrets" : "",
    pages === "none" ? "" : `paged: pagedBy(${pages === "any" ? "PagePlan" : "OffsetPlan"})`,
  ].filter(Boolean);
  const kit = members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
  return writesExactly ? `writingExactly(${kit})` : kit;
}

/** The features as this spec needs them, for programs that put a session together. */
export function featuresModule(pascal: string, descriptors: Descriptors, needs: Needs): string {
  const tokens = tokenOperations(descriptors, needs);
  const plan = needs.pages === "any" ? "PagePlan" : "OffsetPlan";
  const own = tokens.length > 0;
  const body = [
    own
      ? `/** Tokens that a function or a source gives; sources are lent the provider's token operation. */
export const tokens: Feature<paths> = /* @__PURE__ */ renewal(() => ({
${tokens.map(([, text]) => text).join("")}}));
`
      : `/** Tokens that a function or a source gives; asked for once more where they are refused. */
export const tokens: Feature = /* @__PURE__ */ renewal();
`,
    needs.pages === "none"
      ? ""
      : `/** All pages of an operation that lists something. */
export const pages = /* @__PURE__ */ pagesBy<${pascal}Session>(${plan});
`,
  ].join("\n");
  const parts = [
    ...(needs.pages === "none" ? [] : [plan, "pagesBy"]),
    "renewal",
    ...["anyBody", "form", "formBody", "json", "plainBody"].filter((name) =>
      body.includes(`${name}(`),
    ),
  ];
  const types = [
    needs.pages === "none" ? "" : `import type { ${pascal}Session } from "./core.gen.js";\n`,
    own ? `import type { paths } from "./schema.gen.js";\n` : "",
  ].join("");
  return `import { type Feature, ${parts.sort().join(", ")} } from "@specwright/runtime/parts";
${types}
export { budget, ${[...ALL, "places"].sort().join(", ")} } from "@specwright/runtime/parts";

${body}`;
}

function tokenOperations({ provider, operations }: Descriptors, needs: Needs): [string, string][] {
  return Object.entries(provider.auth).flatMap(([scheme, { token }]: [string, AuthDescriptor]) => {
    const operation = token && operations[token.operation];
    return token && operation ? [[scheme, tokenOperation(scheme, token, operation, needs)]] : [];
  });
}

function tokenOperation(
  scheme: string,
  token: TokenDescriptor,
  operation: OperationDescriptor,
  needs: Needs,
): string {
  const {
    body: _,
    params: __,
    unwrap: ___,
    pagination: ____,
    exact: _____,
    ...shape
  } = shapeOf(operation, needs);
  const kind = bodyKind(operation);
  const { types = [] } = operation.body ?? {};
  const own =
    kind === "any"
      ? `${writerOf([operation])}(body, ${value({ types })})`
      : `${kind === "form" ? "form" : "json"}(body)`;
  // What a token operation is asked for stands in its body; its address has nothing to fill.
  const plain = ownParams(operation).length === 0 && !operation.path.includes("{");
  if (!plain) return "";
  return `  ${key(scheme)}: {
    descriptor: ${value(token, "    ")},
    operation: ${value({ id: token.operation, ...shape, security: [] }, "    ")},
    sent: (body) => ({ path: ${string(withoutFragment(operation.path))}, body: ${own} }),
  },
`;
}
