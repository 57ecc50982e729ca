import { plainText } from "../draft/index.js";
import type { ProtocolComment } from "../gen/client.gen.js";
import { dateOf, flag, listOf } from "../values/values.js";

/** A comment with its replies below it. */
export interface CommentNode {
  /** Undefined for the root of a discussion: it has no id of its own, use `discussionId`. */
  readonly id: number | undefined;
  readonly discussionId: number;
  /** The root of a discussion is changed and deleted through `discussions`, others through `discussions.comments`. */
  readonly isRoot: boolean;
  /** The step that the discussion is about; undefined for one about the whole protocol. */
  readonly stepId: number | undefined;
  /** Name of whoever wrote it. */
  readonly author: string;
  /** Plain text; the Draft document is `comment.body`. */
  readonly text: string;
  readonly createdAt: Date | undefined;
  /** Undefined where it was never changed. */
  readonly changedAt: Date | undefined;
  readonly isPrivate: boolean;
  readonly replies: readonly CommentNode[];
  /** The comment as it came. */
  readonly comment: ProtocolComment;
}

/** A node while its replies are put below it. */
interface Growing extends CommentNode {
  readonly replies: Growing[];
}

const nodeOf = (comment: ProtocolComment): Growing => ({
  id: comment.comment_id || undefined,
  discussionId: comment.discussion_id,
  isRoot: flag(comment.is_discussion) || !comment.comment_id,
  stepId: comment.step_id || undefined,
  author: comment.creator?.name ?? "",
  text: plainText(comment.body),
  createdAt: dateOf(comment.created_on),
  changedAt: dateOf(comment.changed_on),
  isPrivate: flag(comment.is_private),
  replies: [],
  comment,
});

/** Nodes as they came, nested. A list of what is left to do: anybody may answer an answer. */
function nested(comments: readonly ProtocolComment[]): Growing[] {
  const roots: Growing[] = [];
  const left: [readonly ProtocolComment[], Growing[]][] = [[comments, roots]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [from, into] = next;
    for (const comment of from) {
      const node = nodeOf(comment);
      into.push(node);
      left.push([listOf(comment.comments), node.replies]);
    }
  }
  return roots;
}

/** Finds circles: the uppermost node that one hangs below, each way up walked once. */
class Tops {
  readonly #above = new Map<Growing, Growing>();

  of(node: Growing): Growing {
    let top = node;
    for (let next = this.#above.get(top); next; next = this.#above.get(top)) top = next;
    // The way up is shorter for whoever comes after.
    for (let at = node; at !== top; ) {
      const next = this.#above.get(at) as Growing;
      this.#above.set(at, top);
      at = next;
    }
    return top;
  }

  hang(node: Growing, below: Growing): void {
    this.#above.set(node, below);
  }
}

/**
 * Makes trees of comments, one for each discussion. Answers nest replies already; comments that come
 * flat (one by one from `create` and `reply`) are put under the comment or discussion they belong to.
 *
 * @example for (const { node, depth } of walkComments(commentTree(comments))) …
 */
export function commentTree(
  comments: readonly ProtocolComment[] | null | undefined,
): CommentNode[] {
  const roots: Growing[] = [];
  const byId = new Map<number, Growing>();
  const byDiscussion = new Map<number, Growing>();
  const tops = new Tops();
  const nodes = nested(listOf(comments));
  for (const { node } of walkComments(nodes)) {
    const growing = node as Growing;
    if (node.id !== undefined) byId.set(node.id, growing);
    if (node.isRoot) byDiscussion.set(node.discussionId, growing);
  }
  for (const outer of nodes)
    for (const { node } of walkComments([outer]))
      if (node !== outer) tops.hang(node as Growing, outer);
  for (const node of nodes) {
    const { parent_id } = node.comment;
    const parent = parent_id ? byId.get(parent_id) : byDiscussion.get(node.discussionId);
    // Nothing is lost: what would be below itself stands alone.
    if (!parent || node.isRoot || tops.of(parent) === node) roots.push(node);
    else {
      tops.hang(node, parent);
      parent.replies.push(node);
    }
  }
  return roots;
}

/** Walks comments from the first, each before its replies. */
export function* walkComments(
  nodes: readonly CommentNode[],
  depth = 0,
): Generator<{ readonly node: CommentNode; readonly depth: number }> {
  // Not by calling itself: replies are nested as deep as people like to answer.
  const levels = [nodes.values()];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { done, value: node } = level.next();
    if (done) levels.pop();
    else {
      yield { node, depth: depth + levels.length - 1 };
      levels.push(node.replies.values());
    }
  }
}
