/**
 * What generated clients are made of. It moves with the generator, in any release: programs import
 * from the package itself and from their provider's.
 */
export { hideSecrets } from "./client/complete.js";
export { environment } from "./client/environment.js";
export { newClient } from "./client/new-client.js";
export { addressIn, optionText, variable } from "./core/address.js";
export { due, json, needed, segment } from "./core/encode.js";
export { type Engine, newEngine } from "./core/engine.js";
export { explain } from "./core/explain.js";
export type { Facts, Operation } from "./core/facts.js";
export type { Feature } from "./core/feature.js";
export type { ListFunction } from "./core/list.js";
export { list, operationOf, single, unwrap } from "./core/operation.js";
export { attach, type Session } from "./core/session.js";
export { anyBody, formBody, plainBody } from "./features/bodies.js";
export { budget } from "./features/budgets.js";
export { exactBody, exactly, writingExactly } from "./features/exact.js";
export { noBody, reading, readingFiles } from "./features/files.js";
export { form, formOrJson } from "./features/forms.js";
export { layers } from "./features/layers.js";
export { logs } from "./features/logs.js";
export { pagedBy, pagesBy } from "./features/pages.js";
export { places } from "./features/places.js";
export { progress } from "./features/progress.js";
export { redirects } from "./features/redirects.js";
export { renewal, type TokenOperations } from "./features/renewal.js";
export { styled } from "./features/styles.js";
export { tokens } from "./features/tokens.js";
export { transport } from "./features/transport.js";
export { OffsetPlan } from "./pages/offset.js";
export { PagePlan } from "./pages/plan.js";
export { described } from "./table/described.js";
export { readTable, type Table } from "./table/lines.js";
export type { Kit } from "./table/method.js";
