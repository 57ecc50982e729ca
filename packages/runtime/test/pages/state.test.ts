import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCursor, START, toCursor } from "../../src/pages/state.js";

describe("cursors of states", () => {
  it("read back as what was written", () => {
    fc.assert(
      fc.property(fc.constantFrom("offset", "page"), fc.nat(), (style, at) => {
        expect(fromCursor(style, toCursor(style, { ...START, at })).at).toBe(at);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("cursor", "link"), fc.string({ minLength: 1 }), (style, at) => {
        expect(fromCursor(style, toCursor(style, { ...START, at })).at).toBe(at);
      }),
    );
  });

  it.each(["offset", "page", "cursor", "link"] as const)(
    "are refused without a place: %s",
    (style) => {
      expect(() => fromCursor(style, `${style}:`)).toThrow(
        "cursor is no cursor of this operation (give `page.cursor` of the same method)",
      );
    },
  );

  it("are refused by every other style", () => {
    const styles = ["offset", "page", "cursor", "link"] as const;
    for (const mine of styles) {
      for (const other of styles) {
        const read = () => fromCursor(other, toCursor(mine, { ...START, at: 5 }));
        if (mine === other) expect(read).not.toThrow();
        else expect(read).toThrow("cursor is no cursor of this operation");
      }
    }
  });
});
