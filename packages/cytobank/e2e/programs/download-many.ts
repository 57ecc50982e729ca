/** Downloads many files and tells what memory it took. Run by downloads.test.ts as a process of its own. */
import { createCytobank } from "@specwright/cytobank";

const [address = "", directory = ""] = process.argv.slice(2);
const cytobank = createCytobank({
  token: "many",
  servers: { api: address, files: address },
  retries: { attempts: 6, backoff: { base: 20, factor: 2, max: 200 } },
  rateLimit: false,
});
const files = await cytobank.fcsFiles.list(9);
// One file first: engine, sockets and buffers are warm, which is what idle means.
const [first] = files;
if (first) await cytobank.transfers.download(first).toFile(`${directory}/warm.fcs`);
globalThis.gc?.();
const idle = process.memoryUsage().rss;
let peak = idle;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 10);
const done = await cytobank.transfers.downloadAll(files, { directory: `${directory}/fcs` });
clearInterval(sampler);
console.log(JSON.stringify({ idle, peak, files: done.length }));
