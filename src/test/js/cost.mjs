// Prints what queries cost a reader who comes for the first time, with the first twenty results:
//   node src/test/js/cost.mjs FOLDER QUERY…
// FOLDER has the index: that of a site, or what arkib.search.IndexFigures made. A query without a
// space at its end is whole; "kera " … "kera" is one being typed. Bytes are of bodies as they are
// served, and of the manifest as a host packs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, inflateRawSync } from "node:zlib";
import { asked, open } from "../../../templates/assets/search.js";

const [folder, ...queries] = process.argv.slice(2);
const root = existsSync(join(folder, "i")) ? path => path : path => path.replace(/^i\//, "");

console.log("| query | results | requests | bytes | of which the table of results | round trips |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const query of queries) {
  let [requests, bytes, rows, trips, waiting] = [0, 0, 0, 0, null];
  const index = open(async path => {
    const body = readFileSync(join(folder, root(path.replace(/\?.*/, ""))));
    const size = path === "cari.json" ? gzipSync(body).length : body.length;
    requests++;
    bytes += size;
    rows += /\/d[0-9a-f]+\.bin/.test(path) ? size : 0;
    trips += waiting ? 0 : 1;
    waiting = waiting || new Promise(done => setTimeout(done, 20)).then(() => { waiting = null; });
    await waiting;
    return path === "cari.json" ? new Uint8Array(body) : new Uint8Array(inflateRawSync(body));
  });
  await index.manifest();
  const result = await index.search({ ...asked(""), ...(query.startsWith("?") ? asked(query) : { q: query }) }, 20);
  await index.rows(result.hits.slice(0, 20));
  const count = n => n.toLocaleString("en");
  console.log(`| \`${query}\` | ${result.more ? "over " : ""}${count(result.total)} | ${requests} | ${count(bytes)} | ${count(rows)} | ${trips - 1} |`);
}
