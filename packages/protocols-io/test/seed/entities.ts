import type { DraftEntityOf, DraftEntityType, KnownDraftEntity } from "../../src/index.js";

/** A document of one line, as those inside of entities are. */
const line = (key: string, text: string) => ({
  blocks: [
    { key, text, type: "unstyled", depth: 0, inlineStyleRanges: [], entityRanges: [], data: [] },
  ],
  entityMap: [],
});

const IMAGE = {
  source: "https://files.example/gel.png",
  original_name: "gel.png",
  mime: "image/png",
  width: 180,
  legend: "",
} as const;

const PROTOCOL: DraftEntityOf<"protocols">["data"] = {
  id: 103,
  title: "Plaque Assay on Soft Agar",
  title_html: "Plaque Assay on Soft Agar",
  image: {
    source: "https://www.protocols.io/img/default_protocol.png",
    placeholder: "https://www.protocols.io/img/default_protocol.png",
  },
  doi: "dx.doi.org/10.17504/protocols.io.xmpl3",
  uri: "plaque-assay-on-soft-agar-xmpl3",
  published_on: 1746435600,
  created_on: 1744020000,
  creator: {
    name: "Ben Okafor",
    affiliation: "Example University",
    username: "ben-okafor",
    link: null,
    image: {
      source: "https://images.example/ben-okafor.png",
      placeholder: "https://images.example/ben-okafor-small.png",
    },
  },
  public: true,
  versions: [],
  version_id: 0,
  link: "",
  authors: [
    {
      name: "Ben Okafor",
      affiliation: "Example University",
      username: "ben-okafor",
      link: null,
      image: {
        source: "https://images.example/ben-okafor.png",
        placeholder: "https://images.example/ben-okafor-small.png",
      },
    },
    {
      name: "Dmitri Hale",
      affiliation: null,
      username: null,
      link: null,
      image: { source: null, placeholder: null },
    },
  ],
  guid: "A0000000000000000000000000000103",
  materials: [],
  documents: [],
  units: [],
  type_id: 1,
};

/** One entity of each type that the provider's documentation has in its section "Draft entities types". */
export const SEED: {
  readonly [Type in SeedType]: DraftEntityOf<Type>["data"];
} = {
  amount: { amount: 11, unit: "µl", label: "of buffer" },
  duration: { duration: 300, label: "on ice" },
  temperature: { temperature: 4, unit: "°C", label: "cold room" },
  concentration: { concentration: 25, unit: "mM", label: "NaCl" },
  link: { url: "https://torres-lab.example/buffers" },
  software: {
    name: "PlaqueCount",
    developer: "Torres Lab",
    repository: "https://code.example/plaquecount",
    link: "https://plaquecount.example",
    os_name: "Linux",
    os_version: "6",
    version: "1.2",
  },
  dataset: { name: "Plaque counts of 2025", link: "https://data.example/plaques-2025" },
  command: {
    name: "Count the plaques",
    command: "plaquecount plate-3.png",
    os_name: "Linux",
    os_version: "6",
    description: "Prints one number",
  },
  result: line("eaj3k", "A clear liquid"),
  safety: line("87aiq", "Wear gloves."),
  notes: line("d8ihj", "The salt dissolves slowly."),
  code_insert: line("cg0tm", "for plate in plates: count(plate)"),
  protocols: PROTOCOL,
  documents: PROTOCOL,
  reagents: {
    id: 904,
    mol_weight: 0,
    name: "Lysozyme, 10 g",
    linfor: "",
    url: "https://biolabs.example/eb-0904",
    sku: "EB-0904",
    vendor: {
      name: "Example Biolabs",
      affiliation: null,
      username: null,
      link: "https://biolabs.example",
      image: {
        source: "https://www.protocols.io/img/vendors/301.png",
        placeholder: "https://www.protocols.io/img/vendors/301.png",
      },
      id: 301,
    },
    rrid: "",
  },
  gotostep: { title: "The salt has not dissolved", step_guid: "B0000000000000000000000000007691" },
  equipment: {
    brand: "Example Instruments",
    sku: "EI-220",
    specifications: "0.1 mg to 220 g",
    link: "https://instruments.example/ei-220",
    type: "Balance",
    name: "Analytical balance",
    image: {
      id: 9104,
      source: "https://files.example/balance.png",
      name: "balance.png",
      icon: "https://www.protocols.io/img/extensions/png.png",
      content_type_id: 15,
      file_type: 13,
    },
    file: {
      id: 9105,
      source: "https://files.example/balance-manual.docx",
      name: "balance-manual.docx",
      icon: "https://www.protocols.io/img/extensions/docx.png",
      content_type_id: 15,
      file_type: 15,
    },
    vendor: { name: "Example Instruments", link: "https://instruments.example" },
  },
  formula: { formula: "c = n / V" },
  embed: {
    embed: '<iframe width="560" height="315" src="https://video.example/embed/1"></iframe>',
  },
  image: IMAGE,
  imageblock: IMAGE,
  video: {
    source: "https://files.example/pouring.mp4",
    original_name: "pouring.mp4",
    mime: "video/mp4",
  },
  file: {
    source: "https://files.example/counts.docx",
    placeholder: "https://www.protocols.io/img/extensions/docx.png",
    original_name: "counts.docx",
  },
  tables: {
    colWidths: [72, 50, 50],
    rowHeights: [23, 23, 23],
    cellsMeta: {
      "0_0": "_dt-bold _dt-v-middle",
      "0_1": "_dt-bold",
      "0_2": "",
      "1_0": "",
      "1_1": "_dt-h-right",
      "1_2": "_dt-h-right",
      "2_0": "_dt-italic",
      "2_1": "",
      "2_2": "",
    },
    data: [
      ["Dilution", "Plaques", null],
      ["10^-5", "212", "198"],
      ["10^-6", "23", null],
    ],
    mergeCells: [{ row: 0, col: 1, rowspan: 1, colspan: 2 }],
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
