import {
  appendFile,
  chmod,
  lstat,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { files } from "../../src/transfer/fs-node.js";
import { openSource } from "../../src/transfer/source.js";
import { failure } from "../support/handler.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (value: string) => new TextEncoder().encode(value);
const path = () => join(folder, "a");

describe("a file that is written", () => {
  it("is at its place when it is finished, not before", async () => {
    const sink = await files.create(path());
    await sink.write(text("one "));
    await sink.write(text("two"));
    await sink.write(text(""));
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^a\.[-\w]{36}\.part$/)]);
    await sink.finish();
    expect(await readdir(folder)).toEqual(["a"]);
    expect(await readFile(path(), "utf8")).toBe("one two");
  });

  it("is gone when it is given up, and the one before it is as it was", async () => {
    await writeFile(path(), "before");
    const sink = await files.create(path());
    await sink.write(text("half"));
    await sink.abandon();
    expect(await readdir(folder)).toEqual(["a"]);
    expect(await readFile(path(), "utf8")).toBe("before");
  });

  it("may be given up however far it came: finished, given up, or taken away", async () => {
    const finished = await files.create(path());
    await finished.finish();
    await finished.abandon();
    expect(await readdir(folder)).toEqual(["a"]);
    const twice = await files.create(path());
    await twice.abandon();
    await twice.abandon();
    const gone = await files.create(path());
    for (const name of await readdir(folder))
      if (name.endsWith(".part")) await rm(join(folder, name));
    await gone.abandon();
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it("does not take a folder's place", async () => {
    const sink = await files.create(folder);
    expect((await failure(sink.finish())).code).toMatch(/^E/);
    await sink.abandon();
  });
});

describe("a file in the place of another", () => {
  const write = async (target: string) => {
    const sink = await files.create(target);
    await sink.write(text("new"));
    await sink.finish();
    return (await lstat(target)).mode & 0o777;
  };

  it.each([0o600, 0o640, 0o666, 0o400])(
    "may be read by whom that one could be: %o",
    async (mode) => {
      await writeFile(path(), "old");
      await chmod(path(), mode);
      expect(await write(path())).toBe(mode);
      expect(await readFile(path(), "utf8")).toBe("new");
    },
  );

  it("is readable by nobody else while it is written", async () => {
    await writeFile(path(), "old");
    await chmod(path(), 0o600);
    const sink = await files.create(path());
    const [part] = (await readdir(folder)).filter((name) => name.endsWith(".part"));
    expect((await lstat(join(folder, part as string))).mode & 0o077).toBe(0);
    await sink.abandon();
  });

  it("is as any new file is where there was none, or a link", async () => {
    const usual = 0o666 & ~process.umask();
    expect(await write(path())).toBe(usual);
    await writeFile(`${path()}.target`, "target");
    await chmod(`${path()}.target`, 0o600);
    await rm(path());
    await symlink(`${path()}.target`, path());
    expect(await write(path())).toBe(usual);
    expect(await readFile(`${path()}.target`, "utf8")).toBe("target");
  });
});

describe("a file that is read", () => {
  it("gives its bytes by their place", async () => {
    await writeFile(path(), "0123456789");
    const file = await files.open(path());
    const read = async (start: number, end: number) =>
      new TextDecoder().decode(await file.slice(start, end));
    expect(file.size).toBe(10);
    expect(await read(0, 10)).toBe("0123456789");
    expect(await read(3, 5)).toBe("34");
    expect(await read(9, 10)).toBe("9");
    expect(await read(4, 4)).toBe("");
    await file.close();
  });

  it.each<[string, () => Promise<unknown>]>([
    ["shrunk", () => truncate(path(), 4)],
    ["grown", () => appendFile(path(), "x")],
    ["other bytes", () => writeFile(path(), "9876543210")],
  ])("that has changed under the reading says so: %s", async (_, change) => {
    await writeFile(path(), "0123456789");
    const file = await files.open(path());
    expect(await file.slice(0, 2)).toEqual(text("01"));
    await change();
    const error = await failure(file.slice(2, 8));
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "source changed while it was sent (what arrived is of no use; begin again)",
    ]);
    await file.close();
  });

  it("that has shrunk says so, whatever time it claims to be of", async () => {
    await writeFile(path(), "0123456789");
    await utimes(path(), 1e9, 1e9);
    const file = await files.open(path());
    await truncate(path(), 8);
    await utimes(path(), 1e9, 1e9);
    expect((await failure(file.slice(0, 4))).message).toContain("changed while it was sent");
    await file.close();
  });

  it("gives its bytes in their places, also where a disk gives few at a time", async () => {
    await writeFile(path(), "0123456789");
    const probe = await open(path(), "r");
    const made = Object.getPrototypeOf(probe);
    await probe.close();
    const { read } = made;
    made.read = function (bytes: Uint8Array, at: number, length: number, from: number) {
      return Reflect.apply(read, this, [bytes, at, Math.min(length, 3), from]);
    };
    try {
      const file = await files.open(path());
      expect(await file.slice(2, 10)).toEqual(text("23456789"));
      await file.close();
    } finally {
      made.read = read;
    }
  });

  it("that another one took the place of is read to its end", async () => {
    await writeFile(path(), "0123456789");
    const file = await files.open(path());
    await writeFile(`${path()}.new`, "other");
    await rename(`${path()}.new`, path());
    expect(await file.slice(0, 10)).toEqual(text("0123456789"));
    await file.close();
  });

  it("is closed when it is closed", async () => {
    await writeFile(path(), "0123456789");
    const file = await files.open(path());
    await file.close();
    expect((await failure(file.slice(0, 1))).code).toBe("EBADF");
  });
});

describe("a source", () => {
  it.each([{}, { path: 5 }, { path: "" }, 7, null, undefined, "text"])(
    "is not %j",
    async (given) => {
      expect(await failure(openSource(given as never))).toMatchObject({
        name: "ConfigError",
        message: "source can't be uploaded (give bytes, a Blob, a stream or { path })",
      });
    },
  );

  it("of a path is closed with it", async () => {
    await writeFile(path(), "0123456789");
    const slices = await openSource({ path: path() });
    expect(slices.size).toBe(10);
    expect(await slices.read(8, 5)).toEqual(text("89"));
    expect(await slices.read(10, 5)).toEqual(text(""));
    await slices.close();
    expect((await failure(slices.read(0, 1))).code).toBe("EBADF");
  });

  it("of bytes is a view of them: only its own part is sent", async () => {
    const whole = text("0123456789");
    const slices = await openSource(whole.subarray(2, 6));
    expect(slices.size).toBe(4);
    expect(await slices.read(0, 9)).toEqual(text("2345"));
    await slices.close();
    expect(await slices.read(1, 2)).toEqual(text("34"));
  });

  it("that is a stream waits for no more than it needs", async () => {
    // Five bytes come, then nothing for ever.
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(text("01234")),
      pull: () => new Promise(() => {}),
    });
    const slices = await openSource(stream);
    expect(await slices.read(0, 3)).toEqual(text("012"));
    expect(await slices.read(0, 5)).toEqual(text("01234"));
    expect(await slices.read(2, 3)).toEqual(text("234"));
  });

  it("that is a stream goes forward over any gap, and never back", async () => {
    const pieces = ["01", "", "23456", "7", "89"].map(text);
    const slices = await openSource(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          const piece = pieces.shift();
          if (piece) controller.enqueue(piece);
          else controller.close();
        },
      }),
    );
    expect(await slices.read(3, 2)).toEqual(text("34"));
    expect(await slices.read(4, 2)).toEqual(text("45"));
    expect(await slices.read(8, 9)).toEqual(text("89"));
    expect((await failure(slices.read(7, 1))).message).toBe(
      "source is a stream, which can't go back (upload a Blob or file)",
    );
    expect(await slices.read(10, 1)).toEqual(text(""));
    expect((await failure(slices.read(11, 1))).message).toBe(
      "source ends before what the server has (it is another file)",
    );
  });

  it("that is a stream which fails, fails with its error", async () => {
    const slices = await openSource(
      new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("disk")) }),
    );
    expect((await failure(slices.read(0, 1))).message).toBe("disk");
    await slices.close();
  });
});
