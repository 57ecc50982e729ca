import { configError } from "../errors/fail.js";
import { isApiError } from "../errors/predicates.js";

/** A signed address, or what asks for one: those that are short-lived are asked for again. */
export type Link = string | (() => string | Promise<string>);

/** Links that a download may use up without a single byte between them. */
const MOST_LINKS = 3;

/** How storage hosts answer a link that is over. */
const OVER: readonly number[] = [400, 401, 403, 410];

/** The links of one download. */
export class Links {
  readonly #link: Link;
  #url: string | undefined;
  #renewed = 0;

  constructor(link: Link) {
    this.#link = link;
  }

  /** The address to ask now. */
  async url(): Promise<string> {
    const link = this.#link;
    this.#url ??= typeof link === "function" ? await link() : link;
    if (typeof this.#url !== "string") {
      throw configError("url", "is no address", "give one, or a function that gives one");
    }
    return this.#url;
  }

  /** It was of use. */
  worked(): void {
    this.#renewed = 0;
  }

  /** Forgets a link that is over, where another can be asked for. */
  renew(error: unknown): boolean {
    const over = isApiError(error) && OVER.includes(error.status);
    if (typeof this.#link !== "function" || !over || ++this.#renewed > MOST_LINKS) return false;
    this.#url = undefined;
    return true;
  }
}
