/** Where a list's items, or a single record, stand in a body, and how a list is narrowed. */
export interface EntryObject {
  readonly operation: string;
  /** Where the request names the record: `path/task_id`, `body/_id`, `body/_ids`. */
  readonly id?: string;
  /** Of a creation: where the request names the record that the new one is a copy of. */
  readonly copies?: string;
  /** It is about all of them: the request names none. */
  readonly all?: boolean;
  /** Of a creation: where the request names the one of the same kind that the new one stands below (`replies`). */
  readonly below?: string;
  /** Pointer to the record's fields in the request body. */
  readonly input?: string;
  /** Where those of these fields stand in the record that are not its own. */
  readonly into?: string;
  /** Pointer to the record, or to the list, in the answer. */
  readonly answer?: string;
  /** Fields that the operation gives a value by itself, by pointer. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Query parameters that a field must equal: names, which are its path, or pointers by name. */
  readonly filters?: readonly string[] | Readonly<Record<string, string>>;
  /** Query parameters whose text one of the fields must hold. */
  readonly search?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: SortObject;
}

/** How a list is put in order. */
export interface SortObject {
  /** The query parameter that names the field. */
  readonly field: string;
  /** The query parameter that says `asc` or `desc`; else the field's own ending does, as in `title_desc`. */
  readonly direction?: string;
  /** Fields by the value of the parameter, where they are not called alike. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** How things come by the storage: nobody creates them, somebody puts a file there (`arrives`). */
export interface ArrivesObject {
  /** The file's key, with names in braces: the parent's parameter, or fields of the thing. */
  readonly key: string;
  /** Metadata that a file must have to be one of these; with `!` before it, must not have. */
  readonly metadata?: string;
  /** Where its size stands. */
  readonly size?: string;
}

/** How things of one kind stand below others of it (`replies`). */
export interface RepliesObject {
  /** Where one says below which it stands; nothing, 0 or an id that there is not: below none. */
  readonly parent: string;
  /** Where one shows those that stand below it. */
  readonly in: string;
}

/** What a provider keeps of one kind (`x-collection`). */
export interface CollectionObject {
  readonly schema: string;
  readonly id: string | readonly string[];
  /** What may stand behind an id where a request names one, as a regular expression: `/v[0-9]+`. */
  readonly suffix?: string;
  readonly parent?: { readonly collection?: string; readonly parameter: string };
  readonly created?: readonly string[];
  readonly changed?: readonly string[];
  readonly arrives?: ArrivesObject;
  readonly replies?: RepliesObject;
  readonly operations: Partial<Record<Verb, Entry | readonly Entry[]>>;
}

/** An operation by its id, or with what it says of itself. */
export type Entry = string | EntryObject;

/** What an operation does to a collection. */
export type Verb = "list" | "get" | "create" | "update" | "delete";
