/** A response's choice, and whether its body was made of the schema for want of an example. */
export interface Chosen {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** The body is of our own making: of what. */
  readonly made?: "sample" | "memory";
}
