import type { Bump } from "../../src/plan/bump.ts";

/** The surface of a package, and one edit of it. */
const edit = (name: string, ours: Bump, from: string, to: string, before = SURFACE) => ({
  name,
  ours,
  before,
  after: before.replace(from, to),
});

const SURFACE = `
export interface Task { id: string; title?: string; state: "open" | "done"; kind: "a" | "b" | (string & {}); tags: string[]; owner: { name: string | null }; }
export interface TaskInput { title: string; due?: string; state?: "open" | "done"; }
export interface CallOptions { signal?: AbortSignal; timeout?: number; }
export interface Tasks {
  get(id: string, input?: { expand?: boolean }, options?: CallOptions): Promise<Task>;
  create(input: TaskInput, options?: CallOptions): Promise<Task>;
  list(input?: { limit?: number }): AsyncIterable<Task>;
}
export interface Client { tasks: Tasks; extend<T>(more: T): Client & T; }
export declare function createClient(options?: { token?: string; retries?: number }): Client;
export declare class ApiError extends Error { readonly status: number; readonly code: string | undefined; #secret; private hidden; }
export declare const LIMIT: 100;
export declare function isApiError(error: unknown): error is ApiError;
export interface Unused { a: number; }
`;

/** Single edits of that surface, and how far each moves the version. */
export const EDITS = [
  edit("nothing", "none", "", ""),
  edit(
    "the order of members",
    "none",
    "id: string; title?: string;",
    "title?: string; id: string;",
  ),
  edit("a private member", "none", "private hidden;", ""),
  edit("an export removed", "major", "export interface Unused { a: number; }", ""),
  edit("an export renamed", "major", "createClient(", "makeClient("),
  edit(
    "an export added",
    "minor",
    "export declare const LIMIT",
    "export declare const MORE: 1;\nexport declare const LIMIT",
  ),
  edit("a method removed", "major", "list(input?: { limit?: number }): AsyncIterable<Task>;", ""),
  edit("a method renamed", "major", "list(", "all("),
  edit("a method added", "minor", "  list(", "  count(): Promise<number>;\n  list("),
  edit(
    "an argument moved",
    "major",
    "get(id: string, input?: { expand?: boolean },",
    "get(input: { expand?: boolean }, id: string,",
  ),
  edit("an argument renamed", "none", "get(id: string,", "get(taskId: string,"),
  edit("an argument becomes required", "major", "list(input?:", "list(input:"),
  edit(
    "an argument becomes optional",
    "minor",
    "create(input: TaskInput,",
    "create(input?: TaskInput,",
  ),
  edit(
    "a required argument added",
    "major",
    "list(input?: { limit?: number }):",
    "list(input: { limit?: number } | undefined, page: number):",
  ),
  edit(
    "an optional argument added",
    "minor",
    "list(input?: { limit?: number }):",
    "list(input?: { limit?: number }, options?: CallOptions):",
  ),
  edit(
    "an argument removed",
    "major",
    "get(id: string, input?: { expand?: boolean }, options?: CallOptions)",
    "get(id: string, input?: { expand?: boolean })",
  ),
  edit("an argument takes more", "minor", "get(id: string,", "get(id: string | number,"),
  edit("an argument takes less", "major", "get(id: string,", 'get(id: "one",'),
  edit("an argument of another type", "major", "get(id: string,", "get(id: number,"),
  edit("an optional input added", "minor", "due?: string;", "due?: string; note?: string;"),
  edit("a required input added", "major", "due?: string;", "due?: string; note: string;"),
  edit("an input removed", "major", "due?: string;", ""),
  edit("an input becomes required", "major", "due?: string;", "due: string;"),
  edit(
    "an input becomes optional",
    "minor",
    "TaskInput { title: string;",
    "TaskInput { title?: string;",
  ),
  edit(
    "an input takes one more value",
    "minor",
    'state?: "open" | "done"',
    'state?: "open" | "done" | "late"',
  ),
  edit("an input takes one value less", "major", 'state?: "open" | "done"', 'state?: "open"'),
  edit("an input takes null", "minor", "due?: string;", "due?: string | null;"),
  edit("a call option removed", "major", "timeout?: number;", ""),
  edit("a result's field added", "minor", "tags: string[];", "tags: string[]; color: string;"),
  edit("a result's field removed", "major", "tags: string[];", ""),
  edit("a result's field may be missing", "major", "tags: string[];", "tags?: string[];"),
  edit(
    "a result's field is always there",
    "minor",
    "Task { id: string; title?: string;",
    "Task { id: string; title: string;",
  ),
  edit("a result's field may be null", "major", "tags: string[];", "tags: string[] | null;"),
  edit("a result's field is never null", "minor", "name: string | null", "name: string"),
  edit("a result's items of another type", "major", "tags: string[];", "tags: number[];"),
  edit(
    "a result's closed value added",
    "major",
    'state: "open" | "done"; kind',
    'state: "open" | "done" | "late"; kind',
  ),
  edit(
    "a result's closed value removed",
    "major",
    'state: "open" | "done"; kind',
    'state: "open"; kind',
  ),
  edit(
    "a result's known value added",
    "patch",
    '"a" | "b" | (string & {})',
    '"a" | "b" | "c" | (string & {})',
  ),
  edit(
    "a result's known value removed",
    "patch",
    '"a" | "b" | (string & {})',
    '"a" | (string & {})',
  ),
  edit("a nested field removed", "major", "owner: { name: string | null }", "owner: {}"),
  edit(
    "another result",
    "major",
    "create(input: TaskInput, options?: CallOptions): Promise<Task>",
    "create(input: TaskInput, options?: CallOptions): Promise<void>",
  ),
  edit(
    "a result that was unknown gets a type",
    "minor",
    "a: unknown",
    "a: string",
    SURFACE.replace("{ a: number; }", "{ a: unknown; }"),
  ),
  edit("a result's type is forgotten", "major", "{ a: number; }", "{ a: unknown; }"),
  edit("an option added", "minor", "retries?: number }", "retries?: number; logger?: object }"),
  edit("an option removed", "major", "token?: string; retries?: number", "token?: string"),
  edit("an option must be given", "major", "{ token?: string;", "{ token: string;"),
  edit("an error loses a member", "major", "readonly code: string | undefined;", ""),
  edit(
    "an error gains a member",
    "minor",
    "readonly status: number;",
    "readonly status: number; readonly attempts: number;",
  ),
  edit("a constant of another value", "major", "LIMIT: 100", "LIMIT: 200"),
  edit(
    "an index signature gone",
    "major",
    "[key: string]: unknown; ",
    "",
    SURFACE.replace("{ a: number; }", "{ [key: string]: unknown; a: number; }"),
  ),
];
