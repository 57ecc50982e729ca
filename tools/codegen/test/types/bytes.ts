import { ref } from "../constructs/construct.ts";
import { both, object, type Row, read, TEXT } from "./row.ts";

const BINARY = { ...TEXT, format: "binary" } as const;
const FILE = { File: object({ "data!": BINARY, name: TEXT }) };

/** `format: binary`, which is bytes in a part of a body, and a text in JSON. */
export const BYTES: readonly Row[] = [
  read("in an answer", object({ "a!": BINARY }), `is<api.Thing["a"], string>(true);`),
  read("a whole answer", BINARY, "is<api.Thing, string>(true);"),
  read(
    "nullable, an item, a further member, an alternative",
    object({
      "a!": { ...BINARY, type: ["string", "null"] },
      "b!": { type: "array", items: BINARY },
      "c!": { type: "object", additionalProperties: BINARY },
      "d!": { anyOf: [BINARY, { type: "integer" }] },
    }),
    `is<api.Thing["a"], string | null>(true); is<api.Thing["b"], string[]>(true);
    is<api.Thing["c"][string], string>(true); is<api.Thing["d"], string | number>(true);`,
  ),
  both(
    "a request of JSON, by `$ref`",
    ref("File"),
    `client.things.send({ data: "text" });
    // @ts-expect-error JSON holds no bytes
    client.things.send({ data: new Blob([]) });`,
    { schemas: FILE },
  ),
  read(
    "a part of a multipart body, by `$ref`, in a list, in `allOf`",
    TEXT,
    `client.things.upload({ file: new Blob([]), more: [new Blob([])], note: "n" });
    // @ts-expect-error bytes
    client.things.upload({ file: 1 });`,
    {
      schemas: { Upload: object({ "file!": BINARY, more: { type: "array", items: BINARY } }) },
      uploads: { allOf: [ref("Upload"), object({ note: TEXT })] },
    },
  ),
  read(
    "a part that says its media type, which is bytes unless it says how it is written as text",
    TEXT,
    `client.things.upload({ file: new Blob([]), text: "aGk=" });
    // @ts-expect-error base64 is a text
    client.things.upload({ file: new Blob([]), text: new Blob([]) });`,
    {
      uploads: object({
        "file!": { ...TEXT, contentMediaType: "image/png" },
        text: { ...TEXT, contentMediaType: "image/png", contentEncoding: "base64" },
      }),
    },
  ),
  read(
    "a media type in JSON is no byte",
    object({ "a!": { ...TEXT, contentMediaType: "image/png" } }),
    `is<api.Thing["a"], string>(true);`,
  ),
];
