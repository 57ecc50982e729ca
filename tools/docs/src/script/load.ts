/** The way from this page to the root of the site. */
export const root = document.body.dataset.root ?? "";

/** Loads a script of the site; pages from disk may not fetch, but may do that. */
export function load(path: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = root + path;
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => fail(new Error(`${path} could not be loaded.`)));
    document.head.append(script);
  });
}
