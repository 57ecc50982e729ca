import type { EngineAnswer } from "../answer.js";
import type { Headers } from "../security.js";
import type { Arrival, StoredObject } from "../stored-object.js";
import { done, refused, type StorageRequest } from "./exchange.js";
import { putForm } from "./form.js";
import { Multiparts } from "./multiparts.js";
import { partOf } from "./range.js";
import { putResumable } from "./resumable.js";

/** Where the storage stands below the mount of a mock. */
export const STORAGE = "/~storage";

/** What else is known of files. */
export interface KnownFiles {
  /** Is told of each object that came whole. */
  onArrival(arrival: Arrival): void;
  /** The size of a file that is known by some of these names. */
  sizeOf(names: ReadonlySet<string>): number | undefined;
}

interface Handed {
  readonly address: string;
  /** What the thing behind it is known by. */
  readonly names: ReadonlySet<string>;
}

/** The most bytes that are kept, and addresses that are known, at once. */
const MOST_BYTES = 512 * 2 ** 20;
/** What a thing counts for beside its bytes: of empty ones, too, there is an end. */
const EACH = 2 ** 16;
const MOST_HANDED = 10_000;

/**
 * The storage host of a mock: it knows the signed addresses that the mock has handed out, takes whole and resumable uploads to them,
 * objects and parts as S3 does, and posted forms; and it gives back what it took, by range too.
 */
export class Storage {
  readonly #objects = new Map<string, StoredObject>();
  readonly #handed = new Map<string, Handed>();
  readonly #parts = new Multiparts();
  /** Uploads in pieces that are not whole yet. */
  readonly #held = new Map<string, { pieces: Buffer[]; size: number }>();
  readonly #files: ReadonlyMap<string, string>;
  readonly #known: KnownFiles;
  #count = 0;

  /** @param files what the spec shows of files, by media type: so much is there before anything came */
  constructor(files: ReadonlyMap<string, string>, known: KnownFiles) {
    this.#files = files;
    this.#known = known;
  }

  /** Signs an address: each one that is handed out is another one. */
  handOut(address: string, names: readonly string[]): URL {
    this.#count += 1;
    const url = new URL(address);
    url.searchParams.set("mock", String(this.#count));
    this.#handed.set(String(this.#count), { address, names: new Set(names) });
    const [oldest] = this.#handed.keys();
    if (this.#handed.size > MOST_HANDED && oldest !== undefined) this.#handed.delete(oldest);
    return url;
  }

  /** Forgets all that came. */
  reset(): void {
    this.#objects.clear();
    this.#handed.clear();
    this.#parts.clear();
    this.#held.clear();
    this.#count = 0;
  }

  /** Answers a request. */
  answer(request: StorageRequest): EngineAnswer {
    const { method, path, headers } = request;
    const query = new URLSearchParams(request.search);
    const number = query.get("mock");
    const handed = number === null ? undefined : this.#handed.get(number);
    if (number !== null && !handed)
      return refused(403, "AccessDenied", "the address is none that was handed out");
    const isSigned = handed !== undefined || headers.authorization !== undefined;
    const isForm =
      method === "POST" && /^multipart\/form-data/i.test(headers["content-type"] ?? "");
    if (!isSigned && !isForm) return refused(403, "AccessDenied", "the address is not signed");
    const key = handed ? `signed ${number}` : keyOf(path);
    if (method === "GET" || method === "HEAD") return this.#read(key, handed, headers);
    if (!this.#hasRoom(request.bytes.length))
      return refused(507, "InsufficientStorage", "the mock keeps no more");
    const keep = (object: StoredObject, name = key): void => this.#keep(name, object);
    if (isForm) return putForm(request, keep);
    if (query.has("uploads") || query.has("uploadId"))
      return this.#parts.answer(request, query, keep);
    if (method === "PUT")
      return putResumable(request, this.#held.get(key), {
        keep,
        hold: (piece) => this.#hold(key, piece),
        done: () => this.#held.delete(key),
      });
    if (method === "DELETE") {
      this.#objects.delete(key);
      return done(204);
    }
    return {
      ...refused(405, "MethodNotAllowed", `the storage has no ${method}`),
      headers: { allow: "GET, HEAD, PUT, POST, DELETE" },
    };
  }

  #hold(key: string, piece: Buffer): void {
    const held = this.#held.get(key) ?? { pieces: [], size: 0 };
    held.pieces.push(piece);
    held.size += piece.length;
    this.#held.set(key, held);
  }

  #keep(key: string, object: StoredObject): void {
    const before = this.#objects.get(key);
    this.#objects.delete(key);
    this.#objects.set(key, object);
    // Who got no answer sends it once more, and it is one thing still.
    if (before?.bytes.equals(object.bytes) !== true) this.#known.onArrival({ key, object });
  }

  #read(key: string, handed: Handed | undefined, headers: Headers): EngineAnswer {
    const object = this.#objects.get(key) ?? (handed ? this.#behind(handed) : undefined);
    if (!object) return refused(404, "NoSuchKey", "nothing was put there");
    return partOf(object, headers);
  }

  /** What a handed out address leads to: the latest upload of that thing, else what the spec shows of a file. */
  #behind({ address, names }: Handed): StoredObject {
    for (const [key, object] of [...this.#objects].reverse()) {
      const other = this.#handed.get(/^signed (\d+)$/.exec(key)?.[1] ?? "");
      // Of a bucket, the name of a file is the end of its key.
      const own = other ? [...other.names] : [decoded(key.split("/").at(-1) ?? "")];
      if (own.some((name) => names.has(name))) return object;
    }
    const ending = /\.(\w+)$/.exec(new URL(address).pathname)?.[1];
    const [first] = this.#files;
    const known = [...this.#files].find(
      ([type]) => ending !== undefined && type.endsWith(`/${ending}`),
    );
    const [type, text] = known ??
      first ?? [
        "application/octet-stream",
        `Made up by the mock for ${new URL(address).pathname}\n`,
      ];
    return { bytes: sized(Buffer.from(text), this.#known.sizeOf(names)), type, metadata: {} };
  }

  #hasRoom(more: number): boolean {
    let size = more + EACH;
    for (const { bytes } of this.#objects.values()) size += bytes.length + EACH;
    for (const held of this.#held.values()) size += held.size + held.pieces.length * EACH;
    return size + this.#parts.size(EACH) <= MOST_BYTES;
  }
}

/** The most of a file that is made up to have its size. */
const MOST_MADE = 64 * 2 ** 20;

/** So many bytes that begin as these do. */
function sized(bytes: Buffer, size = bytes.length): Buffer {
  const whole = Buffer.alloc(Math.min(size, MOST_MADE));
  bytes.copy(whole);
  return whole;
}

/** The key below the bucket, decoded. */
function keyOf(path: string): string {
  const [, , ...rest] = path.split("/");
  return decoded(rest.join("/"));
}

/** Some clients encode a name before it becomes a part of a key, and that before it becomes one of a path. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
