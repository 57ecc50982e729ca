import type { RequestListener } from "node:http";
import type { GeneratedProvider } from "@specwright/config/workspace";
import { createMockHandler } from "@specwright/mock";

/**
 * Starts the mock of a provider and mounts each of its servers: the first at `/mock/<provider>`,
 * others at `/mock/<provider>@<key>`.
 *
 * @returns the mounts, the first server's first
 */
export async function mountMocks(
  provider: GeneratedProvider,
  mocks: Map<string, RequestListener>,
): Promise<string[]> {
  const handlers = await createMockHandler({ spec: provider.specPath });
  const mounts: string[] = [];
  for (const [key, handler] of Object.entries(handlers)) {
    const mount = mounts.length === 0 ? `/mock/${provider.name}` : `/mock/${provider.name}@${key}`;
    mocks.set(mount, handler);
    mounts.push(mount);
  }
  return mounts;
}
