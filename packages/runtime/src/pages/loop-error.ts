/** A page could not follow another: the reason, as it stands in an error. */
export class LoopError extends Error {}
