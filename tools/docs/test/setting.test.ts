import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { setting } from "../src/text/setting.ts";

test.each([
  '{"__proto__":{"ran":true},"a":{"__proto__":1,"constructor":[{"__proto__":null}]}}',
  '{"a":"\\"__proto__\\":","b\\"__proto__\\":":"__proto__"}',
  '["__proto__","</script>","\u2028"]',
])("what a script sets is what a spec says: %s", (json) => {
  const room = createContext({});
  runInContext(setting("tryCall", JSON.parse(json)), room);
  expect(runInContext("JSON.stringify(globalThis.tryCall)", room)).toBe(json);
  expect(runInContext("Object.getPrototypeOf(Object(globalThis.tryCall)).ran", room)).toBe(
    undefined,
  );
});
