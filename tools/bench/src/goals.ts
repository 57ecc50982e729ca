import { NOTHING } from "./consumers.ts";
import type { Table } from "./measure.ts";
import { TWO_WAVES } from "./measures/rows.ts";

/** Looks up a figure by its table and its name; ratios are those of `<table>#ratio`. */
type Of = (table: string, name: string) => number;

/** A goal: what it says, and the figure that decides it. */
export interface Goal {
  readonly goal: string;
  judge(of: Of): { met: boolean; figure: string };
  /** What shows how far one can get, where that was measured in the same run. */
  floor?(of: Of): string;
}

/** A goal with what a run reached. */
export interface Verdict {
  readonly goal: string;
  readonly met: boolean;
  readonly figure: string;
  readonly floor?: string;
}

const times = (value: number): string => `${value.toFixed(2)} ×`;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The promises that cost most, in a program whose bytes are told by what they are for. */
function parts(of: Of, program: string): string {
  const cost = (purpose: string) => kb(of(`bytes-purposes-${program}`, purpose));
  const promises = {
    redaction: "redaction, in any encoding",
    errors: "errors: kinds, causes, words",
    checks: "checks of addresses, options, misuse",
    retries: "retries, and what may be sent again",
    credentials: "credentials",
    numbers: "whole numbers that a number would alter",
  };
  const told = Object.entries(promises).map(([name, purpose]) => `${name} ${cost(purpose)}`);
  return `of it ${told.join(", ")}`;
}

/** How much two runs of the compiler differ on a quiet machine. */
const NOISE = 0.03;

/** What the project wants to reach. Ratios are named `<table>#ratio`. */
export const GOALS: readonly Goal[] = [
  {
    goal: "CPU per GET, everything on, portable: at most 1.18 × plain fetch, below Redocly",
    judge(of) {
      const [own, byFunction, hey, redocly] = [
        "Specwright",
        "Specwright, function",
        "hey-api",
        "Redocly",
      ].map((name) => of("cpu-1#ratio", name)) as [number, number, number, number];
      const figure = `${times(own)}, by function ${times(byFunction)} (hey-api ${times(hey)}, Redocly ${times(redocly)})`;
      return { met: own <= 1.18 && own < redocly, figure };
    },
    floor: (of) => `by hand for this one call ${times(of("cpu-1#ratio", "by hand, over fetch"))}`,
  },
  {
    goal: "CPU per GET, everything on, Node transport: at most 0.45 × plain fetch",
    judge(of) {
      const own = of("cpu-1#ratio", "Specwright, Node transport");
      return { met: own <= 0.45, figure: times(own) };
    },
    floor(of) {
      const [hand, request] = ["by hand, over undici's dispatcher", "undici.request"].map((name) =>
        times(of("cpu-1#ratio", name)),
      );
      return `by hand for this one call ${hand}, undici.request alone ${request}`;
    },
  },
  {
    goal: "one call by the object client as a user imports it, min+gzip: Plutio at most 19 kB, Pluto 24 kB",
    judge(of) {
      const [plutio, pluto] = ["Plutio", "Pluto"].map((name) => of("bytes-packages", name)) as [
        number,
        number,
      ];
      return {
        met: plutio <= 19_000 && pluto <= 24_000,
        figure: [plutio, pluto].map(kb).join(", "),
      };
    },
    floor: (of) =>
      `Pluto's operations alone ${kb(of("bytes-packages", "Pluto, operations alone"))}; ${parts(of, "package-pluto")}`,
  },
  {
    goal: "first import as published: at most half of 45 ms of CPU",
    judge(of) {
      const own = of("import", "Specwright, as published");
      return { met: own <= 22.5, figure: `${own.toFixed(1)} ms` };
    },
  },
  {
    goal: "whole client, 147 operations, everything on, min+gzip: at most 16.5 kB",
    judge(of) {
      const own = of("bytes-whole-gzip", "Specwright");
      return { met: own <= 16_500, figure: kb(own) };
    },
    floor: (of) => parts(of, "whole-specwright"),
  },
  {
    goal: "one call by function (get, list, create), min+gzip: at most 8 kB",
    judge(of) {
      const all = ["Specwright", "Specwright, list", "Specwright, create"].map((name) =>
        of("bytes-one-gzip", name),
      );
      return { met: all.every((one) => one <= 8000), figure: all.map(kb).join(", ") };
    },
    floor(of) {
      const left = of("bytes-parts", "and without checks of addresses, options and features");
      return `${kb(left)} without what redaction, numbers and checks have learned since the goal was set; ${parts(of, "one-specwright")}`;
    },
  },
  {
    goal: "tsc of a consumer with 100 calls: below openapi-fetch and hey-api by more than the noise",
    judge(of) {
      const beats = ["5.9", "7"].map((version) => {
        const [own, base, hey] = ["Specwright", "openapi-fetch", "hey-api"].map((name) =>
          of(`tsc-${version}-100-time`, name),
        ) as [number, number, number];
        const figure = `TypeScript ${version} ${own.toFixed(2)} s (${base.toFixed(2)}, ${hey.toFixed(2)})`;
        return { met: own < (1 - NOISE) * Math.min(base, hey), figure };
      });
      return {
        met: beats.every(({ met }) => met),
        figure: beats.map(({ figure }) => figure).join("; "),
      };
    },
    floor(of) {
      const [old, now] = ["5.9", "7"].map((version) =>
        of(`tsc-${version}-100-time`, NOTHING).toFixed(2),
      );
      return `a program without a client ${old} s, ${now} s`;
    },
  },
  {
    goal: "32 544 rows in 4 pages at 200 ms an answer: at most 2.2 round trips",
    judge(of) {
      const own = of("round-trips", "Specwright");
      return { met: own <= 2.2, figure: own.toFixed(2) };
    },
    floor: (of) =>
      `two waves written by hand over plain fetch ${of("round-trips", TWO_WAVES).toFixed(2)}`,
  },
  {
    goal: "100 000 rows streamed: at most 50 MB above idle",
    judge(of) {
      const own = of("rows-memory", "Specwright");
      return { met: own <= 50, figure: `${own.toFixed(0)} MB` };
    },
  },
  {
    goal: "generation: linear, at most 1.5 × openapi-typescript alone, GitHub's spec included",
    judge(of) {
      const per =
        of("generation-cpu", "Specwright, 5000") / of("generation-cpu", "Specwright, 500");
      const ratios = ["50", "500", "5000", "Plutio 147", "GitHub"].map((spec) => {
        const ratio = of("generation-cpu#ratio", `Specwright, ${spec}`);
        return { ratio, figure: `${spec} ${times(ratio)}` };
      });
      const all = ratios.map(({ figure }) => figure).join(", ");
      return {
        met: per <= 11 && ratios.every(({ ratio }) => ratio <= 1.5),
        figure: `${times(per)} the CPU for 10 × the operations; ${all}`,
      };
    },
  },
  {
    goal: "mock, valid 200s with full validation: at least 2 × bare Prism 5.16",
    judge(of) {
      const own = of("mock-requests#ratio", "Specwright mock");
      return { met: own >= 2, figure: times(own) };
    },
  },
  {
    goal: "mock, valid 200s with a state: at least 1.5 × bare Prism 5.16",
    judge(of) {
      const kept = of("mock-requests#ratio", "Specwright mock, with a state");
      return { met: kept >= 1.5, figure: times(kept) };
    },
  },
  {
    goal: "mock, 100 000 requests leave nothing behind: at most 2 MiB",
    judge(of) {
      const grown = ["Specwright mock", "Specwright mock, with a state"].map((name) =>
        of("mock-memory", name),
      );
      const figure = grown.map((one) => one.toFixed(1)).join(" and ");
      return { met: grown.every((one) => one <= 2), figure: `${figure} MiB` };
    },
  },
  {
    goal: "mock, all providers ready: at most 3 s",
    judge(of) {
      // Starting is work for one core, so CPU is what it takes on a machine with nothing else to do.
      const [own, clock] = [of("mock-ready", "CPU"), of("mock-ready", "by the clock")];
      return { met: own <= 3, figure: `${own.toFixed(2)} s of CPU (${clock.toFixed(2)} s here)` };
    },
  },
];

/** Judges every goal that the tables have figures for; the others are not met, and say why. */
export function judge(goals: readonly Goal[], tables: readonly Table[]): readonly Verdict[] {
  const of = (table: string, name: string): number => {
    const [id, ratio] = table.split("#");
    const figure = tables.find((one) => one.id === id)?.figures.find((one) => one.name === name);
    return (ratio ? figure?.ratio : figure?.value) ?? Number.NaN;
  };
  return goals.map((goal) => {
    const { met, figure } = goal.judge(of);
    const known = !figure.includes("NaN");
    const floor = goal.floor?.(of);
    return {
      goal: goal.goal,
      met: met && known,
      figure: known ? figure : "not measured",
      ...(floor && !floor.includes("NaN") && { floor }),
    };
  });
}
