import type {
  OperationDescriptor,
  OperationDescriptors,
  ProviderDescriptor,
} from "../../src/descriptor.js";

/** A token of the form that the test provider wants. */
export const TOKEN = "canaryTokenA1b2C3d4";

/** A provider like the first real one, with something of everything. */
export const ACME: ProviderDescriptor = {
  name: "acme",
  servers: {
    api: {
      environments: {
        production: "https://api.acme.test",
        staging: "https://staging.acme.test/v1/",
      },
    },
  },
  auth: {
    token: {
      in: "header",
      name: "Authorization",
      prefix: "Token",
      option: "token",
      env: "ACME_TEST_TOKEN",
      pattern: "^[A-Za-z0-9]{8,}$",
      hint: "make one under Account",
    },
  },
  security: [["token"]],
  options: { organization: { env: "ACME_TEST_ORGANIZATION" } },
  error: {
    code: ["/code", "/error/code"],
    message: ["/message", "/detail"],
    requestId: "x-request-id",
    kinds: { "not-found": ["object_not_found", 1217], "rate-limit": ["slow_down"] },
    meanings: { "42": "the answer, not the question" },
  },
};

/** The test provider with other facts. */
export const provider = (facts: Partial<ProviderDescriptor> = {}): ProviderDescriptor => ({
  ...ACME,
  ...facts,
});

/** An operation: by default a plain GET of one thing. */
export const operation = (facts: Partial<OperationDescriptor> = {}): OperationDescriptor => ({
  method: "GET",
  path: "/things/{id}",
  ...facts,
});

/** Operations that most tests need. */
export const THINGS = {
  "things.get": operation(),
  "things.create": operation({
    method: "POST",
    path: "/things",
    body: { types: ["application/json"], required: true },
  }),
  "things.replace": operation({
    method: "PUT",
    body: { types: ["application/json"], required: true },
  }),
  "things.remove": operation({ method: "DELETE", accept: [] }),
} as const satisfies OperationDescriptors;
