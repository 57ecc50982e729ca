import { type Import, importsOf } from "./imports.ts";
import type { Tree } from "./tree.ts";

/** A room is a folder of `src/`, or a file that stands there by itself. */
export interface Rooms {
  /** Lowest first: each imports only from rooms before it. Rooms that import each other are one entry. */
  readonly order: readonly (readonly string[])[];
  readonly imports: readonly (Import & { readonly rooms: readonly [from: string, to: string] })[];
}

/**
 * The rooms of a package or tool, and which of them know of which.
 *
 * @param types whether an import of types counts as well
 */
export function roomsOf(tree: Tree, folder: string, types = true): Rooms {
  const source = `${folder}/src/`;
  const room = (path: string): string => path.slice(source.length).split("/")[0] ?? "";
  const all = [...tree.keys()].filter((path) => path.startsWith(source)).map(room);
  const imports = importsOf(tree, folder)
    .filter((one) => types || !one.types)
    .map((one) => ({ ...one, rooms: [room(one.from), room(one.to)] as const }))
    .filter(({ rooms: [from, to] }) => from !== to);
  const known = new Map<string, Set<string>>();
  for (const name of all.sort()) known.set(name, new Set());
  for (const { rooms } of imports) known.get(rooms[0])?.add(rooms[1]);
  return { order: circlesOf(known), imports };
}

/**
 * Files of a package or tool that know of each other in a circle, whatever their rooms.
 *
 * @param types whether an import of types counts as well
 */
export function fileCircles(tree: Tree, folder: string, types = true): string[][] {
  const known = new Map<string, Set<string>>();
  for (const path of tree.keys()) if (path.startsWith(`${folder}/src/`)) known.set(path, new Set());
  for (const one of importsOf(tree, folder))
    if (types || !one.types) known.get(one.from)?.add(one.to);
  return circlesOf(known).filter((files) => files.length > 1);
}

/** Strongly connected parts, each after those that it leads to (Tarjan). */
function circlesOf(known: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): number => {
    const index = seen.size;
    seen.set(name, index);
    low.set(name, index);
    open.push(name);
    for (const other of known.get(name) ?? []) {
      if (seen.has(other) && !open.includes(other)) continue;
      const reach = seen.get(other) ?? visit(other);
      low.set(name, Math.min(low.get(name) ?? index, low.get(other) ?? reach, reach));
    }
    if (low.get(name) === index) found.push(open.splice(open.indexOf(name)).sort());
    return index;
  };
  for (const name of known.keys()) if (!seen.has(name)) visit(name);
  return found;
}

/**
 * The imports that go up where a list says which room stands on which, lowest first. `*` stands for all
 * that it does not name: these may know of each other one way, and of what stands below.
 */
export function stepsBack({ order, imports }: Rooms, declared: readonly string[]): string[] {
  const place = (room: string): number => {
    const at = declared.indexOf(room);
    return at >= 0 ? at : declared.indexOf("*");
  };
  const circles = order.filter((rooms) => rooms.length > 1);
  const isWrong = ([from, to]: readonly [string, string]): boolean =>
    place(from) < place(to) || circles.some((rooms) => rooms.includes(from) && rooms.includes(to));
  const unplaced = order.flat().filter((room) => place(room) < 0);
  return [
    ...unplaced.map((room) => `${room} has no place: put it into tools/verify/rooms.json`),
    ...imports
      .filter(({ rooms }) => isWrong(rooms))
      .map(({ from, to, rooms }) => `${from} imports ${to}: ${rooms[0]} stands below ${rooms[1]}`)
      .sort(),
  ];
}

/** Rooms that a list names and that are not there: it has not kept up. */
export function missingRooms({ order }: Rooms, declared: readonly string[]): string[] {
  const there = order.flat();
  return declared.filter((room) => room !== "*" && !there.includes(room));
}
