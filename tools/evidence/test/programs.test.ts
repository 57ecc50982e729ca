import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import ts from "typescript";
import { expect, test } from "vitest";
import { GUARDS } from "./guards.ts";

/** A program that a package shows: an example, or a block of its README. */
interface Program {
  readonly file: string;
  readonly text: string;
}

function programs(): Program[] {
  const examples = globSync("packages/*/examples/*.ts", { cwd: ROOT });
  const readmes = globSync("packages/*/README.md", { cwd: ROOT });
  return [
    ...examples.map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") })),
    ...readmes.flatMap((file) =>
      [...readFileSync(join(ROOT, file), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
        ([, text = ""]) => ({ file, text }),
      ),
    ),
  ];
}

/** What a program writes only because a type says less than its author knows. */
function guardsIn({ text }: Program): string[] {
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isGuard(node) && !isOfTheMachine(node)) found.push(node.getText().replace(/\s+/g, " "));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isGuard(node: ts.Node): boolean {
  if (ts.isNonNullExpression(node)) return true;
  if (ts.isAsExpression(node)) return node.type.getText() !== "const";
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return node.questionDotToken !== undefined;
  }
  return (
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
  );
}

/** The environment and the command line may lack anything; that is no matter of a spec. */
function isOfTheMachine(node: ts.Node): boolean {
  return /\b(?:process|env|argv|JSON)\b|^[A-Z_]{3,}\b/.test(node.getText());
}

test("programs guard against nothing that the sources show always there", () => {
  const found = programs().flatMap((one) =>
    guardsIn(one).map((text) => ({ file: one.file, text })),
  );
  const isAllowed = (one: { file: string; text: string }): boolean =>
    GUARDS.some(({ file, text }) => file === one.file && text === one.text);
  expect(found.filter((one) => !isAllowed(one))).toEqual([]);
  // An entry that no program needs any more is a lie.
  const stale = GUARDS.filter(
    (guard) => !found.some(({ file, text }) => file === guard.file && text === guard.text),
  );
  expect(stale).toEqual([]);
});

test("guards are seen", () => {
  const text = `const a = b.c ?? ""; d?.e; f!.g; h as string; i as const; process.env.X ?? "";`;
  expect(guardsIn({ file: "a.ts", text })).toEqual(['b.c ?? ""', "d?.e", "f!", "h as string"]);
});
