import { describe, expect, it } from "vitest";
import { newNamed } from "../../src/redact/named.js";
import { Redactor } from "../../src/redact/redactor.js";

const named = (text: string): string =>
  newNamed(new Set(["access_token", "pin", "a.b", "x-key"]))(text);

describe("secrets by name in a text that does not parse", () => {
  it.each([
    ['{"access_token":"NEW-abc","next":1', '{"access_token":[redacted],"next":1'],
    ['{"access_token":"NEW-ab', '{"access_token":[redacted]'],
    ['{"access_token":"NEW\\"-ab', '{"access_token":[redacted]'],
    ['{"access_token":"NEW\\', '{"access_token":[redacted]'],
    ['{"ACCESS_TOKEN" : "NEW", "a": 1}', '{"ACCESS_TOKEN" : [redacted], "a": 1}'],
    ['{"pin": 1234, "a"', '{"pin": [redacted], "a"'],
    ['{"pin": 12', '{"pin": [redacted]'],
    ['{"pin": {"a": "b"}, "c"', '{"pin": [redacted]'],
    ['{"pin": ["b", "c"', '{"pin": [redacted]'],
    ["{'pin': 'abc', 'x': 1", "{'pin': [redacted], 'x': 1"],
    ["{'pin': 'abc", "{'pin': [redacted]"],
    ['"{\\"access_token\\":\\"NEW-abc\\",\\"x\\":1', '"{\\"access_token\\":[redacted],\\"x\\":1'],
    ['"{\\"pin\\":\\"NEW-ab', '"{\\"pin\\":[redacted]'],
    ["access_token=NEW&x=1", "access_token=[redacted]&x=1"],
    ["x=1&access_token=NEW", "x=1&access_token=[redacted]"],
    ["see https://h.test/?pin=12&x", "see https://h.test/?pin=[redacted]&x"],
    ["a; pin=12; b", "a; pin=[redacted]; b"],
    ["<pin>12</pin>", "<pin>[redacted]</pin>"],
    ['<PIN type="a">12', '<PIN type="a">[redacted]'],
    ['"a.b":"x" "axb":"y"', '"a.b":[redacted] "axb":"y"'],
    // As other languages write it.
    ['{"pin"=>"NEW", "a"=>1}', '{"pin"=>[redacted], "a"=>1}'],
    ["{:pin=>'NEW', :a=>1}", "{:pin=>[redacted], :a=>1}"],
    ["Array ( [pin] => NEW [a] => 1 )", "Array ( [pin] => [redacted] [a] => 1 )"],
    ["{pin: 'NEW', a: 1}", "{pin: [redacted], a: 1}"],
    ['pin: "NEW"', "pin: [redacted]"],
    ['<a pin="NEW" b="1">', '<a pin=[redacted] b="1">'],
    ['{"a":"<b pin=\\"NEW\\">"', '{"a":"<b pin=[redacted]>"'],
    ["f(pin=NEW, a=1)", "f(pin=[redacted] a=1)"],
    ["<pin><![CDATA[NEW <1>]]></pin>", "<pin>[redacted]</pin>"],
    ["<pin><![CDATA[NEW <1>", "<pin>[redacted]"],
    ["<soap:pin>NEW</soap:pin>", "<soap:pin>[redacted]</soap:pin>"],
    ['form-data; name="pin"\r\n\r\nNEW\r\n--', 'form-data; name="pin"\r\n\r\n[redacted]\r\n--'],
    // A request as it was.
    ["GET /\nX-Key: NEW 1\r\nA: b", "GET /\nX-Key: [redacted]\r\nA: b"],
    ["curl -H 'x-key: NEW' /a", "curl -H 'x-key: [redacted]' /a"],
    ['{"log":"GET /\\r\\nX-Key: NEW\\r\\nA', '{"log":"GET /\\r\\nX-Key: [redacted]\\r\\nA'],
    // Once is enough.
    ['{"pin":[redacted],"a":1}', '{"pin":[redacted],"a":1}'],
    // Words of people, and other names.
    ["the x-key: it is missing", "the x-key: it is missing"],
    ["pin: must be a number", "pin: must be a number"],
    ['"pins": "x"', '"pins": "x"'],
    ["pinned=1&spin=2", "pinned=1&spin=2"],
    ["<pins>12", "<pins>12"],
    // Each of several, in capitals too.
    ['"pin":1,"PIN":2,"pin":3', '"pin":[redacted],"PIN":[redacted],"pin":[redacted]'],
    ["pin=1&PIN=2&pin=3", "pin=[redacted]&PIN=[redacted]&pin=[redacted]"],
    ["<pin>1</pin><PIN>2", "<pin>[redacted]</pin><PIN>[redacted]"],
    ['"pin": ""', '"pin": [redacted]'],
  ])("%s is shown as %s", (text, shown) => {
    expect(named(text)).toBe(shown);
  });

  it("wherever it was cut", () => {
    const whole = JSON.stringify({
      a: 1,
      access_token: 'NEW-"secret"-\\1',
      pin: ["1", { b: "23" }],
    });
    for (let end = 0; end <= whole.length; end++) {
      const shown = named(whole.slice(0, end));
      expect(shown).not.toContain("NEW");
      expect(shown).not.toContain("23");
    }
  });

  it("each header on a line of its own, and no name that is longer than one", () => {
    const names = newNamed(new Set(["authorization", "cookie", "cookies", "reauthorization"]));
    const text = "Cookie: a=1\nAuthorization: Token x\ncookies: are good\nreauthorization: is due";
    expect(names(text)).toBe(
      "Cookie: [redacted]\nAuthorization: [redacted]\ncookies: are good\nreauthorization: is due",
    );
  });

  it("without names leaves all as it is", () => {
    for (const text of ['{"pin":1', '"":1', "=1", "<>1"])
      expect(newNamed(new Set())(text)).toBe(text);
  });

  it.each([
    ['"pin":"', "\\"],
    ['"pin":"', '\\"'],
    ['"pin":', " "],
    ["", '"pin":'],
    ["", "<pin "],
    ["", '\\\\"pin'],
    ["pin=", "="],
    ["", "<pin><![CDATA["],
    ["", "\nx-key: "],
    ["", "[pin] => "],
    ["", 'pin: "'],
    ["", ' name="pin"\n'],
    ["", "'pin':'"],
  ])("is as quick with %s and many of %s", (before, many) => {
    // A text that is read in more than one way takes ages at this length.
    const text = before + many.repeat(Math.ceil(20_000 / many.length));
    expect(named(`${text}\n`).length).toBeGreaterThan(0);
  });
});

describe("a raw text", () => {
  it("loses what is known, too", () => {
    const redactor = new Redactor(new Set(["pin"]));
    redactor.learn("known-secret");
    expect(redactor.raw('{"a":"known-secret","pin":"12')).toBe(
      '{"a":"[redacted]","pin":[redacted]',
    );
    expect(redactor.raw("pin=1 known-secret")).toBe("pin=[redacted] [redacted]");
  });
});
