import ts from "typescript5";

/** A method as the package declares it. */
export interface Signature {
  /** Parameters as the source writes them. */
  readonly parameters: readonly string[];
  readonly returns: string;
}

/** The methods of a generated client by their ids, read from its source. */
export function readSignatures(source: string): Map<string, Signature> {
  const file = ts.createSourceFile("client.gen.ts", source, ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
  }
  const found = new Map<string, Signature>();
  const words = (node: ts.Node): string => node.getText(file).replace(/\s+/g, " ");

  const visit = (members: ts.NodeArray<ts.TypeElement>, path: readonly string[]): void => {
    for (const member of members) {
      const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
      if (name === undefined) continue;
      const here = [...path, name];
      if (ts.isMethodSignature(member)) {
        const parameters = member.parameters.map(words);
        found.set(here.join("."), { parameters, returns: member.type ? words(member.type) : "" });
      } else if (ts.isPropertySignature(member) && member.type) inside(member.type, here);
    }
  };
  const inside = (type: ts.TypeNode, path: readonly string[]): void => {
    if (ts.isTypeLiteralNode(type)) visit(type.members, path);
    if (!ts.isTypeReferenceNode(type)) return;
    const next = interfaces.get(words(type.typeName));
    if (next) visit(next.members, path);
  };
  for (const [name, declaration] of interfaces) {
    if (name.endsWith("Resources")) visit(declaration.members, []);
  }
  return found;
}

/** A call of a method with its types, broken into lines where it is long. */
export function printSignature(call: string, { parameters, returns }: Signature): string {
  const line = `${call}(${parameters.join(", ")}): ${returns}`;
  if (line.length <= 78 || parameters.length === 0) return line;
  return `${call}(\n${parameters.map((one) => `  ${one},\n`).join("")}): ${returns}`;
}
