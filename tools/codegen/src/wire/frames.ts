import { type Obj, obj } from "@specwright/spec/json";
import {
  type ComponentsObject,
  type GlobalContext,
  transformComponentsObject,
  transformPathsObject,
} from "openapi-typescript";
import ts from "typescript";
import { Spec } from "../model/spec.ts";
import { Names } from "./names.ts";
import { type Place, Skeleton } from "./skeleton.ts";
import { TreePrinter } from "./tree.ts";

/** Gives the type of a schema, where it stands: as deep as `indent`, and whether nobody writes the type down. */
export type Fill = (schema: unknown, indent: string, exact: boolean) => string;

/**
 * `paths`, `operations` and `components` in the form that openapi-fetch reads, by openapi-typescript. This
 * is the only file that calls it.
 *
 * It builds what stands around schemas: addresses, methods, parameters, statuses, media types. Of schemas
 * it says what is not so (ADR 16), and so it is given a mark for each, whose type comes from `fill`.
 */
export function frames(spec: Spec, fill: Fill): string {
  const names = new Names();
  const skeleton = new Skeleton(spec, names);
  const marks = new Map<ts.Node, Place>();
  const tree = new TreePrinter(
    (reference, indent) => {
      const place = marks.get(reference);
      if (place === undefined) return (reference.typeName as ts.Identifier).text;
      return fill(place.schema, indent, place.exact);
    },
    (name) => names.shown(name),
  );
  const context = contextOf(skeleton, marks);
  let operations = "";
  /** Prints the members that a part of a document comes to; their trees live no longer than that. */
  const printed = (build: (context: GlobalContext) => ts.TypeNode): string => {
    const injectFooter: ts.Node[] = [];
    const built = build({ ...context, injectFooter });
    for (const node of injectFooter)
      operations += tree.members((node as ts.InterfaceDeclaration).members, INDENT);
    const members = tree.members((built as ts.TypeLiteralNode).members, INDENT);
    marks.clear();
    return members;
  };
  const each = (items: unknown, asked: "read" | "write"): string =>
    Object.entries(obj(items))
      .map(([name, item]) => {
        const part = { [names.safe(name)]: skeleton.pathItem(item, asked) };
        // One by one, since it copies the list of all operations so far for each one that it adds.
        return printed((own) => transformPathsObject(part, own));
      })
      .join("");
  const paths = each(spec.root.paths, "write");
  const webhooks = each(spec.root.webhooks, "read");
  const components = printed(
    (own) =>
      transformComponentsObject(skeleton.components as ComponentsObject, own)[0] as ts.TypeNode,
  );
  return [
    declaration("paths", paths),
    webhooks && declaration("webhooks", webhooks),
    declaration("components", components),
    declaration("operations", operations),
  ].join("");
}

const INDENT = "    ";

/** Interfaces need members: a type stands for one without. */
function declaration(name: string, members: string): string {
  return members === ""
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {\n${members}}\n`;
}

/**
 * What openapi-typescript works with. Its own front door would lint and bundle once more what lint and
 * the bundler have just left, which takes longer than all the rest.
 */
function contextOf(skeleton: Skeleton, marks: Map<ts.Node, Place>): GlobalContext {
  // References to names that are hidden lead into the document that hides them.
  const document = new Spec({ components: skeleton.components });
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
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
    postTransform: undefined as never,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: {} as GlobalContext["redoc"],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (node) => {
      const place = skeleton.placeOf(node as Obj);
      if (place === undefined) return undefined;
      const reference = ts.factory.createTypeReferenceNode("Schema");
      marks.set(reference, place);
      return reference;
    },
    transformProperty: undefined as never,
    resolve: <T>(ref: string) => document.resolve({ $ref: ref }) as T | undefined,
  };
}
