import { afterAll, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/client/options.js";
import { Kit, load, type Row } from "./kit.js";
import { ANSWERS } from "./rows-answers.js";
import { ELSEWHERE } from "./rows-elsewhere.js";
import { KEPT } from "./rows-kept.js";
import { PARAMETERS } from "./rows-parameters.js";
import { SIZE } from "./rows-size.js";
import { STRANGERS } from "./rows-strangers.js";
import { TIME } from "./rows-time.js";

const ROWS: readonly Row[] = [
  ...PARAMETERS,
  ...ELSEWHERE,
  ...ANSWERS,
  ...SIZE,
  ...TIME,
  ...KEPT,
  ...STRANGERS,
];

/** The first line of what happened, short. */
const brief = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split("\n", 1)[0]
    ?.replace(/^victim \S+: /, "")
    .slice(0, 60) ?? "";

/**
 * The hostile table over one transport.
 *
 * @param title what it is called in the report
 * @param fetch the transport; the engine's own by default
 */
export function hostileTable(title: string, fetch?: ClientOptions["fetch"]): void {
  describe(title, () => {
    // With all its defences it is the same for every row: it keeps nothing in its modules.
    let whole: ReturnType<typeof load> | undefined;
    const loaded = () => {
      whole ??= load();
      return whole;
    };
    const lines = new Map<string, string[]>();

    it("has no name twice", () => {
      expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    });

    describe.each(ROWS.map((row) => [row.name, row] as const))("%s", (name, row) => {
      it(`is held off: ${row.defence}`, async () => {
        const kit = new Kit(await loaded(), fetch);
        await row.attack(kit);
        kit.checkCanaries();
        lines.set(name, ["held", row.defence]);
      });

      it("succeeds where the defence is taken out", async () => {
        const kit = new Kit(await load(row.without), fetch);
        let success: unknown;
        try {
          await row.attack(kit);
          kit.checkCanaries();
        } catch (error) {
          success = error;
        }
        expect(success, "the case does not test its defence").toBeDefined();
        lines.get(name)?.push(brief(success));
      });
    });

    afterAll(() => {
      const table = ROWS.map(({ name }) => {
        const [state = "FAILED", defence = "", without = "not shown"] = lines.get(name) ?? [];
        return `${state.padEnd(6)} │ ${name.padEnd(56)} │ ${defence.padEnd(66)} │ without: ${without}`;
      });
      const held = table.filter((line) => line.startsWith("held")).length;
      process.stdout.write(`\n${table.join("\n")}\n${title}: ${held}/${ROWS.length} rows held\n`);
    });
  });
}
