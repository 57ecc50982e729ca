import type { createPluto } from "../src/index.js";

type Client = ReturnType<typeof createPluto>;

const BYTES = "a,b\n1,2\n".repeat(200);
const EXPERIMENT = "PLX000999";

/** What the fault table of `pnpm faults` meets with a storage that misbehaves. */
export const transfers = [
  {
    kind: "upload",
    method: "experiments.upload",
    async run(pluto: Client) {
      let url = "";
      const source = new Blob([BYTES]);
      const file = await pluto.experiments.upload(EXPERIMENT, source, {
        filename: "volcano.csv",
        onSession: ({ session_url }) => {
          url = session_url;
        },
      });
      return [file.filename, await (await fetch(url)).text()];
    },
  },
  {
    kind: "download",
    method: "experiments.files.download",
    run: (pluto: Client) =>
      pluto.experiments.files.download(EXPERIMENT, "5e000000-0000-4000-8000-000000000006").text(),
  },
  {
    kind: "download",
    method: "experiments.assayData.download",
    run: (pluto: Client) => pluto.experiments.assayData.download(EXPERIMENT).text(),
  },
];
