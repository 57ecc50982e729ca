import type { Image, ProtocolAction, User } from "../gen/client.gen.js";
import { action, type RichValue, rich } from "./make.js";

/** An author as one writes it: a name, and what else is known. */
export type Author = Pick<User, "name"> & Partial<User>;

type Text = string | null | undefined;
type Rich = RichValue | null | undefined;

/** Changes the cover image (`main:update-image`). */
export const updateImage = (image: Image, current: Image | null = null): ProtocolAction =>
  action("main:update-image", ["image"], image, current);

/** Changes the keywords (`main:change-protocol-keywords`). */
export const changeKeywords = (keywords: string, current?: Text): ProtocolAction =>
  action("main:change-protocol-keywords", ["keywords"], keywords, current ?? null);

/**
 * Changes the external link (`main:change-protocol-external-link`). The published path is
 * `keywords`, taken for a slip of the pen; `link` is the field's own name.
 */
export const changeExternalLink = (url: string, current?: Text): ProtocolAction =>
  action("main:change-protocol-external-link", ["link"], url, current ?? null);

/** Changes the list of reagents (`main:change-materials`). */
export const changeMaterials = (
  reagentIds: readonly number[],
  current: readonly number[] = [],
): ProtocolAction =>
  action("main:change-materials", ["materialsIDS"], [...reagentIds], [...current]);

/**
 * Changes the title (`main:change-protocol-title`). The server then changes the URI too, and answers
 * that as a further action: see `applyActions`.
 *
 * @param html HTML, in which `&` and `<` of a plain title have to be escaped
 */
export const changeTitle = (html: string, current?: Text): ProtocolAction =>
  action("main:change-protocol-title", ["title_html"], html, current ?? null);

/** Changes the authors (`authors:change-authors`). */
export const changeAuthors = (
  authors: readonly Author[],
  current: readonly Author[] = [],
): ProtocolAction => action("authors:change-authors", ["authors"], [...authors], [...current]);

/** Puts a warning before the content, or takes it away (`guidelines:change-content-warning`). */
export const changeContentWarning = (on: boolean, current = false): ProtocolAction =>
  action("guidelines:change-content-warning", ["is_content_warning"], Number(on), Number(current));

/** Marks the content as confidential, or not (`guidelines:change-content-confidential`). */
export const changeContentConfidential = (on: boolean, current = false): ProtocolAction =>
  action(
    "guidelines:change-content-confidential",
    ["is_content_confidential"],
    Number(on),
    Number(current),
  );

/** Changes the description (`draft:change-description`). */
export const changeDescription = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-description", ["description"], rich(value), rich(current));

/** Changes the body of a document, type 4 only (`draft:change-document`). */
export const changeDocument = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-document", ["document"], rich(value), rich(current));

/** Changes the guidelines (`draft:change-guidelines`). */
export const changeGuidelines = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-guidelines", ["guidelines"], rich(value), rich(current));

/** Changes what to do before the start (`draft:change-before-start`). */
export const changeBeforeStart = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-before-start", ["before_start"], rich(value), rich(current));

/** Changes the warning (`draft:change-warning`). */
export const changeWarning = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-warning", ["warning"], rich(value), rich(current));

/** Changes the citation of the manuscript, HTML (`draft:change-manuscript`). */
export const changeManuscript = (html: string, current?: Text): ProtocolAction =>
  action("draft:change-manuscript", ["manuscript_citation"], html, current ?? null);

/** Changes the text on materials (`draft:change-materials-text`). */
export const changeMaterialsText = (value: RichValue, current?: Rich): ProtocolAction =>
  action("draft:change-materials-text", ["materials_text"], rich(value), rich(current));
