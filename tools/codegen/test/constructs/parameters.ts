import { type Construct, one, POINT, parameter, SERVER, STRINGS } from "./construct.ts";

const ids = (
  place: string,
  style: string,
  explode: boolean,
  call: string,
  wire: string,
): Construct => ({
  name: `${place}: \`${style}\`, ${explode ? "" : "not "}exploded, array`,
  spec: parameter({ name: "ids", in: place, style, explode, schema: STRINGS }),
  call,
  wire: [`GET ${SERVER}${wire}`],
});

const point = (place: string, style: string, explode: boolean, wire: string): Construct => ({
  name: `${place}: \`${style}\`, ${explode ? "" : "not "}exploded, object`,
  spec: parameter({ name: "p", in: place, style, explode, schema: POINT }),
  call:
    place === "path"
      ? "client.things.call({ x: 1, y: 2 })"
      : "client.things.call({ p: { x: 1, y: 2 } })",
  wire: [`GET ${SERVER}${wire}`],
});

const PATH = 'client.things.call(["a", "b c"])';
const QUERY = 'client.things.call({ ids: ["a", "b c"] })';

/** Parameters: places, styles, contents. */
export const PARAMETERS: readonly Construct[] = [
  ids("path", "simple", false, PATH, "/things/a,b%20c"),
  ids("path", "label", true, PATH, "/things/.a.b%20c"),
  ids("path", "matrix", false, PATH, "/things/;ids=a,b%20c"),
  ids("path", "matrix", true, PATH, "/things/;ids=a;ids=b%20c"),
  point("path", "simple", true, "/things/x=1,y=2"),
  ids("query", "form", true, QUERY, "/things?ids=a&ids=b%20c"),
  ids("query", "form", false, QUERY, "/things?ids=a,b%20c"),
  ids("query", "spaceDelimited", false, QUERY, "/things?ids=a%20b%20c"),
  ids("query", "pipeDelimited", false, QUERY, "/things?ids=a%7Cb%20c"),
  point("query", "form", true, "/things?x=1&y=2"),
  point("query", "form", false, "/things?p=x,1,y,2"),
  point("query", "deepObject", true, "/things?p[x]=1&p[y]=2"),
  {
    name: "query: `allowReserved`",
    spec: parameter({ name: "at", in: "query", allowReserved: true, schema: { type: "string" } }),
    call: 'client.things.call({ at: "a/b?c:d&e" })',
    wire: [`GET ${SERVER}/things?at=a/b?c:d%26e`],
  },
  {
    name: "query: `content`",
    spec: parameter({
      name: "where",
      in: "query",
      content: { "application/json": { schema: POINT } },
    }),
    call: "client.things.call({ where: { x: 1 } })",
    wire: [`GET ${SERVER}/things?where=%7B%22x%22%3A1%7D`],
  },
  {
    name: "query: a name with brackets and odd characters",
    spec: parameter({ name: "a b[]", in: "query", schema: STRINGS }),
    call: 'client.things.call({ "a b[]": ["é"] })',
    wire: [`GET ${SERVER}/things?a%20b[]=%C3%A9`],
  },
  {
    name: "header: array",
    spec: parameter({ name: "X-Ids", in: "header", required: true, schema: STRINGS }),
    call: 'client.things.call(undefined, { headers: { "X-Ids": ["a", "b"] } })',
    wire: [`GET ${SERVER}/things`, "x-ids: a,b"],
    headers: ["x-ids"],
  },
  {
    name: "cookie",
    spec: parameter({ name: "session", in: "cookie", required: true, schema: { type: "string" } }),
    call: 'client.things.call(undefined, { cookies: { session: "a b;c" } })',
    wire: [`GET ${SERVER}/things`, "cookie: session=a%20b%3Bc"],
    headers: ["cookie"],
  },
  {
    name: "parameters of the path item, one replaced by the operation's",
    spec: {
      paths: {
        "/things/{id}": {
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            { name: "q", in: "query", schema: { type: "string" } },
          ],
          get: {
            operationId: "things.call",
            parameters: [{ name: "q", in: "query", schema: { type: "integer" } }],
            responses: { 204: { description: "Done" } },
          },
        },
      },
    },
    call: 'client.things.call("a/b", { q: 7 })',
    wire: [`GET ${SERVER}/things/a%2Fb?q=7`],
  },
  {
    name: "names that are reserved words or those of the slots",
    spec: one(
      {
        parameters: ["default", "options"].map((name) => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        })),
      },
      "/things/{default}/{options}",
    ),
    call: 'client.things.call("a", "b")',
    wire: [`GET ${SERVER}/things/a/b`],
  },
];
