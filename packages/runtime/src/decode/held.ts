/** Under which a body that was handed out without its answer keeps it. */
const ANSWER = Symbol("answer");

/**
 * An answer whose body may be handed out without it. Engines end a body that nobody has begun to
 * read as soon as its Response is collected, and an ended body reads as an empty one: so as long as
 * somebody holds the body, the answer is held with it.
 */
export function held(answer: Response): Response {
  // Only an engine's own is ended; to look at the body of another one would begin it.
  if (answer instanceof Response && answer.body)
    Object.defineProperty(answer.body, ANSWER, { value: answer, configurable: true });
  return answer;
}
