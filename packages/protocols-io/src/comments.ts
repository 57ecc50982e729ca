import { plainText } from "./draft/index.js";
import type { ProtocolComment } from "./gen/client.gen.js";
import { dateOf, flag, listOf } from "./values.js";

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

function nodeOf(comment: ProtocolComment, replies: readonly CommentNode[]): CommentNode {
  return {
    id: comment.comment_id || undefined,
    discussionId: comment.discussion_id,
    isRoot: flag(comment.is_discussion) || !comment.comment_id,
    stepId: comment.step_id || undefined,
    author: comment.creator?.name ?? "",
    text: plainText(comment.body),
    createdAt: dateOf(comment.created_on),
    changedAt: dateOf(comment.changed_on),
    isPrivate: flag(comment.is_private),
    replies,
    comment,
  };
}

const nested = (comments: readonly ProtocolComment[]): CommentNode[] =>
  comments.map((comment) => nodeOf(comment, nested(listOf(comment.comments))));

/**
 * Makes trees of comments, one for each discussion. Answers nest replies already; comments that come
 * flat (one by one from `create` and `reply`) are put under the comment or discussion they belong to.
 *
 * @example for (const { node, depth } of walkComments(commentTree(comments))) …
 */
export function commentTree(
  comments: readonly ProtocolComment[] | null | undefined,
): CommentNode[] {
  const roots: CommentNode[] = [];
  const children = new Map<CommentNode, CommentNode[]>();
  const above = new Map<CommentNode, CommentNode>();
  const byId = new Map<number, CommentNode>();
  const byDiscussion = new Map<number, CommentNode>();
  const nodes = nested(listOf(comments));
  for (const { node } of walkComments(nodes)) {
    if (node.id !== undefined) byId.set(node.id, node);
    if (node.isRoot) byDiscussion.set(node.discussionId, node);
  }
  const under = (node: CommentNode, parent: CommentNode | undefined): boolean => {
    for (let at = parent; at; at = above.get(at)) if (at === node) return true;
    return false;
  };
  for (const node of nodes) {
    const { parent_id } = node.comment;
    const parent = parent_id ? byId.get(parent_id) : byDiscussion.get(node.discussionId);
    // Nothing is lost: what would be below itself stands alone.
    if (!parent || node.isRoot || under(node, parent)) roots.push(node);
    else {
      above.set(node, parent);
      children.set(parent, [...(children.get(parent) ?? []), node]);
    }
  }
  if (children.size === 0) return roots;
  const whole = (node: CommentNode): CommentNode => ({
    ...node,
    replies: [...node.replies, ...(children.get(node) ?? [])].map(whole),
  });
  return roots.map(whole);
}

/** Walks comments from the first, each before its replies. */
export function* walkComments(
  nodes: readonly CommentNode[],
  depth = 0,
): Generator<{ readonly node: CommentNode; readonly depth: number }> {
  for (const node of nodes) {
    yield { node, depth };
    yield* walkComments(node.replies, depth + 1);
  }
}
