/**
 * Loaded before a program of a README: whatever it asks for is asked of the provider that `stand.ts` keeps, under the
 * address that the program has named. The address of a mock that a README names is that of one which runs.
 */
const { INSIDE, MOCK } = process.env;
const network = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { href } = new URL(request.url);
  const named = /^http:\/\/127\.0\.0\.1:4010(.*)$/.exec(href);
  if (named) return network(`${MOCK}${named[1]}`, init);
  const { method, redirect, signal } = request;
  const asked = JSON.stringify({
    href,
    method,
    redirect,
    headers: Object.fromEntries(request.headers),
  });
  const response = await network(INSIDE, {
    method: "POST",
    headers: { "x-asked": encodeURIComponent(asked) },
    body: await request.arrayBuffer(),
    redirect: "manual",
    signal,
  });
  if (response.headers.has("x-failed")) throw new TypeError(await response.text());
  return Object.defineProperty(response, "url", { value: href });
};
