import { expect, test } from "vitest";
import { type CytobankOptions, createCytobank } from "../src/index.js";
import { userIdOf } from "../src/session/user-id.js";
import { FakeClock } from "./support/clock.js";
import { handler, json } from "./support/handler.js";

const HOUR = 3_600_000;
const jwt = (claims: object): string =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;

let accounts = 0;

/** A server that hands out numbered tokens and knows which of them are good. */
function account(options: { expire?: string } = {}) {
  accounts += 1;
  const username = `user${accounts}`;
  let issued = 0;
  let expired: string | undefined = options.expire;
  const { fetch, seen } = handler(({ path, headers, body }) => {
    if (path === "/authenticate") {
      const { password } = JSON.parse(body) as { password: string };
      if (password !== "right") return json({ errors: ["Invalid username or password"] }, 401);
      issued += 1;
      return json({ user: { id: 4101, authToken: `token-${accounts}-${issued}` } });
    }
    const token = headers.get("authorization");
    if (token === `Bearer ${expired}`) return json({ errors: ["Authentication Timeout"] }, 400);
    return json({ experiments: [] });
  });
  return {
    seen,
    paths: () => seen.map(({ path }) => path),
    token: (n: number) => `token-${accounts}-${n}`,
    expire: (token: string) => {
      expired = token;
    },
    client: (more: object = {}) =>
      createCytobank({ username, password: "right", fetch, ...more } as CytobankOptions),
  };
}

test("signs in once for many calls, and sends the token as a bearer", async () => {
  const { client, seen, paths, token } = account();
  const cytobank = client();
  await Promise.all([1, 2, 3].map(() => cytobank.experiments.list()));
  expect(paths().filter((path) => path === "/authenticate")).toHaveLength(1);
  expect(seen[0]?.url.href).toBe("https://premium.cytobank.org/cytobank/api/v1/authenticate");
  expect(seen[0]?.headers.get("authorization")).toBeNull();
  expect(seen.at(-1)?.headers.get("authorization")).toBe(`Bearer ${token(1)}`);
});

test("the subdomain and the domain make both hosts", async () => {
  const { client, seen } = account();
  const cytobank = client({ subdomain: "mylab", domain: "cytobank.cn" });
  await cytobank.experiments.list();
  expect(seen.at(-1)?.url.host).toBe("mylab.cytobank.cn");
  await cytobank.transfers.getUploadStatus(1);
  expect(seen.at(-1)?.url.href).toBe(
    "https://mylab-api.cytobank.cn/api/v1/experiments/1/upload_status",
  );
  expect(() => client({ subdomain: "evil.test/" })).toThrow("subdomain");
});

test("signs in again on `Authentication Timeout`, whatever its status, and repeats the call", async () => {
  const { client, paths, token, expire, seen } = account();
  const cytobank = client();
  await cytobank.experiments.list();
  expire(token(1));
  await expect(cytobank.experiments.list()).resolves.toEqual([]);
  expect(paths()).toEqual([
    "/authenticate",
    "/experiments",
    "/experiments",
    "/authenticate",
    "/experiments",
  ]);
  expect(seen.at(-1)?.headers.get("authorization")).toBe(`Bearer ${token(2)}`);
});

test("a token is good for eight hours: renewed before it ends, not sooner", async () => {
  const clock = new FakeClock(Date.UTC(2026, 0, 1));
  const { client, paths } = account();
  const cytobank = client(clock.option);
  await clock.settle(cytobank.experiments.list());
  await clock.pass(7.8 * HOUR);
  await clock.settle(cytobank.experiments.list());
  expect(paths().filter((path) => path === "/authenticate")).toHaveLength(1);
  await clock.pass(0.2 * HOUR);
  await clock.settle(cytobank.experiments.list());
  expect(paths().filter((path) => path === "/authenticate")).toHaveLength(2);
});

test("a refused password tells users of single sign-on what to do, and keeps the password", async () => {
  const { client, paths } = account();
  const failed = await client({ password: "wrong-password" })
    .experiments.list()
    .then(
      () => undefined,
      (error: unknown) => error as Error,
    );
  expect(failed).toMatchObject({ name: "AuthenticationError", status: 401 });
  expect(failed?.message).toContain("Invalid username or password");
  expect(failed?.message).toContain("single sign-on (SAML)");
  expect(failed?.message).toContain("Account Settings > API Token");
  expect(JSON.stringify(failed) + failed?.stack).not.toContain("wrong-password");
  expect(paths()).toEqual(["/authenticate"]);
});

test("a token that expires is an error that tells what to do, and is not tried again", async () => {
  const { fetch, seen } = handler(() => json({ errors: ["Authentication Timeout"] }, 401));
  const cytobank = createCytobank({ token: "a.b.c", fetch });
  await expect(cytobank.experiments.list()).rejects.toMatchObject({
    name: "AuthenticationError",
    code: "Authentication Timeout",
  });
  expect(seen).toHaveLength(1);
});

test("a good token without rights is no reason to sign in again", async () => {
  const { fetch, seen } = handler(({ path }) =>
    path === "/authenticate"
      ? json({ user: { id: 1, authToken: "t" } })
      : json({ errors: ["Not Authorized To Access Resource"] }, 401),
  );
  const cytobank = createCytobank({ username: "norights", password: "p", fetch });
  await expect(cytobank.users.list()).rejects.toMatchObject({ name: "PermissionError" });
  expect(seen.map(({ path }) => path)).toEqual(["/authenticate", "/users"]);
});

test("credentials that make no sense are refused at once", () => {
  const refused = (options: object) => () => createCytobank(options as CytobankOptions);
  expect(refused({ username: "u", password: "p", token: "t" })).toThrow(
    "token goes without user name and password",
  );
  expect(refused({ username: "u" })).toThrow("password is missing");
  expect(refused({ password: "p" })).toThrow("username is missing");
  expect(refused({ username: "u", password: "" })).toThrow("password is empty");
});

test("without credentials a call says where to get them", async () => {
  const cytobank = createCytobank({} as CytobankOptions);
  await expect(cytobank.experiments.list()).rejects.toThrow("single sign-on");
});

test("without any options, as JavaScript allows, the first call asks for them", async () => {
  const make = createCytobank as unknown as () => ReturnType<typeof createCytobank>;
  await expect(make().users.list()).rejects.toThrow(/^token is missing/);
});

test("the token tells the user's id, where it is a JSON Web Token with that claim", () => {
  expect(userIdOf(jwt({ user_id: 4101, iss: "https://x.cytobank.org/" }))).toBe(4101);
  expect(userIdOf(jwt({ user_id: "4101" }))).toBeUndefined();
  expect(userIdOf(jwt({ sub: "x" }))).toBeUndefined();
  for (const odd of ["", "abc", "a.b.c", "a.!!.c", `a.${btoa("null")}.c`]) {
    expect(userIdOf(odd)).toBeUndefined();
  }
});

test.each([
  ["a token", jwt({ user_id: 7 })],
  ["a function", () => jwt({ user_id: 7 })],
  ["a source", { token: async () => jwt({ user_id: 7 }) }],
])("the user's id comes from %s", async (_, token) => {
  const { fetch, seen } = handler(({ path }) =>
    path === "/upload/token"
      ? json({ errors: ["stop here"] }, 400)
      : json({ fcsFiles: [], attachments: [] }),
  );
  const cytobank = createCytobank({ token, fetch });
  const file = { source: new Blob(["FCS"]), name: "a.fcs" };
  await expect(cytobank.transfers.upload(1, file)).rejects.toThrow("stop here");
  expect(seen.at(-1)?.url.searchParams.get("userId")).toBe("7");
  await expect(cytobank.transfers.upload(1, file, { userId: 8 })).rejects.toThrow("stop here");
  expect(seen.at(-1)?.url.searchParams.get("userId")).toBe("8");
});

test("a token that does not tell the user's id asks for it before anything is sent", async () => {
  const { fetch, seen } = handler(() => json({}));
  const cytobank = createCytobank({ token: "plain", fetch });
  const file = { source: new Blob(["FCS"]), name: "a.fcs" };
  await expect(cytobank.transfers.upload(1, file)).rejects.toThrow("userId is not known");
  expect(seen).toEqual([]);
});

test("signing in tells the user's id, also where an upload is the first thing that is done", async () => {
  const { fetch, seen } = handler(({ path }) =>
    path === "/authenticate"
      ? json({ user: { id: 4101, authToken: "no.web.token" } })
      : json({ errors: ["stop here"] }, 400),
  );
  const cytobank = createCytobank({ username: "uploader", password: "p", fetch });
  const file = { source: new Blob(["FCS"]), name: "a.fcs" };
  await expect(cytobank.transfers.upload(1, file)).rejects.toThrow("stop here");
  expect(seen.map(({ path }) => path)).toEqual(["/authenticate", "/upload/token"]);
  expect(seen[1]?.url.searchParams.get("userId")).toBe("4101");
});
