import { expect, test } from "vitest";
import { isEndless, lengthOf } from "../src/patterns.js";

test.each([
  // Repeated without end, or often enough.
  "^(a+)+$",
  "^(a?){40}$",
  "^(a{0,100}){0,100}$",
  "^(\\w{1,90}){1,90}$",
  "^(?:a*){20}$",
  "^(a|b+)*c$",
  "^(a|ab|b)*c$",
  "^(|a)*$",
  "^(-a*a*)*$",
  "^(a+b?)*$",
  "^(?:x[^x]*y[^x]*)*$",
  // Side by side.
  "^a*a*a*$",
  "^a*b*a*b*a*$",
  "^a{0,50}a{0,50}a{0,50}$",
  "^.*a.*b.*$",
  "a*a*b",
  "^(a*|b)(a*|b)(a*|b)$",
  "^(a*){9}$",
  `^${"a?".repeat(25)}${"a".repeat(25)}$`,
  `^${"(a|a)".repeat(25)}$`,
  // What stands between them may be missing, or is no letter.
  "^a*(?:b|c?)a*(?:-)?a*$",
  "^a*(?!b)a*(?!b)a*$",
  "^(?=(a+)+$)",
  "^\\p{L}*\\p{L}*\\p{L}*$",
  "^[\\p{L}]*[\\p{L}]*[\\p{L}]*$",
  "(a*)\\1b",
  "^(",
  // Is a matter of its own size.
  `^${"(".repeat(30)}a?${"){9}".repeat(30)}$`,
])("a short text can keep %s busy", (pattern) => {
  expect(isEndless(pattern)).toBe(true);
});

test.each([
  "^[a-z0-9]+(-[a-z0-9]+)*$",
  "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
  ".*foo.*",
  "a+b",
  "^(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)$",
  "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
  "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
  "^v\\d+\\.\\d+\\.\\d+(-[\\w.]+)?(\\+[\\w.]+)?$",
  "^([A-Z][a-z]+ ?)+$",
  "^(?:(?:a*b){3}c)*$",
  "^(?:[a-z]|-[a-z])*$",
  "^(?:[a-z]+,|\\d+;)*$",
  "^(a*-)(a*-)(a*-)$",
  "^(?:a*x|b*y|a*z)$",
  "^[\\p{L}]+ [\\p{L}]+$",
  "^\\u{61}+$",
  "^(?:active|archived|all)$",
  `^(${"a".repeat(400)}|b)$`,
  `^${"(?:".repeat(200)}a${")?".repeat(200)}$`,
])("%s is read in little time, and checked", (pattern) => {
  expect(isEndless(pattern)).toBe(false);
});

test("a text is not made of a pattern that makes long ones", () => {
  expect(lengthOf("^a{2}(b|cd)[e-g]{3,}$", 4)).toBe(2 + 2 + 7 + 2);
  expect(lengthOf("((((a{100}){100}){100}){100})", 1)).toBe(1e8);
});
