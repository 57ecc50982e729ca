import ts from "typescript";

const { factory } = ts;

/**
 * Gives every schema a declaration of its own: an interface where it is a plain object, a type
 * otherwise. What refers to the schema names it (`nameSchema`), so that an editor shows `Plot` instead
 * of its whole body, and so that a type may contain itself. `components["schemas"]["Plot"]` leads there too.
 */
export function hoistSchemas(
  nodes: readonly ts.Node[],
  names: ReadonlyMap<string, string>,
): ts.Node[] {
  const declarations: ts.Node[] = [];
  const hoist = (member: ts.TypeElement): ts.TypeElement => {
    const name = ts.isPropertySignature(member) ? names.get(memberName(member)) : undefined;
    if (name === undefined || !ts.isPropertySignature(member) || !member.type) return member;
    declarations.push(declaration(name, member));
    const type = factory.createTypeReferenceNode(name);
    return factory.createPropertySignature(undefined, member.name, member.questionToken, type);
  };
  const hoisted = nodes.map((node) =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components"
      ? factory.createInterfaceDeclaration(
          node.modifiers,
          node.name,
          node.typeParameters,
          node.heritageClauses,
          node.members.map((member) => inSchemas(member, hoist)),
        )
      : node,
  );
  return [...hoisted, ...declarations];
}

/** Writes `components["schemas"]["Plot"]` as `Plot`; any other node as it is. */
export function nameSchema(node: ts.Node, names: ReadonlyMap<string, string>): ts.Node {
  const name = names.get(schemaOf(node) ?? "");
  return name === undefined ? node : factory.createTypeReferenceNode(name);
}

/** The schema that a type node leads to, where it is `components["schemas"][…]`. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType))
    return undefined;
  const { objectType: root, indexType: group } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) &&
    ts.isIdentifier(root.typeName) &&
    root.typeName.text === "components";
  return isComponents && literal(group) === "schemas" ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)
    ? node.literal.text
    : undefined;
}

/** Applies a change to each member of `schemas`. */
function inSchemas(
  member: ts.TypeElement,
  change: (member: ts.TypeElement) => ts.TypeElement,
): ts.TypeElement {
  if (!ts.isPropertySignature(member) || memberName(member) !== "schemas") return member;
  if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
  const type = factory.createTypeLiteralNode(member.type.members.map(change));
  return factory.createPropertySignature(undefined, member.name, member.questionToken, type);
}

function declaration(name: string, member: ts.PropertySignature): ts.Node {
  const type = member.type as ts.TypeNode;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const members = interfaceMembers(type);
  const node = members
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** The members of an object type, or of one that is open for unknown properties. */
function interfaceMembers(type: ts.TypeNode): readonly ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (!ts.isIntersectionTypeNode(type) || type.types.length !== 2) return undefined;
  const [known, open] = type.types;
  if (!known || !open || !ts.isTypeLiteralNode(known) || !ts.isTypeLiteralNode(open))
    return undefined;
  const [index] = open.members;
  const isOpen =
    open.members.length === 1 &&
    index !== undefined &&
    ts.isIndexSignatureDeclaration(index) &&
    index.type.kind === ts.SyntaxKind.UnknownKeyword;
  return isOpen ? [...known.members, ...open.members] : undefined;
}

function memberName(member: ts.PropertySignature): string {
  return ts.isComputedPropertyName(member.name) ? "" : member.name.text;
}
