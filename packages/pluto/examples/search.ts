/**
 * Searches experiments, or projects, and prints what it finds.
 *
 *     node search.ts SMAD3
 *     node search.ts liver projects
 */
import { pluto } from "./client.ts";

const [query = "liver", type = "experiments"] = process.argv.slice(2);

const hits = await pluto.search.all(query, {
  type: type === "projects" ? "projects" : "experiments",
  max: 500,
});
for (const { pluto_id, name } of hits) console.log(`${pluto_id}\t${name}`);
console.log(`${hits.length} found`);
