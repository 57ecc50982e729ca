export { type DraftPart, draftOf, entityOf } from "./create.js";
export { describeEntity } from "./describe.js";
export { type DraftEntityOf, type DraftEntityType, draftsIn, isEntity } from "./entity.js";
export { type DraftInput, entityAt, isDraft, parseDraft, writeDraft } from "./parse.js";
export { type DraftPiece, piecesOf } from "./pieces.js";
export { type PlainTextOptions, plainText } from "./text.js";
export {
  collectEntities,
  type WalkedBlock,
  type WalkedEntity,
  walkBlocks,
  walkEntities,
} from "./walk.js";
