import { type Construct, one } from "./construct.ts";

/** Servers and what their addresses leave open. */
export const SERVERS: readonly Construct[] = [
  {
    name: "a server of an operation, with a variable",
    spec: one({
      servers: [{ url: "https://{zone}.files.example", variables: { zone: { default: "eu" } } }],
    }),
    call: "client.things.call()",
    wire: ["GET https://eu.files.example/things"],
  },
  {
    name: "servers of operations whose addresses differ only in case",
    spec: {
      paths: Object.fromEntries(
        [
          ["v1", "small"],
          ["V1", "large"],
        ].map(([version, name]) => [
          `/${version}`,
          {
            servers: [{ url: `https://files.test/${version}` }],
            get: { operationId: `things.${name}`, responses: { 204: { description: "Done" } } },
          },
        ]),
      ),
    },
    call: "client.things.small().then(() => client.things.large())",
    wire: ["GET https://files.test/v1/v1", "GET https://files.test/V1/V1"],
  },
  {
    name: "a server of an operation, like the root's but for its variable's default",
    spec: {
      ...one({
        servers: [{ url: "https://{zone}.test", variables: { zone: { default: "files" } } }],
      }),
      servers: [{ url: "https://{zone}.test", variables: { zone: { default: "api" } } }],
    },
    call: "client.things.call()",
    wire: ["GET https://files.test/things"],
  },
  {
    name: "server variables: their defaults, a path and nothing among them",
    spec: {
      ...one({}),
      servers: [
        {
          url: "https://api.example.test/{base}{rest}",
          variables: { base: { default: "v1/things-api" }, rest: { default: "" } },
        },
      ],
    },
    call: "client.things.call()",
    wire: ["GET https://api.example.test/v1/things-api/things"],
  },
  {
    name: "server variables: each a client option, an enum typed",
    spec: {
      ...one({}),
      servers: [
        {
          url: "https://{region}.example.test/{api_version}",
          variables: {
            region: { default: "us", enum: ["us", "eu"] },
            api_version: { default: "v1" },
          },
        },
      ],
    },
    options: '{ region: "eu", apiVersion: "v2" }',
    call: "client.things.call()",
    wire: ["GET https://eu.example.test/v2/things"],
  },
  {
    name: "server variables: another default for each environment of a server",
    spec: {
      ...one({}),
      servers: [
        { url: "https://{name}.example.test", variables: { name: { default: "live" } } },
        {
          url: "https://{name}.example.test",
          variables: { name: { default: "test", enum: ["test", "beta"] } },
        },
      ],
    },
    options: '{ environment: "server2" }',
    call: "client.things.call()",
    wire: ["GET https://test.example.test/things"],
  },
  {
    name: "server variables: a name that means something else already has the server's key before it",
    spec: {
      ...one({
        servers: [
          {
            url: "https://{region}.files.test/{environment}",
            variables: { region: { default: "de" }, environment: { default: "live" } },
          },
        ],
      }),
      servers: [{ url: "https://{region}.example.test", variables: { region: { default: "us" } } }],
    },
    options:
      '{ regionFilesTestEnvironmentRegion: "fr", regionFilesTestEnvironmentEnvironment: "x" }',
    call: "client.things.call()",
    wire: ["GET https://fr.files.test/x/things"],
  },
];
