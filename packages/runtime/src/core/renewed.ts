import type { Answer } from "./answer.js";
import { responseOf } from "./response.js";

/** The response of an answer with a body that can be read, where what was read of it was the whole. */
export const renewed = ({ response, text }: Answer): Response =>
  text === undefined ? response : responseOf(text || null, response);
