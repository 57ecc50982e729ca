import { describe, expect, it } from "vitest";
import { commentTree, type ProtocolComment, walkComments } from "../src/index.js";
import { examplesOf } from "./support/examples.js";
import { connect } from "./support/server.js";

const { tree } = examplesOf("protocols.comments.list") as {
  tree: { comments: ProtocolComment[] };
};
const lines = (comments: ProtocolComment[] | null) =>
  [...walkComments(commentTree(comments))].map(
    ({ node, depth }) => `${"  ".repeat(depth)}${node.author}: ${node.text}`,
  );
const TREE = [
  "Ben Okafor: Does the pH of the Tris matter here?",
  "  Carla Rivera: Yes, keep it between 7.9 and 8.1.",
  "    Ben Okafor: Thank you, 8.0 works.",
  "Ana Torres: Works for marine phages, too.",
];

describe("comments as trees", () => {
  it("are those of the answer, with text, dates and flags in plain form", async () => {
    const { protocolsIo, targets } = await connect(() => tree);
    const roots = await protocolsIo.protocols.comments.tree("lysis-buffer");
    expect(targets()).toEqual(["GET /v3/protocols/lysis-buffer/comments"]);
    expect(
      [...walkComments(roots)].map(
        ({ node, depth }) => `${"  ".repeat(depth)}${node.author}: ${node.text}`,
      ),
    ).toEqual(TREE);
    const [first, second] = roots;
    expect(first).toMatchObject({
      id: undefined,
      discussionId: 20706,
      isRoot: true,
      stepId: 7102,
      changedAt: undefined,
      isPrivate: false,
    });
    expect(first?.createdAt?.toISOString()).toBe("2025-03-18T08:00:00.000Z");
    expect(first?.replies[0]).toMatchObject({ id: 3489, isRoot: false });
    expect(second?.stepId).toBeUndefined();
  });

  it("are put together from flat comments", () => {
    const flat: ProtocolComment[] = [];
    const spread = (comments: ProtocolComment[]) => {
      for (const comment of comments) {
        flat.push({ ...comment, comments: null });
        spread(comment.comments ?? []);
      }
    };
    spread(tree.comments);
    expect(flat).toHaveLength(4);
    expect(lines(flat)).toEqual(TREE);
    expect(lines(flat.toReversed()).sort()).toEqual([...TREE].sort());
  });

  it("lose none, not even those that answer each other", () => {
    const [any] = tree.comments as [ProtocolComment];
    const comment = (comment_id: number, parent_id: number): ProtocolComment => ({
      ...any,
      comments: null,
      comment_id,
      parent_id,
      discussion_id: 1,
      is_discussion: 0,
      creator: { name: String(comment_id), affiliation: null, username: null, link: null },
    });
    const odd = [comment(1, 2), comment(2, 1), comment(3, 99), comment(4, 4)];
    expect([...walkComments(commentTree(odd))].map(({ node }) => node.id).sort()).toEqual([
      1, 2, 3, 4,
    ]);
    expect(commentTree(null)).toEqual([]);
  });
});
