/** A thing that a storage keeps. */
export interface StoredObject {
  readonly bytes: Buffer;
  readonly type: string;
  /** The `x-amz-meta-…` and the like that it came with. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** An object that came whole, by the key that it was given. */
export interface Arrival {
  readonly key: string;
  readonly object: StoredObject;
}
