import { describe, expect, it } from "vitest";
import { downloadOf, hideSecret, sendElsewhere, uploadTo } from "../../src/index.js";
import { clientOf, failure, json } from "../support/handler.js";

const SIGNED = "https://storage.test/file?signature=canary-signature";

describe("transfers as functions", () => {
  it("go to a stranger, without credentials", async () => {
    const { client, seen } = clientOf(() => json({ id: 1 }));
    expect(await downloadOf(client, SIGNED).text()).toBe('{"id":1}');
    expect(await uploadTo(client, SIGNED, new Uint8Array([97]))).toEqual({
      bytes: 1,
      body: { id: 1 },
    });
    const response = await sendElsewhere(client, { method: "GET", url: SIGNED });
    expect(await response.json()).toEqual({ id: 1 });
    expect(
      seen.map(({ method, url, headers }) => [method, url.href, headers.get("authorization")]),
    ).toEqual([
      ["GET", SIGNED, null],
      ["PUT", SIGNED, null],
      ["GET", SIGNED, null],
    ]);
  });

  it("hide what they are told to hide", async () => {
    const { client } = clientOf(() => json({ message: "no canary-of-mine here" }, 404));
    hideSecret(client, "canary-of-mine");
    const error = await failure(sendElsewhere(client, { method: "GET", url: SIGNED }));
    expect(JSON.stringify(error)).not.toContain("canary-of-mine");
    expect(JSON.stringify(error)).toContain("no [redacted] here");
  });

  it("refuse what is no client", async () => {
    const message = "client is no client of Specwright";
    expect(() => downloadOf({}, SIGNED)).toThrow(message);
    expect(() => hideSecret({}, "a")).toThrow(message);
    expect((await failure(uploadTo({}, SIGNED, new Uint8Array(1)))).message).toBe(message);
    const sent = sendElsewhere({}, { method: "GET", url: SIGNED });
    expect((await failure(sent)).message).toBe(message);
  });
});
