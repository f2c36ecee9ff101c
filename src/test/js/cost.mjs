// Prints what queries cost a reader who comes for the first time: until the first ten results are
// there, which is what the page asks for, and with the ten that it asks for as these are read:
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

console.log("| query | results | requests | bytes | round trips | requests, bytes with twenty |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const query of queries) {
  let [requests, bytes, trips, waiting] = [0, 0, 0, null];
  const index = open(async path => {
    const body = readFileSync(join(folder, root(path.replace(/\?.*/, ""))));
    requests++;
    bytes += path === "cari.json" ? gzipSync(body).length : body.length;
    trips += waiting ? 0 : 1;
    waiting = waiting || new Promise(done => setTimeout(done, 20)).then(() => { waiting = null; });
    await waiting;
    return path === "cari.json" ? new Uint8Array(body) : new Uint8Array(inflateRawSync(body));
  });
  await index.manifest();
  const result = await index.search({ ...asked(""), ...(query.startsWith("?") ? asked(query) : { q: query }) }, 20);
  await index.rows(result.hits.slice(0, 10));
  const count = n => n.toLocaleString("en");
  const first = `${requests} | ${count(bytes)} | ${trips - 1}`;
  await index.rows(result.hits.slice(10, 20));
  console.log(`| \`${query}\` | ${result.more ? "over " : ""}${count(result.total)} | ${first} | ${requests}, ${count(bytes)} |`);
}
