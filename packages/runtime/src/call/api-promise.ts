/** A decoded answer with the response that carried it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * What a method returns: a promise of the decoded answer. The call starts at once.
 *
 * @example
 * const experiment = await pluto.experiments.get(id);
 * const { data, response } = await pluto.experiments.get(id).withResponse();
 */
export class ApiPromise<T> implements Promise<T> {
  readonly #answer: Promise<WithResponse<T>>;
  readonly [Symbol.toStringTag]: string = "ApiPromise";

  /** @param answer the call, started */
  constructor(answer: Promise<WithResponse<T>>) {
    this.#answer = answer;
  }

  /** The answer, with status and headers. The body of the response has been read. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => (done ? done(data) : (data as unknown as A)), failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, failed);
  }

  finally(callback?: (() => void) | null): Promise<T> {
    return this.then().finally(callback);
  }
}
