/**
 * Preloaded before an example runs: the addresses that the mock's examples name lead to no host, so
 * what is asked of them is asked of the test's own storage. The examples themselves know nothing of it.
 */
const { STORAGE = "" } = process.env;
const original = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  if (!url.hostname.endsWith(".example")) return original(input, init);
  const { headers } = input instanceof Request ? input : { headers: init?.headers };
  return original(`${STORAGE}${url.pathname}${url.search}`, { headers: new Headers(headers) });
};
