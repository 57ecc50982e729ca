import type { RequestListener } from "node:http";
import type { GeneratedProvider } from "@specwright/config/workspace";
import { createMockHandler } from "@specwright/mock";

/**
 * Mounts the mock of a provider below `/mock/<provider>`.
 *
 * @returns the paths of its servers, the default one first
 */
export async function mountMock(
  provider: GeneratedProvider,
  mocks: Map<string, RequestListener>,
): Promise<string[]> {
  const mount = `/mock/${provider.name}`;
  const handler = await createMockHandler(provider.name, { mount });
  mocks.set(mount, handler);
  return Object.values(handler.paths);
}
