import { mustResolve } from "../support/must-resolve.ts";
import type { Rule } from "../support/rule.ts";
import { jsonSchemaOf, successesOf } from "../support/spec.ts";

/** A token that is fetched comes from an operation of the spec, out of a described place. */
export const authTokenResolves: Rule = {
  name: "auth-token-resolves",
  strength: "gen",
  says: "The token operation of x-auth exists, and its pointers lead somewhere in its answer.",
  check(spec, report) {
    const schemes = spec.root.get("components")?.get("securitySchemes")?.members() ?? [];
    for (const [, scheme] of schemes) {
      const token = scheme.get("x-auth")?.get("token");
      const id = token?.text("operation");
      if (!token || id === undefined) continue;
      const operation = spec.operations.find((one) => one.id === id);
      if (!operation) {
        report({
          message: `\`x-auth.token.operation\` names \`${id}\`, which is no operation.`,
          fix: "name the operationId of the operation that hands out tokens",
          location: token.at("operation"),
        });
        continue;
      }
      const schemas = successesOf(operation).map(jsonSchemaOf);
      for (const key of ["accessToken", "refreshToken", "expiresIn"]) {
        for (const at of token.get(key)?.items() ?? []) {
          if (typeof at.node !== "string") continue;
          const name = `x-auth.token.${key}`;
          mustResolve(schemas, { name, pointer: at.node, location: at.location }, report);
        }
      }
    }
  },
};
