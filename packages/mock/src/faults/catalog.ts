/** What a fault does to an answer. */
export type FaultKind =
  | "status"
  | "latency"
  | "cut"
  | "short"
  | "trickle"
  | "bad-json"
  | "login-page"
  | "reset"
  | "repeat-page"
  | "clock";

interface FaultNote {
  readonly kind: FaultKind;
  /** How it is written, and what it does. */
  readonly written: string;
  readonly does: string;
  /** What its value is where none is given; without one, it takes no value. */
  readonly usual?: number;
  readonly least?: number;
  readonly most?: number;
}

/** The faults that any provider may have, in the order of the README. */
export const FAULTS: readonly FaultNote[] = [
  {
    kind: "status",
    written: "503",
    does: "is answered with this status, as the spec declares it; nothing is done",
  },
  {
    kind: "latency",
    written: "latency=2000",
    does: "is answered so many milliseconds later",
    usual: 1000,
    least: 0,
  },
  {
    kind: "cut",
    written: "cut=100",
    does: "loses its connection after so many bytes of the body, or after half of them",
    usual: -1,
    least: 0,
  },
  {
    kind: "short",
    written: "short=10",
    does: "lacks so many bytes at its end, and says that it is whole",
    usual: 1,
    least: 1,
  },
  {
    kind: "trickle",
    written: "trickle=50",
    does: "comes in small pieces, so many milliseconds apart",
    usual: 50,
    least: 1,
  },
  { kind: "bad-json", written: "bad-json", does: "is JSON that ends in the middle" },
  {
    kind: "login-page",
    written: "login-page",
    does: "is an HTML page with 200; login-page=503 gives it another status",
    usual: 200,
    least: 200,
    most: 599,
  },
  { kind: "reset", written: "reset", does: "is done, and its connection reset before an answer" },
  {
    kind: "repeat-page",
    written: "repeat-page",
    does: "has the items of the page before once more, where it is a further page",
  },
  {
    kind: "clock",
    written: "clock=-3600",
    does: "has a Date that is so many seconds off",
    usual: 3600,
  },
];

/** How all of them are written, for a message. */
export function knownFaults(quirks: readonly string[] = []): string {
  const written = FAULTS.map((one) => one.written.replace(/=.*/, ""));
  return [...written.map((one) => (one === "503" ? "a status such as 503" : one)), ...quirks].join(
    ", ",
  );
}
