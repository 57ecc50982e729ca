import { describe, expect, it } from "vitest";
import { formatMarkdown, type ProtocolV4 } from "../src/index.js";
import { examplesOf } from "./support/examples.js";
import { connect } from "./support/server.js";

const { markdown } = examplesOf("protocols.get") as { markdown: { payload: ProtocolV4 } };
const TEXT = `# Tree Mapping for Leaf Collection (Megantic Only)

Ben Okafor (Example University)

DOI: https://doi.org/10.17504/protocols.io.baaciaaw

How to map and mark trees whose leaves will be collected.

## Materials

Measuring tape, flagging tape, compass

## Steps

1. **Add** 20 mL of water.

### Marking

2. Mark the tree.
`;

describe("a protocol as Markdown", () => {
  it("is read by one call and written as one text", async () => {
    const { protocolsIo, targets } = await connect(() => markdown);
    const doi = "https://dx.doi.org/10.17504/protocols.io.baaciaaw/v1";
    expect(await protocolsIo.protocols.readMarkdown(doi)).toBe(TEXT);
    expect(targets()).toEqual([
      "GET /v4/protocols/10.17504/protocols.io.baaciaaw/v1?content_format=markdown",
    ]);
  });

  it("fetches the steps where the protocol came without", async () => {
    const { steps, ...bare } = markdown.payload;
    const { protocolsIo, targets } = await connect(({ url }) =>
      url.pathname.endsWith("/steps") ? { payload: steps } : { payload: { ...bare, steps: null } },
    );
    expect(await protocolsIo.protocols.readMarkdown(30756)).toBe(TEXT);
    expect(targets()).toHaveLength(2);
  });

  it("keeps numbers, sections and cases, and indents what has many lines", () => {
    const text = formatMarkdown({
      title: "A &amp; B",
      materials: [{ name: "Water", sku: "W1", vendor: { name: "Acme" } } as never],
      steps: [
        {
          id: 1,
          guid: "A",
          previous_guid: null,
          number: "1",
          step: "One\n\n- a\n- b",
          section: "<p>Mix &lt;it&gt;</p>",
          cases: [{ title: "wet", first_step_guid: "B" }],
        },
        { id: 2, guid: "B", previous_guid: "A", number: "2.1", step: "Two" },
        { id: 3, guid: "C", previous_guid: "B", step: null },
      ],
    });
    expect(text).toBe(
      [
        "# A & B",
        "## Materials",
        "- Water (Acme, W1)",
        "## Steps",
        "### Mix <it>",
        "1. One\n\n   - a\n   - b",
        "**wet**",
        "2.1. Two\n",
      ].join("\n\n"),
    );
  });
});
