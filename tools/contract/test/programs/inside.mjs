/**
 * Loaded before a program of a README: its provider lives in the same process, at its real addresses, and remembers.
 * The address of a mock that a README names is that of one which runs.
 */
import { mockFetch } from "@specwright/mock";

const { SPEC, MOCK } = process.env;
const inside = mockFetch({ spec: SPEC }, { state: true });
const network = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input);
  const named = /^http:\/\/127\.0\.0\.1:4010(.*)$/.exec(href);
  return named ? network(`${MOCK}${named[1]}`, init) : inside(input, init);
};
