import type {
  AuthDescriptor,
  ErrorDescriptor,
  HttpMethod,
  PaginationDescriptor,
  RateLimitDescriptor,
  RetryDescriptor,
  RetrySafety,
} from "../descriptor.js";
import type { Answer } from "./answer.js";
import type { Call } from "./call.js";
import type { Leaf } from "./whole-numbers.js";

/** What a code means: the text of the error, and our words for it. */
export type Explain = (
  convention: ErrorDescriptor,
  code: string | number | undefined,
  said: string | undefined,
) => { readonly text: string | undefined; readonly meaning: string | undefined };

/**
 * A provider as the core needs it. Unlike its descriptor nothing is left open: addresses are whole,
 * names of secrets in lower case, the policy of retries complete.
 */
export interface Facts {
  readonly name: string;
  /** Given where the spec says what codes mean. */
  readonly explain?: Explain | undefined;
  /** Addresses by key; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Headers that options of the client give. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Of these, those that the provider insists on, in lower case, by the option that gives them. */
  readonly required?: Readonly<Record<string, string>> | undefined;
  readonly auth: Readonly<Record<string, AuthDescriptor>>;
  readonly security: readonly (readonly string[])[];
  readonly error?: ErrorDescriptor | undefined;
  readonly retry: Required<RetryDescriptor>;
  readonly rateLimit?: RateLimitDescriptor | undefined;
  readonly timeout?: number | undefined;
  readonly secrets: readonly string[];
}

/** How the answers of an operation are read that are not always JSON. */
export interface Reading {
  /** May a success be anything but JSON, of which half an answer would not be noticed? */
  readonly plain?: boolean;
  /** Is this answer an error in the place of a success? */
  stray(response: Response): boolean;
  /** Leaves the body to the caller; undefined where it is read as text. */
  leave(call: Call, response: Response): Response | undefined;
  decode(call: Call, answer: Answer): unknown;
  /** The answer as its text is read, where that has another charset. */
  inUtf8?(response: Response): Response;
}

/** Whole numbers that are given as text. */
export interface Exact {
  /** Is this one? */
  wants(number: Leaf): boolean;
  /** A parsed answer with its numbers as text, where they are wanted so. */
  read(text: string, parsed: unknown): unknown;
}

/** An operation as the core needs it: what is not as usual. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** Which headers of the client's options it carries, in lower case; absent: all. */
  readonly takes?: readonly string[];
  readonly server?: string;
  readonly accept?: readonly string[];
  readonly security?: readonly (readonly string[])[];
  readonly errors?: Readonly<Record<string, ErrorDescriptor>>;
  readonly retry?: RetrySafety;
  readonly rateLimit?: RateLimitDescriptor;
  readonly timeout?: number;
  readonly pagination?: PaginationDescriptor;
  readonly exact?: Exact;
  /** Its redirects are its answers: they are meant for browsers. */
  readonly redirects?: true;
  readonly as?: Reading;
}

/** May an operation be sent again? As the spec says, else by what its method promises. */
export const safetyOf = ({ method, retry }: Pick<Operation, "method" | "retry">): RetrySafety =>
  retry ?? (["GET", "HEAD", "PUT", "DELETE"].includes(method) ? "safe" : "unsent");
