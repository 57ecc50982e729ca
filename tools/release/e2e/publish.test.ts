import { once } from "node:events";
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { publishTarballs } from "../src/publish-tarballs.ts";
import { readRecord, writeRecord } from "../src/record.ts";
import { run } from "../src/run.ts";
import { fates, interrupted, publishing, puts, verified } from "./publishing.ts";

publishing();

test("what was verified is what the registry gets, by hash, and its versions are tagged", async () => {
  const { packages, publish, tags, ids } = await verified();
  expect(await publish()).toBe(0);
  expect(tags()).toEqual(ids);
  for (const { name, integrity } of packages) {
    const view = await run("npm", ["view", name, "dist.integrity"], { cwd: tmpdir() });
    expect(view.output.trim()).toBe(integrity);
  }
  expect(puts).toHaveLength(2);
  expect(await publish()).toBe(0);
  expect(puts).toHaveLength(2);
});

test("a tarball that was changed after it was verified goes nowhere", async () => {
  const { root, folder, packages, tags } = await verified();
  appendFileSync(join(folder, packages[1]?.file ?? ""), " ");
  await expect(publishTarballs(folder, root)).rejects.toThrow(/top.* is not what was verified/);
  expect(() => readRecord(folder)).toThrow(/is not what was verified/);
  expect([puts, tags()]).toEqual([[], []]);
});

test("what lies beside the tarballs tells npm nothing: it comes from where everything is installed", async () => {
  const asked: string[] = [];
  const other = createServer(({ url, headers }, response) => {
    asked.push(`${url} ${headers.authorization}`);
    response.writeHead(404).end("{}");
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const host = `//127.0.0.1:${(other.address() as AddressInfo).port}/`;
  vi.stubEnv("NODE_AUTH_TOKEN", "canary");
  const { folder, publish, tags, ids } = await verified();
  const says = [`@specwright:registry=http:${host}`, `${host}:_authToken=\${NODE_AUTH_TOKEN}`];
  writeFileSync(join(folder, ".npmrc"), says.join("\n"));
  const code = await publish();
  expect([asked, code, tags()]).toEqual([[], 0, ids]);
});

test.each([
  ["name", "--registry=http://127.0.0.1:9/"],
  ["name", "@other/pluto"],
  ["version", "1.0.0 --force"],
])("a record whose %s is %j is none", async (field, value) => {
  const { root, folder, packages, git } = await verified();
  const [first, ...rest] = packages;
  const commit = git("rev-parse", "HEAD");
  writeRecord(folder, { commit, packages: [{ ...first, [field]: value } as never, ...rest] });
  await expect(publishTarballs(folder, root)).rejects.toThrow(
    `${JSON.stringify(value)} is no ${field} of ours`,
  );
  expect(puts).toEqual([]);
});

test("tarballs of another commit go nowhere", async () => {
  const { git, publish } = await verified();
  git("commit", "--quiet", "--allow-empty", "--message=two");
  expect([await publish(), puts]).toEqual([1, []]);
});

test("interrupted between two packages: the next run publishes the rest", () => interrupted(500));

test("interrupted at the first package: what depends on it is not tried", async () => {
  const { publish, tags, ids } = await verified();
  fates.push(500);
  expect(await publish()).toBe(1);
  expect([puts.length, tags()]).toEqual([1, []]);
  expect(await publish()).toBe(0);
  expect(tags()).toEqual(ids);
});

test("an answer that is lost on its way is not a version that is missing", async () => {
  const { publish, tags, ids } = await verified();
  fates.push("its answer is lost");
  expect([await publish(), tags()]).toEqual([0, ids]);
});

test("a version that is there with other bytes is not tagged as ours", async () => {
  const first = await verified("first");
  expect(await first.publish()).toBe(0);
  const second = await verified("second");
  expect([await second.publish(), second.tags()]).toEqual([1, []]);
});
