import { expect, test } from "vitest";
import { json, POINT, parameter, type Row, tryRows } from "./rows.js";

const ROWS: readonly Row[] = [
  // 22: headers that OpenAPI says to ignore
  ...["Authorization", "Accept", "Content-Type", "authorization"].map(
    (name): Row => [
      `a header parameter called ${name}`,
      parameter({ in: "header", name, required: true, schema: { type: "integer" } }),
      "/",
      204,
    ],
  ),
  [
    "another header parameter",
    parameter({ in: "header", name: "X-N", required: true, schema: { type: "integer" } }),
    "/",
    [422, "header.X-N: must have required property 'X-N' (required)"],
  ],
  // 26: cookies and `content`
  [
    "cookie that is missing",
    parameter({ in: "cookie", name: "sid", required: true, schema: { type: "integer" } }),
    "/",
    [422, "cookie.sid: must have required property 'sid' (required)"],
  ],
  [
    "cookie",
    parameter({ in: "cookie", name: "sid", required: true, schema: { type: "integer" } }),
    "/",
    204,
    { headers: { cookie: "a=b; sid=7" } },
  ],
  [
    "cookie of a wrong type",
    parameter({ in: "cookie", name: "sid", schema: { type: "integer" } }),
    "/",
    [422, "cookie.sid: must be integer (type)"],
    { headers: { cookie: "sid=x" } },
  ],
  ...(["query", "header", "path", "cookie"] as const).flatMap((place): Row[] => {
    const node = { in: place, name: "w", required: true, content: json(POINT) };
    const at = (value: string): [string, RequestInit] =>
      place === "query"
        ? [`/?w=${encodeURIComponent(value)}`, {}]
        : place === "path"
          ? [`/${encodeURIComponent(value)}`, {}]
          : place === "header"
            ? ["/", { headers: { w: value } }]
            : ["/", { headers: { cookie: `w=${encodeURIComponent(value)}` } }];
    const operation = parameter(node);
    const [good, goodInit] = at('{"x":1}');
    const [bad, badInit] = at('{"x":"a"}');
    const [none, noneInit] = at("zzz");
    return [
      [`${place} with content`, operation, good, 204, goodInit],
      [
        `${place} with content that breaks its schema`,
        operation,
        bad,
        [422, `${place}.w.x: must be integer (type)`],
        badInit,
      ],
      [
        `${place} with content that is no JSON`,
        operation,
        none,
        [422, `${place}.w: is not application/json`],
        noneInit,
      ],
    ];
  }),
  // Names that every object has
  ...["constructor", "toString", "__proto__", "hasOwnProperty"].flatMap((name): Row[] => [
    [
      `a query parameter called ${name} that is not sent`,
      parameter({ in: "query", name, schema: { type: "integer" } }),
      "/",
      204,
    ],
    // Its judge has no property called __proto__.
    [
      `a query parameter called ${name}`,
      parameter({ in: "query", name, schema: { type: "integer" } }),
      `/?${name}=x`,
      name === "__proto__" ? 204 : [422, `query.${name}: must be integer (type)`],
    ],
    [
      `a required cookie called ${name} that is not sent`,
      parameter({ in: "cookie", name, required: true, schema: { type: "integer" } }),
      "/",
      [422, `cookie.${name}: must have required property '${name}' (required)`],
    ],
  ]),
  // Numbers as others write them
  ...["7", "-7", "007", "7.5e3"].map(
    (text): Row => [
      `the number ${text}`,
      parameter({ in: "header", name: "X-N", schema: { type: "number" } }),
      "/",
      204,
      { headers: { "x-n": text } },
    ],
  ),
  ...["0x10", "Infinity", "0b1", ".5", "5.", "1_0"].flatMap((text): Row[] => [
    [
      `${text}, which is no number`,
      parameter({ in: "header", name: "X-N", schema: { type: "number" } }),
      "/",
      [422, "header.X-N: must be number (type)"],
      { headers: { "x-n": text } },
    ],
    [
      `${text} in a list of numbers`,
      parameter({ in: "query", name: "n", schema: { type: "array", items: { type: "number" } } }),
      `/?n=1&n=${text}`,
      [422, "query.n.1: must be number (type)"],
    ],
    [
      `${text}, which is a text`,
      parameter({ in: "header", name: "X-T", schema: { type: "string", maxLength: 8 } }),
      "/",
      204,
      { headers: { "x-t": text } },
    ],
  ]),
];

const mock = tryRows(ROWS);

test("a body on a GET without one is ignored", async () => {
  const { request } = await import("node:http");
  const row = ROWS.findIndex(([name]) => name === "a header parameter called Accept");
  const status = await new Promise<number>((done, fail) => {
    const out = request(
      `${mock()?.url}/r${row}/`,
      { method: "GET", headers: { "content-type": "text/plain", "content-length": 7 } },
      (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      },
    );
    out.on("error", fail);
    out.end("ignored");
  });
  expect(status).toBe(204);
});
