import { obj } from "../../data/json.ts";
import type { TryCall } from "../../samples/try-call.ts";
import { element, labelled } from "../element.ts";
import { pointAt } from "./point-at.ts";

/** Where a call goes. */
export interface Destination {
  readonly isLive: boolean;
  /** Address of the operation's server. */
  readonly address: string;
  /** Addresses of a mock's servers by key; undefined for the live service. */
  readonly servers: Readonly<Record<string, string>> | undefined;
  readonly credentials: Readonly<Record<string, string>>;
}

/** The part of the form that says where a call goes. */
export interface TargetFields {
  readonly element: HTMLElement;
  readonly isLive: () => boolean;
  /** @throws InputError where there is no such server, or a credential is missing */
  read(): Promise<Destination>;
}

/** What a mock takes for a credential of any form. */
const ANY = "Sample0Credential".padEnd(40, "x");

/** Where `npx @specwright/mock` listens. */
const USUAL = "http://127.0.0.1:4010";

/** The mock, unless somebody asks for the live service. Credentials stay in this page's memory. */
export function targetFields(call: TryCall, onChange: () => void): TargetFields {
  const { name, server, auth } = call;
  const here = /^https?:$/.test(location.protocol) ? `${location.origin}/mock/${name}` : undefined;
  const mock = element("input", { type: "radio", name: "try-target", checked: true });
  const live = element("input", { type: "radio", name: "try-target" });
  const address = element("input", { type: "url", value: USUAL, spellcheck: false });
  const mockState = element("p", { className: "note" });
  mockState.setAttribute("role", "status");
  const environments = Object.values(server.environments);
  const choice = element(
    "select",
    {},
    ...environments.map((one) => element("option", { value: one }, one)),
  );
  const variables = Object.entries(server.variables ?? {}).map(
    ([key, { default: preset, values }]) => ({
      key,
      control: element("input", {
        type: "text",
        value: preset ?? values?.[0] ?? "",
        spellcheck: false,
      }),
    }),
  );
  const secrets = Object.entries(auth).map(([key, { option }]) => ({
    key,
    option,
    control: element("input", { type: "password", autocomplete: "off" }),
  }));
  const ask = element("div", {}, labelled("Address of the mock", address, mockState));
  const warning = element(
    "div",
    {},
    element(
      "p",
      { className: "warn" },
      "This goes to the real service, with your credential, and may change what is kept there. Many services let no page of elsewhere ask them; then use a sample instead.",
    ),
    labelled("Server", choice),
    ...variables.map(({ key, control }) => labelled(element("code", {}, key), control)),
    ...secrets.map(({ option, control }) =>
      labelled(
        element("code", {}, option),
        control,
        element(
          "small",
          {},
          "Kept in the memory of this page until you leave it, and nowhere else.",
        ),
      ),
    ),
  );
  const show = (): void => {
    ask.hidden = live.checked;
    warning.hidden = !live.checked;
    onChange();
  };
  mock.addEventListener("change", () => {
    // What was meant for the service goes nowhere else.
    for (const { control } of secrets) control.value = "";
    show();
  });
  live.addEventListener("change", show);
  show();

  const knowsHere =
    here === undefined
      ? undefined
      : serversAt(here, name).then(
          () => {
            address.value = here;
            mockState.textContent = "The workbench's own.";
          },
          () => undefined,
        );
  if (here === undefined) mockState.textContent = startIt(name);

  return {
    element: element(
      "fieldset",
      { className: "target" },
      element("legend", {}, "Send to"),
      element(
        "div",
        { className: "choices" },
        element("label", {}, mock, " a mock on this machine"),
        environments.length > 0 && element("label", {}, live, " the live service"),
      ),
      ask,
      warning,
    ),
    isLive: () => live.checked,
    async read() {
      if (live.checked) {
        const values = Object.fromEntries(
          variables.map(({ key, control }) => [key, control.value]),
        );
        const whole = choice.value.replace(/\{([^{}]+)\}/g, (_, key: string) =>
          encodeURIComponent(values[key] ?? ""),
        );
        const empty = variables.find(({ control }) => control.value === "");
        if (empty) pointAt(empty.control, `${empty.key} is part of the address.`);
        const missing = secrets.find(({ control }) => control.value === "");
        if (missing)
          pointAt(missing.control, `The live service asks for a credential: ${missing.option}.`);
        const credentials = Object.fromEntries(
          secrets.map(({ key, control }) => [key, control.value]),
        );
        return { isLive: true, address: whole, servers: undefined, credentials };
      }
      await knowsHere;
      const base = address.value.trim().replace(/\/+$/, "");
      let servers: Readonly<Record<string, string>>;
      try {
        servers = await serversAt(base, name);
      } catch (error) {
        mockState.textContent = `${(error as Error).message} ${startIt(name)}`;
        return pointAt(address, (error as Error).message);
      }
      const credentials = Object.fromEntries(secrets.map(({ key }) => [key, ANY]));
      return { isLive: false, address: servers[call.serverKey] ?? base, servers, credentials };
    },
  };
}

function startIt(name: string): string {
  return `Start one: npx @specwright/mock ${name}`;
}

/** What a mock says of its servers, at its own address or below the name of its provider. */
async function serversAt(base: string, name: string): Promise<Readonly<Record<string, string>>> {
  if (!/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/.test(`${base}/`)) {
    throw new Error("A mock has an address of this machine, such as http://127.0.0.1:4010.");
  }
  let told: unknown;
  try {
    told = await (await fetch(`${base}/`, { credentials: "omit" })).json();
  } catch {
    throw new Error(`No mock answers at ${base}.`);
  }
  const { mocks, provider, servers } = obj(told);
  if (mocks !== undefined) {
    const mine = obj(mocks)[name];
    if (mine === undefined) throw new Error(`There is no mock of ${name} at ${base}.`);
    if (!Array.isArray(mine)) return trimmed(obj(mine), base);
  }
  // A mock of a file tells the file's name, one of a document nothing.
  const tells = String(provider ?? "document");
  if (!/^document$|\.(?:json|ya?ml)$|\//i.test(tells) && tells !== name)
    throw new Error(`This is a mock of ${provider}, not of ${name}.`);
  if (servers === undefined) throw new Error(`No mock answers at ${base}.`);
  return trimmed(obj(servers), base);
}

function trimmed(servers: Record<string, unknown>, base: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(servers).map(([key, path]) => [
      key,
      new URL(String(path), `${base}/`).href.replace(/\/+$/, ""),
    ]),
  );
}
