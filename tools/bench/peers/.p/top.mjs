import fs from "fs";

const p = JSON.parse(fs.readFileSync(process.argv[2]));
const m = new Map(p.nodes.map((n) => [n.id, n]));
const self = {};
const dt = p.timeDeltas;
p.samples.forEach((s, i) => {
  const n = m.get(s);
  const k =
    n.callFrame.functionName +
    " " +
    n.callFrame.url.split("/").slice(-2).join("/") +
    ":" +
    n.callFrame.lineNumber;
  self[k] = (self[k] || 0) + dt[i];
});
const tot = dt.reduce((a, b) => a + b);
Object.entries(self)
  .sort((a, b) => b[1] - a[1])
  .slice(0, 45)
  .forEach(([k, v]) => console.log(((v / tot) * 100).toFixed(1), k));
