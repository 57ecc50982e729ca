import { isObj } from "@specwright/spec/json";
import { exampleValues } from "../support/examples.ts";
import type { Rule } from "../support/rule.ts";

const NAMESPACES = /\b(?:xmlns(?::[\w-]+)?|[\w-]+:schemaLocation)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** An example must not send anybody to a stranger's machine, nor name a real person's mailbox. */
export const exampleHost: Rule = {
  name: "example-host",
  strength: "check",
  says: "Hosts in examples end in .example or .test, or are the provider's own.",
  check(spec, report) {
    const servers = [spec.root, ...spec.operations.map(({ at }) => at)]
      .flatMap((owner) => owner.get("servers")?.items() ?? [])
      .flatMap((server) => domainOf(server.text("url") ?? "") ?? []);
    for (const value of exampleValues(spec)) {
      for (const host of new Set(textsOf(value.node).flatMap(hostsOf))) {
        if (isReserved(host) || servers.some((own) => host === own || host.endsWith(`.${own}`))) {
          continue;
        }
        report({
          message: `The example names the host \`${host}\`.`,
          fix: "use a host that ends in .example or .test",
          location: value.location,
        });
      }
    }
  },
};

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObj(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Hosts of addresses and mailboxes in a text. The names of XML namespaces only look like addresses. */
function hostsOf(text: string): string[] {
  const found = text
    .replace(NAMESPACES, "")
    .matchAll(/(?:https?:\/\/(?:[^\s/@]*@)?|\b[\w.+-]+@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi);
  return [...found].flatMap(([, host]) => host?.toLowerCase() ?? []);
}

function isReserved(host: string): boolean {
  return (
    /(?:^|\.)(?:example|test|invalid)$/.test(host) || /(?:^|\.)example\.(?:com|org|net)$/.test(host)
  );
}

/** The domain under which a server's host stands: the provider's own hosts are below it. */
function domainOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1]?.toLowerCase();
  return host?.split(".").slice(-2).join(".");
}
