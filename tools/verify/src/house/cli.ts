import { commandLine } from "@specwright/config/command";
import { ROOT } from "@specwright/config/workspace";
import { type Lines, linesOf } from "./lines.ts";
import { orderOf } from "./order.ts";
import { roomsOf, stepsBack } from "./rooms.ts";
import { suitesOf, timesTable } from "./times.ts";
import { foldersOf, readTree, type Tree } from "./tree.ts";

const HELP = `Says how the house stands, here or at a commit.

  pnpm rooms [packages/pluto …] [--at <commit>]   which room stands on which, lowest first
  pnpm lines [--at <commit>]                      hand-written lines, and runs of six that stand twice
  pnpm times [<another clone>]                    what tests took when they last ran, here and there`;

const WHAT = { rooms: printRooms, lines: printLines } as const;

function main(args: readonly string[]): number {
  const { values, positionals } = commandLine("pnpm rooms", {
    args: [...args],
    allowPositionals: true,
    options: { at: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const [what = "", ...folders] = positionals;
  if (what === "times" && !values.help) {
    const before = folders.flatMap(suitesOf);
    for (const line of timesTable(suitesOf(ROOT), before)) console.log(line);
    return 0;
  }
  const print = WHAT[what as keyof typeof WHAT];
  if (values.help || print === undefined) {
    (values.help ? console.log : console.error)(HELP);
    return values.help ? 0 : 2;
  }
  const tree = readTree(values.at);
  const unknown = folders.find((folder) => !foldersOf(tree).includes(folder));
  if (unknown !== undefined) {
    console.error(`${what}: there is no ${unknown}; name folders like packages/pluto`);
    return 2;
  }
  for (const line of print(tree, folders)) console.log(line);
  return 0;
}

function printRooms(tree: Tree, folders: readonly string[]): string[] {
  return foldersOf(tree)
    .filter((folder) => folders.length === 0 || folders.includes(folder))
    .flatMap((folder) => {
      const { order: declared, types } = orderOf(folder);
      const rooms = roomsOf(tree, folder, types === undefined);
      if (rooms.order.length === 0) return [];
      const order = rooms.order.map((one) => (one.length > 1 ? `[${one.join(" ⇄ ")}]` : one[0]));
      const wrong = stepsBack(rooms, declared).map((line) => `    ${line}`);
      return [`${folder}: ${order.join(" < ")}`, ...(folders.length > 0 ? wrong : [])];
    });
}

function printLines(tree: Tree): string[] {
  const all = linesOf(tree);
  const sum = (key: Exclude<keyof Lines, "folder">) => all.reduce((n, one) => n + one[key], 0);
  const total: Lines = {
    folder: "all",
    source: sum("source"),
    tests: sum("tests"),
    others: sum("others"),
    repeated: sum("repeated"),
  };
  const row = (...cells: readonly (string | number)[]): string =>
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(9)))
      .join("");
  return [
    row("", "sources", "tests", "others", "repeated"),
    ...[...all, total].map((one) =>
      row(one.folder, one.source, one.tests, one.others, one.repeated),
    ),
  ];
}

process.exitCode = main(process.argv.slice(2));
