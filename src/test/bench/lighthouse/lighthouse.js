// Prints a table of Lighthouse's marks: see ../lighthouse.sh, which starts this.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse, { desktopConfig } from "lighthouse";
import * as launcher from "chrome-launcher";

const WANTED = 99;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const ADDRESSES = [
  "/",
  "/tanpa-tarikh/iran-dan-pakistan-perkukuh-hubungan-strategik-pertahanan-pembuatan-bersama/",
  "/2019/08/rumah-api-tanjung-genta-tanpa-penjaga-buat-kali-pertama-sejak-1907/",
  "/2024/",
  "/2024/12/",
  "/tag/banjir/",
  "/tempat/kuala-pawana/",
  "/orang/mohammad-bagheri/",
  "/orang/",
];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

const [work, ...asked] = process.argv.slice(2);
const site = join(work, "site");

// The headers of "_headers": a pattern, and below it, indented, names and values.
function headersOf(path) {
  const headers = {};
  let fits = false;
  for (const line of readFileSync(join(site, "_headers"), "utf8").split("\n")) {
    if (line.startsWith("  ")) {
      const colon = line.indexOf(": ");
      if (fits) headers[line.slice(2, colon)] = line.slice(colon + 2);
    } else {
      fits = line.endsWith("*") && path.startsWith(line.slice(0, -1));
    }
  }
  return headers;
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
  const wanted = join(site, path.endsWith("/") ? path + "index.html" : path);
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : join(site, "404.html");
  response.writeHead(found ? 200 : 404, {
    ...headersOf(path),
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Encoding": "gzip",
  });
  response.end(gzipSync(readFileSync(file)));
}

const server = createServer(answer);
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const host = `http://127.0.0.1:${server.address().port}`;
const built = spawnSync(
  "java",
  ["-jar", "target/arkib.jar", "build", "--out", site, "--base-url", host + "/", "--lang", "en"],
  { encoding: "utf8" },
);
if (built.status !== 0) throw new Error(built.stderr);

const chrome = await launcher.launch({
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const missed = [];
console.log(`| page | as on | ${CATEGORIES.join(" | ")} |\n|---|---|${"--:|".repeat(CATEGORIES.length)}`);
for (const address of asked.length ? asked : ADDRESSES) {
  for (const [device, config] of [["phone", undefined], ["desk", desktopConfig]]) {
    const options = { port: chrome.port, logLevel: "silent", onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(host + address, options, config);
    const marks = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
    console.log(`| ${address.slice(0, 48)} | ${device} | ${marks.join(" | ")} |`);
    if (marks.some((mark) => mark < WANTED)) {
      const weak = CATEGORIES.flatMap((category) => lhr.categories[category].auditRefs)
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
        .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
      missed.push(`${address} (${device}): ${weak.join(", ")}`);
    }
  }
}
await chrome.kill();
server.close();
if (missed.length) {
  console.log(`\nBelow ${WANTED}:\n${missed.join("\n")}`);
  process.exitCode = 1;
}
