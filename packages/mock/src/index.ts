export { knownProviders, type MockSource } from "./documents.js";
export { MockError } from "./errors.js";
export { type MockFetch, type MockFetchOptions, mockFetch } from "./fetch.js";
export { type GateOptions, gate, type Verdict } from "./gate.js";
export {
  createMockHandler,
  type MockExchange,
  type MockHandler,
  type MockHandlerOptions,
} from "./handler.js";
export { type Mock, type MockServerOptions, type Mocks, startMock, startMocks } from "./server.js";
export type { Violation } from "./violation.js";
