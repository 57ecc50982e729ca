const BUFFER = /^\[object (?:Shared)?ArrayBuffer\]$/;

/**
 * The bytes that a value is: buffers and views of them, also of another realm. Undefined for anything
 * else. What another thread may still write is copied: engines take it for text, and send its digits.
 */
export function bytesOf(value: unknown): ArrayBuffer | ArrayBufferView<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    if (buffer instanceof ArrayBuffer) return value as ArrayBufferView<ArrayBuffer>;
    return copied(new Uint8Array(buffer, byteOffset, byteLength));
  }
  if (value instanceof ArrayBuffer) return value;
  return BUFFER.test(Object.prototype.toString.call(value))
    ? copied(new Uint8Array(value as ArrayBuffer))
    : undefined;
}

function copied(shared: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(shared.byteLength);
  own.set(shared);
  return own;
}
