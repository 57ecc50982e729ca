/**
 * What a request may carry. By this name without the DOM library too, where `BodyInit` has none.
 */
export type Body = NonNullable<RequestInit["body"]>;

/** Bytes that a request may carry: `Uint8Array<ArrayBuffer>`, which TypeScript below 5.7 can't say. */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;
