import {
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { isObj, type Obj, obj } from "../model/json.ts";
import { visible } from "../print/print.ts";
import { hoistSchemas, nameSchema } from "./hoist-schemas.ts";

/**
 * The types of everything on the wire, by openapi-typescript. This is the only file that calls it.
 *
 * What differs from its defaults: a property with a default stays optional (a request need not send
 * it), binary is `Blob`, an open enum keeps its autocompletion, an id can't be passed for another
 * (`x-id`), and schemas have names of their own.
 */
export function schemaTypes(bundle: Obj, schemaNames: ReadonlyMap<string, string>): string {
  const schema = copyOf(bundle) as OpenAPI3;
  return visible(print(hoistSchemas(transform(schema), schemaNames), schemaNames));
}

/**
 * A copy, since openapi-typescript changes what it is given. A parameter with `content` is given as
 * what its schema says; openapi-typescript calls it a string.
 */
function copyOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copyOf);
  if (!isObj(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, copyOf(value)]);
  const copy = Object.fromEntries(entries) as { schema?: unknown; content?: unknown };
  if (typeof node.in === "string" && isObj(copy.content)) {
    copy.schema ??= obj(Object.values(copy.content)[0]).schema ?? {};
    delete copy.content;
  }
  return copy;
}

/**
 * The declarations of a document. Paths are handed in one by one and their parts joined here, since
 * openapi-typescript copies the list of all operations so far for each one that it adds.
 */
function transform(schema: OpenAPI3): ts.Node[] {
  const context = contextOf(schema);
  const paths = Object.entries(schema.paths ?? {}).map(([path, item]) => ({ [path]: item }));
  const parts = [...paths.map((one) => ({ paths: one })), { ...schema, paths: {} }];
  const declarations = parts.flatMap((part) =>
    transformSchema(part as OpenAPI3, { ...context, injectFooter: [] }),
  );
  const named = Map.groupBy(declarations, (node) => (node as ts.DeclarationStatement).name?.text);
  return [...named.values()].map(joined);
}

/** Declarations of one name as one. A part that has no members for it declares an empty type instead. */
function joined(declarations: readonly ts.Node[]): ts.Node {
  const interfaces = declarations.filter(ts.isInterfaceDeclaration);
  const [first] = interfaces;
  if (first === undefined) return declarations[0] as ts.Node;
  const members = interfaces.flatMap((one) => [...one.members]);
  return ts.factory.createInterfaceDeclaration(
    first.modifiers,
    first.name,
    undefined,
    undefined,
    members,
  );
}

/** Prints declarations, schemas by their names. */
function print(nodes: readonly ts.Node[], schemaNames: ReadonlyMap<string, string>): string {
  const printer = ts.createPrinter(
    { newLine: ts.NewLineKind.LineFeed },
    { substituteNode: (_, node) => nameSchema(node, schemaNames) },
  );
  const end = ts.factory.createToken(ts.SyntaxKind.EndOfFileToken);
  const statements = nodes as readonly ts.Statement[];
  return printer.printFile(ts.factory.createSourceFile(statements, end, ts.NodeFlags.None));
}

/**
 * What openapi-typescript works with. Its own front door would lint and bundle once more what lint and
 * the bundler have just left, which takes longer than all the rest.
 */
function contextOf(schema: OpenAPI3): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: hasDiscriminator(schema)
      ? scanDiscriminators(schema, { silent: true })
      : { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: (type) => openEnum(type),
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: {} as GlobalContext["redoc"],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (node, { path }) =>
      "format" in node && node.format === "binary" && node.type === "string"
        ? ts.factory.createTypeReferenceNode("Blob")
        : idType(node as Obj, path),
    transformProperty: undefined as never,
    resolve: (ref) => resolveRef(schema, ref, { silent: true }),
  };
}

/** Most specs have none, and openapi-typescript is slow to look for them. */
function hasDiscriminator(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  return Object.hasOwn(node, "discriminator") || Object.values(node).some(hasDiscriminator);
}

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/**
 * The type of an id: `number & { readonly "x-id"?: "ChannelId" }`. A plain number passes, such as one
 * out of a web page's address; the id of another thing does not.
 */
function idType(schema: Obj, path: string | undefined): ts.TypeNode | undefined {
  const name = schema["x-id"] === true ? COMPONENT.exec(path ?? "")?.[1] : undefined;
  if (name === undefined) return undefined;
  const { factory, SyntaxKind } = ts;
  const text = schema.type === "string";
  return factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(text ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword),
    factory.createTypeLiteralNode([
      factory.createPropertySignature(
        [factory.createModifier(SyntaxKind.ReadonlyKeyword)],
        factory.createStringLiteral("x-id"),
        factory.createToken(SyntaxKind.QuestionToken),
        factory.createLiteralTypeNode(factory.createStringLiteral(name)),
      ),
    ]),
  ]);
}

/** `"a" | "b" | string` collapses to `string`; `"a" | "b" | (string & {})` does not. */
function openEnum(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const members = type.types.flatMap(flat);
  const known = members.some(isStringLiteral);
  if (!known || !members.some(isString)) return undefined;
  const { factory } = ts;
  const open = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode(members.map((one) => (isString(one) ? open : one)));
}

function flat(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type) && ts.isUnionTypeNode(type.type)) return flat(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(flat) : [type];
}

/** openapi-typescript prints a string literal as an identifier, for the sake of its encoding. */
function isStringLiteral(type: ts.Node): boolean {
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal);
  return ts.isIdentifier(type) && type.text.startsWith('"');
}

function isString(type: ts.TypeNode): boolean {
  return type.kind === ts.SyntaxKind.StringKeyword;
}
