import type { createCytobank } from "../src/index.js";

type Client = ReturnType<typeof createCytobank>;

const BYTES = "FCS3.0 made by hand ".repeat(100);

/** Leads a client to the storage. */
export const options = ({ storage }: { storage: string }) => ({ storage });

/** What the fault table of `pnpm faults` meets with a storage that misbehaves. */
export const transfers = [
  {
    kind: "upload",
    method: "transfers.uploadAll",
    async run(cytobank: Client) {
      const source = new Blob([BYTES]);
      await cytobank.transfers.uploadAll(90210, [{ source, name: "new.fcs" }], { userId: 4101 });
      const files = await cytobank.fcsFiles.list(90210);
      return files.map(({ filename, fileSize }) => [filename, fileSize]);
    },
  },
  {
    kind: "download",
    method: "transfers.download",
    knowsSize: true,
    async run(cytobank: Client) {
      const [file] = await cytobank.fcsFiles.list(90210);
      if (!file) throw new Error("the spec shows no file");
      return (await cytobank.transfers.download(file).bytes()).byteLength;
    },
  },
];
