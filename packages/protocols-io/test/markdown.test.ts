import { describe, expect, it } from "vitest";
import { formatMarkdown, type ProtocolV4 } from "../src/index.js";
import { examplesOf } from "./support/examples.js";
import { connect } from "./support/server.js";

const { markdown } = examplesOf("protocols.get") as { markdown: { payload: ProtocolV4 } };
const TEXT = `# Lysis Buffer (20 mL)

Carla Rivera (Example Institute of Marine Biology), Ana Torres (Example Institute of Marine Biology)

DOI: https://doi.org/10.17504/protocols.io.xmpl1

Breaks bacteria open without harming phages. Makes 20 mL.

## Warning

Wear gloves.

## Materials

- Sodium chloride, 1 kg (Example Biolabs, EB-0901)
- Tris-HCl 1 M, pH 8.0, 500 mL (Example Biolabs, EB-0902)

50 mL tube, balance, ice

## Steps

### Salts

1. Weigh **175 mg** of sodium chloride into a 50 mL tube.

2. Add **1 mL** of 1 M Tris-HCl, pH 8.0.

### Filling up

3. Fill up to **20 mL** with water and mix for 5 minutes.
`;

describe("a protocol as Markdown", () => {
  it("is read by one call and written as one text", async () => {
    const { protocolsIo, targets } = await connect(() => markdown);
    const doi = "https://dx.doi.org/10.17504/protocols.io.xmpl1/v1";
    expect(await protocolsIo.protocols.readMarkdown(doi)).toBe(TEXT);
    expect(targets()).toEqual([
      "GET /v4/protocols/10.17504/protocols.io.xmpl1/v1?content_format=markdown",
    ]);
  });

  it("fetches the steps where the protocol came without", async () => {
    const { steps, ...bare } = markdown.payload;
    const { protocolsIo, targets } = await connect(({ url }) =>
      url.pathname.endsWith("/steps") ? { payload: steps } : { payload: { ...bare, steps: null } },
    );
    expect(await protocolsIo.protocols.readMarkdown(101)).toBe(TEXT);
    expect(targets()).toHaveLength(2);
  });

  it("makes nothing of what a title spells: no HTML, no heading, no link", () => {
    const html = "&lt;script&gt;a()&lt;/script&gt;\n\n# Heading\n[x](javascript:a) `b` \\ <b>c</b>";
    const one = "&lt;script>a()&lt;/script> # Heading \\[x\\](javascript:a) \\`b\\` \\\\ c";
    const text = formatMarkdown({
      title: html,
      authors: [{ name: html, affiliation: html } as never],
      materials: [{ name: html, sku: html, vendor: { name: html } } as never],
      steps: [
        {
          id: 1,
          guid: "A",
          previous_guid: null,
          number: "1\n# 2",
          step: "One",
          section: html,
          cases: [{ title: html, first_step_guid: "B" }],
        },
        { id: 2, guid: "B", previous_guid: "A", step: "Two" },
      ] as never,
    });
    expect(text).toBe(
      [
        `# ${one}`,
        `${one} (${one})`,
        "## Materials",
        `- ${one} (${one}, ${one})`,
        "## Steps",
        `### ${one}`,
        "1 # 2. One",
        `**${one}**`,
        "2. Two\n",
      ].join("\n\n"),
    );
  });

  it("keeps numbers, sections and cases, and indents what has many lines", () => {
    const text = formatMarkdown({
      title: "A &amp; B",
      materials: [{ name: "Water", sku: "W1", vendor: { name: "Acme" } } as never],
      steps: [
        {
          id: 1,
          guid: "A",
          previous_id: null,
          previous_guid: null,
          number: "1",
          step: "One\n\n- a\n- b",
          section: "<p>Mix &lt;it&gt;</p>",
          cases: [{ title: "wet", description: "", first_step_guid: "B" }],
        },
        { id: 2, guid: "B", previous_id: 0, previous_guid: "A", number: "2.1", step: "Two" },
        { id: 3, guid: "C", previous_id: 0, previous_guid: "B", step: null },
      ],
    });
    expect(text).toBe(
      [
        "# A & B",
        "## Materials",
        "- Water (Acme, W1)",
        "## Steps",
        "### Mix &lt;it>",
        "1. One\n\n   - a\n   - b",
        "**wet**",
        "2.1. Two\n",
      ].join("\n\n"),
    );
  });
});
