import type { UserId } from "../gen/client.gen.js";

/**
 * The user's id inside a token. Cytobank's tokens are JSON Web Tokens with a claim `user_id`, which
 * the R client reads in the same way. Nothing is trusted by it: it only goes back to Cytobank.
 *
 * @returns undefined where the token says nothing of the kind
 */
export function userIdOf(token: string): UserId | undefined {
  const payload = token.split(".")[1];
  if (!payload) return undefined;
  try {
    const bytes = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const { user_id: id } = JSON.parse(bytes) as { user_id?: unknown };
    return typeof id === "number" && Number.isSafeInteger(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
