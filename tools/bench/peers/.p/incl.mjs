import fs from "fs";

const p = JSON.parse(fs.readFileSync(process.argv[2]));
const m = new Map(p.nodes.map((n) => [n.id, n]));
const par = new Map();
p.nodes.forEach((n) => (n.children || []).forEach((c) => par.set(c, n.id)));
const inc = {};
let tot = 0;
p.samples.forEach((s, i) => {
  const d = p.timeDeltas[i];
  const seen = new Set();
  let id = s;
  if (m.get(s).callFrame.functionName === "(idle)") return;
  tot += d;
  while (id !== undefined) {
    const n = m.get(id);
    const k =
      n.callFrame.functionName +
      " " +
      n.callFrame.url.split("/").slice(-2).join("/") +
      ":" +
      n.callFrame.lineNumber;
    if (!seen.has(k)) {
      seen.add(k);
      inc[k] = (inc[k] || 0) + d;
    }
    id = par.get(id);
  }
});
Object.entries(inc)
  .sort((a, b) => b[1] - a[1])
  .slice(0, 70)
  .forEach(([k, v]) => console.log(((v / tot) * 100).toFixed(1), k));
