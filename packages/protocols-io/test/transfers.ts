import type { createProtocolsIo } from "../src/index.js";

type Client = ReturnType<typeof createProtocolsIo>;

/** What the fault table of `pnpm faults` meets with a storage that misbehaves. */
export const transfers = [
  {
    kind: "upload",
    method: "files.upload",
    async run(io: Client, { storage }: { storage: string }) {
      const to = `${storage}/uploads/`;
      const file = await io.files.upload(new Blob(["a,b\n1,2\n"]), "table.csv", { storage: to });
      return file.bytes;
    },
  },
];
