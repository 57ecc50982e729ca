import type { DraftEntityOf, DraftEntityType, KnownDraftEntity } from "../../src/index.js";

/** A document of one line, as the provider's documentation shows those inside of entities. */
const line = (key: string, text: string) => ({
  blocks: [
    { key, text, type: "unstyled", depth: 0, inlineStyleRanges: [], entityRanges: [], data: [] },
  ],
  entityMap: [],
});

const IMAGE = {
  source: "https://s3.amazonaws.com/pr-journal/wfwfwfwf.png",
  original_name: "5.png",
  mime: "image/png",
  width: 180,
  legend: "",
} as const;

const COVER = {
  source: "https://www.protocols.io/img/default_protocol.png",
  placeholder: "https://www.protocols.io/img/default_protocol.png",
};
const NO_IMAGE = { source: null, placeholder: null };

/** The documentation's protocol, with people of ours in the place of real ones. */
const PROTOCOL: DraftEntityOf<"protocols">["data"] = {
  id: 872,
  title: "Lysis Buffer (20 mL)",
  title_html: "<em>Lysis Buffer</em> (20 mL)",
  image: COVER,
  doi: "dx.doi.org/10.17504/protocols.io.c4gytv",
  uri: "lysis-buffer-20-ml-c4gytv",
  published_on: 1487372466,
  created_on: 1434670606,
  creator: {
    name: "Ana Torres",
    affiliation: null,
    username: "ana-torres",
    link: "",
    image: NO_IMAGE,
  },
  public: true,
  versions: [
    {
      id: 10091,
      title: "untitled protocol",
      image: COVER,
      version_id: 1,
      doi: null,
      uri: "untitled-protocol-m4jc8un",
      published_on: 0,
    },
  ],
  version_id: 0,
  link: "",
  authors: [
    {
      name: "Example Lab",
      affiliation: "Example Lab",
      username: null,
      link: null,
      image: NO_IMAGE,
    },
  ],
  guid: "6D11D26701CA4EBAA5CA56859CCA8AC3",
};

/**
 * The provider's own example of each entity type, from the section "Draft entities types" of its
 * documentation. What the list of types names without an example of its own (protocols, documents,
 * reagents) has that of the object that the list refers to.
 */
export const SEED: {
  readonly [Type in SeedType]: DraftEntityOf<Type>["data"];
} = {
  amount: { amount: 11, unit: "µl", label: "of MGH" },
  duration: { duration: 11, label: "boil" },
  temperature: { temperature: 12, unit: "°C", label: "boil" },
  concentration: { concentration: 12, unit: "°C", label: "boil" },
  link: { url: "https://www.protocols.io" },
  software: {
    name: "what",
    developer: "me",
    repository: "https://google.com",
    link: "https://google.com",
    os_name: "win",
    os_version: "10",
  },
  dataset: { name: "DataTable", link: "https://protocols.io" },
  command: {
    name: "Code",
    command: "echo 'hello world!'",
    os_name: "windows",
    os_version: "10",
    description: "desc",
  },
  result: line("eaj3k", "Expected results"),
  safety: line("87aiq", "Safety information"),
  notes: line("d8ihj", "Note"),
  code_insert: line("cg0tm", "Code insert"),
  protocols: PROTOCOL,
  documents: PROTOCOL,
  reagents: {
    id: 19751,
    mol_weight: 0.1,
    name: "2 mg Gastrin I, human",
    linfor: "C130H204N38O31S",
    url: "https://www.biorbyt.com/gastrin-i-human-orb321073",
    sku: "orb321073",
    vendor: {
      name: "biorbyt",
      affiliation: null,
      username: null,
      link: "https://www.biorbyt.com/",
      image: NO_IMAGE,
    },
  },
  gotostep: {
    title: "Reason for repeating the step",
    step_guid: "E70FDFE632504ADFB0ED519ABB5449B1",
  },
  equipment: {
    brand: "BrandedEquipment",
    sku: "SKU",
    specifications: "Spec",
    link: "https://www.protocols.io",
    type: "Type",
    name: "Name",
    image: {
      id: 20612,
      source: "https://s3.amazonaws.com/pr-journal/weea.png",
      name: "circle.png",
      icon: "http://localhost:81/img/extensions/png.png",
      content_type_id: 15,
      file_type: 13,
    },
    file: {
      id: 20611,
      source: "https://s3.amazonaws.com/pr-journal/weda.docx",
      name: "document.docx",
      icon: "http://localhost:81/img/extensions/docx.png",
      content_type_id: 15,
      file_type: 15,
    },
  },
  formula: { formula: "x^2 + y^2" },
  embed: {
    embed:
      '<iframe width="560" height="315" src="https://www.youtube.com/embed" frameborder="0" allow="accelerometer; autoplay; encrypted-media; gyroscope; picture-in-picture" allowfullscreen></iframe>',
  },
  image: IMAGE,
  imageblock: IMAGE,
  video: {
    source: "https://s3.amazonaws.com/pr-journal/wdxa.mp4",
    original_name: "video.mp4",
    mime: "video/mp4",
  },
  file: {
    source: "https://s3.amazonaws.com/pr-journal/wdya.docx",
    placeholder: "http://www.protocols.io/img/extensions/docx.png",
    original_name: "document.docx",
  },
  tables: {
    colWidths: [72, 50, 50, 50],
    rowHeights: [23, 23, 23, 23],
    cellsMeta: {
      "0_0": "_dt-v-middle",
      "0_1": "",
      "0_2": "_dt-bold",
      "0_3": "",
      "1_0": "_dt-v-middle",
      "1_1": "",
      "1_2": "",
      "1_3": "",
      "2_0": "",
      "2_1": "_dt-italic",
      "2_2": "",
      "2_3": "",
      "3_0": "_dt-bold _dt-italic",
      "3_1": "",
      "3_2": "_dt-h-right",
      "3_3": "_dt-h-right",
    },
    data: [
      ["vertical", "b1", "c1", null],
      [null, null, null, null],
      [null, "b3", null, null],
      ["a1", null, "right", null],
    ],
    mergeCells: [
      { row: 0, col: 0, rowspan: 2, colspan: 1 },
      { row: 3, col: 2, rowspan: 1, colspan: 2 },
    ],
    legend: "",
  },
};

/** Types that live data has and the documentation has not. */
export type LiveType = "tex_formula" | "citation" | "ph" | "centrifuge" | "shaker";

/** Types that the documentation knows: leaving one out of `SEED` does not compile. */
export type SeedType = Exclude<DraftEntityType, LiveType>;

/** All of them as entities. */
export const SEED_ENTITIES = Object.entries(SEED).map(
  ([type, data]) => ({ type, mutability: "IMMUTABLE", data }) as KnownDraftEntity,
);
