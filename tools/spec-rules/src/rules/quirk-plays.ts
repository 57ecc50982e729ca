import type { Cursor } from "../support/cursor.ts";
import { mustResolve } from "../support/must-resolve.ts";
import type { Report, Rule } from "../support/rule.ts";
import {
  contentsOf,
  isSuccess,
  jsonSchemaOf,
  type OperationView,
  successesOf,
} from "../support/spec.ts";

/** What a mock is to do for a quirk names things that exist. */
export const quirkPlays: Rule = {
  name: "quirk-plays",
  strength: "gen",
  says: "The response, example, pointers and parameters of what a quirk plays exist.",
  check({ root, operations }, report) {
    for (const { name, play } of playsOf(root)) {
      // A quirk of the whole API shows where it can.
      const found = operations.map((operation) => faultsOf(operation, name, play));
      if (found.every((faults) => faults.length > 0)) for (const one of found[0] ?? []) report(one);
    }
    for (const operation of operations) {
      for (const { name, play } of playsOf(operation.at)) {
        for (const one of faultsOf(operation, name, play)) report(one);
      }
    }
  },
};

type Finding = Parameters<Report>[0];

function playsOf(owner: Cursor): { name: string; play: Cursor }[] {
  return (owner.get("x-quirks")?.items() ?? []).flatMap((quirk) => {
    const play = quirk.get("play");
    return play ? [{ name: quirk.text("name") ?? "", play }] : [];
  });
}

function faultsOf(operation: OperationView, quirk: string, play: Cursor): Finding[] {
  const found: Finding[] = [];
  const say = (key: string, what: string, fix: string): void => {
    const message = `The quirk \`${quirk}\` plays ${what} of ${operation.label}.`;
    found.push({ message, fix, location: play.at(key) });
  };
  const status = play.text("response");
  const responses = operation.responses.filter((one) =>
    status === undefined ? isSuccess(one.status) : isOf(one.status, status),
  );
  if (status !== undefined && responses.length === 0) {
    say("response", `\`${status}\`, which is no response`, "name a declared response");
  }
  const example = play.text("example");
  const examples = responses.flatMap(({ at }) =>
    contentsOf(at).flatMap((content) => Object.keys(content.at.get("examples")?.obj ?? {})),
  );
  if (example !== undefined && responses.length > 0 && !examples.includes(example)) {
    say("example", `\`${example}\`, which is no example`, `name one of: ${examples.join(", ")}`);
  }
  if (play.text("pages") !== undefined && !operation.at.get("x-pagination")) {
    say("pages", "pages", "declare x-pagination, or play something else");
  }
  for (const place of (play.get("ignore")?.items() ?? []).map(({ node }) => String(node))) {
    const [where, name = ""] = place.split(/\/(.*)/s);
    const pointed = {
      name: `${quirk}: ${place}`,
      pointer: `/${name}`,
      location: play.at("ignore"),
    };
    if (where === "body") {
      mustResolve([jsonSchemaOf(operation.requestBody)], pointed, (one) => found.push(one));
    } else if (!operation.parameters.some((one) => one.in === "query" && one.name === name)) {
      say("ignore", `\`${name}\`, which is no query parameter`, "name a declared query parameter");
    }
  }
  for (const [pointer] of play.get("set")?.members() ?? []) {
    const pointed = { name: `${quirk}: set`, pointer, location: play.at("set") };
    mustResolve(successesOf(operation).map(jsonSchemaOf), pointed, (one) => found.push(one));
  }
  return found;
}

/** Whether a declared status is the one meant, or of its range. */
function isOf(declared: string, wanted: string): boolean {
  return declared === wanted || (declared.endsWith("XX") && declared[0] === wanted[0]);
}
