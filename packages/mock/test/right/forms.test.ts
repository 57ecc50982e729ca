import { body, NUMBERS, POINT, post, type Row, tryRows } from "./rows.js";

function parts(...all: string[]): string {
  return `${all.map((one) => `--b\r\nContent-Disposition: form-data; ${one}\r\n`).join("")}--b--\r\n`;
}

const ROWS: readonly Row[] = [
  // forms
  [
    "a form's list",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { n: NUMBERS } },
      },
    }),
    "/",
    204,
    post("n=1&n=2", "application/x-www-form-urlencoded"),
  ],
  [
    "a form's object as JSON",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { p: POINT } },
        encoding: { p: { contentType: "application/json" } },
      },
    }),
    "/",
    204,
    post(`p=${encodeURIComponent('{"x":1}')}`, "application/x-www-form-urlencoded"),
  ],
  [
    "a form that repeats a number",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { n: { type: "integer" } } },
      },
    }),
    "/",
    [422, "body.n: must be integer (type)"],
    post("n=1&n=2", "application/x-www-form-urlencoded"),
  ],
  [
    "a form with a bad percent in a name",
    body({ "application/x-www-form-urlencoded": { schema: { type: "object" } } }),
    "/",
    [422, "body: is not percent-encoded"],
    post("%=1", "application/x-www-form-urlencoded"),
  ],
  [
    "multipart, an object without a content type",
    body({
      "multipart/form-data": {
        schema: { type: "object", required: ["p"], properties: { p: POINT } },
      },
    }),
    "/",
    204,
    post(parts('name="p"\r\n\r\n{"x":1}'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, an object as JSON",
    body({ "multipart/form-data": { schema: { type: "object", properties: { p: POINT } } } }),
    "/",
    204,
    post(
      parts('name="p"\r\nContent-Type: application/json\r\n\r\n{"x":1}'),
      "multipart/form-data; boundary=b",
    ),
  ],
  [
    "multipart, a list of parts",
    body({ "multipart/form-data": { schema: { type: "object", properties: { n: NUMBERS } } } }),
    "/",
    204,
    post(parts('name="n"\r\n\r\n1', 'name="n"\r\n\r\n2'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, a number that is none",
    body({
      "multipart/form-data": { schema: { type: "object", properties: { n: { type: "integer" } } } },
    }),
    "/",
    [422, "body.n: must be integer (type)"],
    post(parts('name="n"\r\n\r\nx'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, cut",
    body({ "multipart/form-data": { schema: { type: "object" } } }),
    "/",
    [422, "body: is no multipart body: its last boundary is missing"],
    post(
      '--b\r\ncontent-disposition: form-data; name="n"\r\n\r\n1',
      "multipart/form-data; boundary=b",
    ),
  ],
  [
    "multipart without a boundary",
    body({ "multipart/form-data": { schema: { type: "object" } } }),
    "/",
    [422, "body: is no multipart body: its content type names no boundary"],
    post("x", "multipart/form-data"),
  ],
];

tryRows(ROWS);
