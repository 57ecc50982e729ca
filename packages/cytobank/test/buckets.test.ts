import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createCytobank } from "../src/index.js";
import { handler, json, routes } from "./support/handler.js";

const KEYS = {
  accessKeyId: "canary-key-id",
  secretAccessKey: "canary/secret+key",
  sessionToken: "canary/session+token==",
  awsRegion: "eu-central-1",
  uploadBucketName: "example-bucket",
  experimentId: 9,
};
const claims = Buffer.from(JSON.stringify({ user_id: 4101 })).toString("base64url");

function rig(keys: object, storage?: (request: Request) => Response) {
  const hosts: string[] = [];
  const service = handler(routes({ "GET /upload/token": () => json({ ...KEYS, ...keys }) }));
  const fetch = (async (input: Request, init: RequestInit) => {
    const { host } = new URL(input.url);
    hosts.push(host);
    return host.endsWith(".cytobank.org") || !storage ? service.fetch(input, init) : storage(input);
  }) as typeof globalThis.fetch;
  const options = { subdomain: "premium", token: `a.${claims}.x`, fetch, retries: 0 };
  const cytobank = createCytobank(options);
  const file = { source: new Uint8Array(10), name: "a.fcs" };
  const done = cytobank.transfers.upload(9, file).then(
    () => undefined,
    (error: unknown) => error as Error & { input?: string; body?: unknown },
  );
  return { done, hosts };
}

test.each([
  ["uploadBucketName", "evil.example/"],
  ["uploadBucketName", "evil.example#"],
  ["uploadBucketName", "evil.example?"],
  ["uploadBucketName", "user@evil.example/"],
  ["uploadBucketName", "evil.example:443/"],
  ["uploadBucketName", "evil\\"],
  ["uploadBucketName", "a..b"],
  ["uploadBucketName", ""],
  ["uploadBucketName", "-a"],
  ["uploadBucketName", "x".repeat(64)],
  ["awsRegion", "evil.example/"],
  ["awsRegion", "eu-central-1.evil.example/"],
  ["awsRegion", "x@evil"],
  ["awsRegion", ""],
])("%s %j of an answer chooses no host", async (name, value) => {
  const { done, hosts } = rig({ [name]: value }, () => new Response());
  expect(await done).toMatchObject({ name: "ConfigError", input: name });
  expect(hosts.filter((host) => !host.endsWith(".cytobank.org"))).toEqual([]);
});

test.each(["example-bucket", "a.b-c.d1", "abc", "x".repeat(63)])("%s is a bucket", async (name) => {
  const { done, hosts } = rig({ uploadBucketName: name }, () => new Response());
  expect(await done).toBeUndefined();
  expect(hosts.at(-1)).toBe(`${name}.s3.eu-central-1.amazonaws.com`);
});

test("a storage that refuses quotes what was signed; no part of it shows", async () => {
  const { done } = rig({}, ({ headers }) => {
    const quoted = ["x-amz-security-token", "authorization"].map(
      (name) => `${name}:${headers.get(name)}`,
    );
    const xml = `<Error><Code>SignatureDoesNotMatch</Code><AWSAccessKeyId>${KEYS.accessKeyId}</AWSAccessKeyId>
      <CanonicalRequest>${quoted.join("&#10;").replaceAll("+", "&#43;")}</CanonicalRequest></Error>`;
    return new Response(xml, { status: 403, headers: { "content-type": "application/xml" } });
  });
  const error = await done;
  expect(error?.message).toContain("SignatureDoesNotMatch");
  expect(error?.body).toContain("x-amz-security-token:[redacted]");
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("canary");
});
