/**
 * Descriptors: a provider and its operations as data.
 *
 * The generator writes them from the spec; the runtime interprets them. They hold facts only,
 * and leave out whatever equals the default, since every user pays for their bytes.
 */

/** HTTP methods that OpenAPI knows. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** A JSON Pointer (RFC 6901); the empty string is the whole body. */
export type Pointer = string;

/** How a parameter is written (OpenAPI `style`). */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/**
 * A parameter whose encoding is not the default one for its place
 * (path: `simple`; query: `form`, exploded; header: `simple`), or that is more than a plain value.
 */
export interface ParameterDescriptor {
  readonly in: "path" | "query" | "header" | "cookie";
  /** Name on the wire. */
  readonly name: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  /** Reserved characters are sent as they are. */
  readonly reserved?: true;
  /** The path parameter may hold slashes, sent unencoded; `.` and `..` are refused per segment. */
  readonly multiSegment?: true;
  /** The value is serialised as this media type (OpenAPI `content`) before it is encoded. */
  readonly content?: string;
  /** Where its JSON has whole numbers that may be given as text (`x-exact`). */
  readonly exact?: ExactNumbers;
  /** Client option that gives the value where a call does not. */
  readonly option?: string;
  /** Never logged nor put into an error. */
  readonly secret?: true;
}

/** How one property of a form or multipart body is written (OpenAPI `encoding`). */
export interface EncodingDescriptor {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  /** Where its JSON has whole numbers that may be given as text (`x-exact`). */
  readonly exact?: ExactNumbers;
}

/** A request body. */
export interface BodyDescriptor {
  /** Content types the operation takes, the preferred one first. */
  readonly types: readonly string[];
  readonly required?: true;
  readonly encoding?: Readonly<Record<string, EncodingDescriptor>>;
  /** Where its JSON has whole numbers that may be given as text (`x-exact`). */
  readonly exact?: ExactNumbers;
}

/** How a list is paged (`x-pagination`). */
export interface PaginationDescriptor {
  readonly style: "offset" | "page" | "cursor" | "link";
  readonly items: Pointer;
  readonly total?: Pointer;
  readonly totalPages?: Pointer;
  readonly next?: Pointer;
  /** Query parameters that choose a page; a leading slash makes one a pointer into the JSON request body. */
  readonly parameters: {
    readonly offset?: string;
    readonly page?: string;
    readonly cursor?: string;
    readonly limit?: string;
    readonly sort?: string;
  };
  /** Sent as `parameters.sort` where the caller gives none: an order that holds between pages. */
  readonly sort?: string;
  /** Number of the first page as it is asked for. 0 is sent; a list that counts from 1 begins without. */
  readonly first?: 0 | 1;
  /**
   * Number of the page in the answer. Where `first` is not known, the next number follows from it,
   * and a provider that asks and answers with different numbers is found out.
   */
  readonly current?: Pointer;
  /** Items per page to ask for where the caller does not say. */
  readonly limit?: number;
  readonly maxLimit?: number;
  readonly end: "total" | "short-page" | "empty-page" | "no-next";
  /** Pointer to the column names, where items may come as one array for each column. */
  readonly columns?: Pointer;
}

/** Kinds of API error; each has its own error class. */
export type ErrorKind =
  | "bad-request"
  | "authentication"
  | "permission"
  | "not-found"
  | "conflict"
  | "unprocessable"
  | "rate-limit"
  | "server";

/** Where an error body keeps its code and message, and what codes mean (`x-error`). */
export interface ErrorDescriptor {
  readonly code?: readonly Pointer[];
  readonly message?: readonly Pointer[];
  /**
   * Where the body names no code: texts that its message holds, by the code that they stand for.
   * Told apart by text, `kinds` and `meanings` work for providers that know no codes, too.
   */
  readonly messages?: Readonly<Record<string, readonly string[]>>;
  /** Response header that carries the request's id. */
  readonly requestId?: string;
  /** Codes that mean success; where given, a 2xx body with another code is an error. */
  readonly success?: readonly (string | number)[];
  /** Codes that decide the kind whatever the status. */
  readonly kinds?: Readonly<Partial<Record<ErrorKind, readonly (string | number)[]>>>;
  /** What a code means, in our words. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/**
 * May an operation be sent again? `safe`: yes. `unsent`: only where the connection failed before
 * anything was written, or the answer was 429. `never`: no.
 */
export type RetrySafety = "safe" | "unsent" | "never";

/** Which statuses are tried again, how often, how far apart (root `x-retry`). */
export interface RetryDescriptor {
  readonly statuses?: readonly number[];
  /** Attempts in all, the first included. */
  readonly attempts?: number;
  /** Milliseconds. */
  readonly backoff?: { readonly base: number; readonly factor: number; readonly max: number };
}

/** A budget of requests (`x-rate-limit`). */
export interface RateLimitDescriptor {
  readonly limit: number;
  /** Seconds. */
  readonly window: number;
  readonly kind: "clock" | "sliding";
  readonly scope?: "credential" | "address" | "account";
  /** Whether calls of the token operation count. Default true. */
  readonly tokens?: boolean;
}

/** How one sees that a job is done (`x-poll`). */
export interface PollDescriptor {
  /** In what the operation's method returns. */
  readonly status: Pointer;
  readonly success: readonly (string | number)[];
  readonly failure: readonly (string | number)[];
  /** Milliseconds between two looks. */
  readonly interval?: number;
  /** Milliseconds after which waiting ends. */
  readonly timeout?: number;
}

/** Where an argument or constant goes: `path/name`, `query/name`, `header/name`, `body` or `body/pointer`. */
export type Target = string;

/** A method over an operation, where it is not simply the one named like the operation (`x-methods`). */
export interface MethodDescriptor {
  readonly id: string;
  /** Targets of the positional arguments. Absent: the path parameters in URL order. */
  readonly args?: readonly Target[];
  readonly fixed?: Readonly<Record<Target, unknown>>;
  /** Where the input goes in the body, where it is not the whole of it: `body/settings`. */
  readonly input?: Target;
  readonly result?: { readonly pointer: Pointer; readonly missing?: "undefined" };
}

/**
 * Where JSON has whole numbers that are given as text, since a number may not hold them exactly: the
 * members of each object, and `*` for all others and for items, lead to another entry, or to a number (-1).
 * The first entry is the whole of it.
 */
export type ExactNumbers = readonly Readonly<Record<string, number>>[];

/** An operation as data. */
export interface OperationDescriptor {
  readonly method: HttpMethod;
  /** URL template below the server's address. */
  readonly path: string;
  /** Key of its server, where that is not the provider's first. */
  readonly server?: string;
  readonly params?: readonly ParameterDescriptor[];
  /** Which headers that options of the client give it carries, in lower case. Absent: all. */
  readonly takes?: readonly string[];
  readonly body?: BodyDescriptor;
  /** Content types of a success. Absent: `application/json`. Empty: no body. */
  readonly accept?: readonly string[];
  /** Where a success has whole numbers that are given as text (`x-exact`). */
  readonly exact?: ExactNumbers;
  /** Alternatives of scheme names that must go together. Absent: the provider's. Empty: no credentials. */
  readonly security?: readonly (readonly string[])[];
  /** What the method returns of the body; of several pointers the first that leads somewhere. */
  readonly unwrap?: Pointer | readonly Pointer[];
  readonly pagination?: PaginationDescriptor;
  /** `x-error` of single statuses, where it replaces the provider's. */
  readonly errors?: Readonly<Record<string, ErrorDescriptor>>;
  /** Absent: `safe` for GET, HEAD, PUT, DELETE; `unsent` for others. */
  readonly retry?: RetrySafety;
  readonly rateLimit?: RateLimitDescriptor;
  /** Milliseconds that one attempt may take. */
  readonly timeout?: number;
  readonly poll?: PollDescriptor;
  /** A redirect is its answer: a browser is to follow it, since the spec declares one and no method. */
  readonly redirects?: true;
  /** Absent: one method, named like the operation. Empty: none. */
  readonly methods?: readonly MethodDescriptor[];
}

/** The operations of a provider by operationId. */
export type OperationDescriptors = Readonly<Record<string, OperationDescriptor>>;

/** A variable of a server's address. */
export interface ServerVariableDescriptor {
  readonly default?: string;
  readonly values?: readonly string[];
  /** Client option that gives the value. */
  readonly option?: string;
}

/** A server: one address for each environment, which may hold `{variables}`. */
export interface ServerDescriptor {
  readonly environments: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, ServerVariableDescriptor>>;
}

/** How a token is obtained (`x-auth.token`). */
export interface TokenDescriptor {
  readonly operation: string;
  readonly grants?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly accessToken: readonly Pointer[];
  readonly refreshToken?: readonly Pointer[];
  readonly expiresIn?: readonly Pointer[];
  /** Seconds, where the answer does not say. */
  readonly lifetime?: number;
}

/** A security scheme: where a credential goes and how it is written. */
export interface AuthDescriptor {
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, parameter or cookie. */
  readonly name: string;
  /** Word before the token. `Basic` means that the credential is `user:password`, encoded. */
  readonly prefix?: string;
  /** Client option that takes the token. */
  readonly option: string;
  readonly env?: string;
  /** Regular expression that every token matches. */
  readonly pattern?: string;
  /** Where a user gets a token. */
  readonly hint?: string;
  readonly token?: TokenDescriptor;
}

/** A client option that the spec declares, beside credentials. */
export interface OptionDescriptor {
  readonly env?: string;
  readonly pattern?: string;
  /** A server variable without default: the client can't be created without it. */
  readonly required?: true;
}

/** A provider as data. */
export interface ProviderDescriptor {
  /** The name that errors and logs carry. */
  readonly name: string;
  /** Servers by key; the first is the default. */
  readonly servers: Readonly<Record<string, ServerDescriptor>>;
  readonly auth: Readonly<Record<string, AuthDescriptor>>;
  readonly security: readonly (readonly string[])[];
  readonly options?: Readonly<Record<string, OptionDescriptor>>;
  readonly error?: ErrorDescriptor;
  readonly retry?: RetryDescriptor;
  readonly rateLimit?: RateLimitDescriptor;
  /** Milliseconds that one attempt may take, where neither operation nor caller says. */
  readonly timeout?: number;
  /** Names of body properties whose values are secret, from `x-secret`. */
  readonly secrets?: readonly string[];
}
