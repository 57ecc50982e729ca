import type { RequestListener } from "node:http";
import type { GeneratedProvider } from "@specwright/config/workspace";
import { createMockHandler, type GateOptions } from "@specwright/mock";

/**
 * Mounts the mock of a provider below `/mock/<provider>`. It remembers what is done to it.
 *
 * @returns the paths of its servers, the default one first
 */
export async function mountMock(
  provider: GeneratedProvider,
  mocks: Map<string, RequestListener>,
  gate: GateOptions,
): Promise<string[]> {
  const mount = `/mock/${provider.name}`;
  // The package's own bundle, not the copy that the mock was built with.
  const handler = await createMockHandler(
    { spec: provider.specPath, name: provider.name },
    { ...gate, mount, state: true },
  );
  mocks.set(mount, handler);
  return Object.values(handler.paths);
}
