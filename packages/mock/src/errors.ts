/** The mock can't be started as it was asked: the message says what was wrong and what to do. */
export class MockError extends Error {
  override readonly name = "MockError";
}
