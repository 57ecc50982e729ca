/** The runtime's reader of media types, so that what tools say of a body is what a client does with it. */
export {
  bareType,
  kindOf,
  type MediaKind,
  sendable,
} from "../../../packages/runtime/src/http/media-type.ts";
