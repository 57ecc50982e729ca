import { Finder } from "../search/finder.ts";

declare global {
  // What looks through the rows.
  var searchFinder: typeof Finder | undefined;
}

globalThis.searchFinder = Finder;
