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
