// What the script of the search does with an index, held to what a reader written in Java finds in
// the same (arkib.search.SearchScriptIT makes both). SEARCH_FOLDER is where they are, SEARCH_SCRIPT
// the script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";

// As people read it, or as sites get it.
const { open: opened, around, asked, distance, hash, parse, print, words } = await import(pathToFileURL(process.env.SEARCH_SCRIPT));
const folder = process.env.SEARCH_FOLDER;
const oracle = JSON.parse(readFileSync(join(folder, "oracle.json"), "utf8"));

/** An index, and which files were fetched of it, a list for each round trip. */
function open() {
  const trips = [];
  let waiting = null;
  const index = opened(async (path) => {
    if (!waiting) {
      trips.push([]);
      waiting = new Promise(done => setTimeout(done, 5)).then(() => { waiting = null; });
    }
    trips[trips.length - 1].push(path);
    const trip = waiting;
    await trip;
    const bytes = readFileSync(join(folder, "cari", path.replace(/\?.*/, "")));
    return path.startsWith("i/") ? new Uint8Array(inflateRawSync(bytes)) : new Uint8Array(bytes);
  });
  return { index, trips };
}

const ask = text => ({ ...asked(""), q: text });

async function found(query, wanted = 1000) {
  const { index } = open();
  const result = await index.search(query, wanted);
  const rows = await index.rows(result.hits);
  return { result, rows, addresses: rows.map(row => row.address) };
}

test("words are folded and hashed as the vectors say", () => {
  const vectors = readFileSync("src/test/resources/arkib/search/vectors.txt", "utf8").split("\n");
  const lines = vectors.filter(line => line && !line.startsWith("#"));
  assert.ok(lines.length > 20);
  for (const line of lines) {
    const text = line.split(" | ")[0];
    const made = words(text).map(w => ` | ${w} ${hash(w).toString(16).padStart(8, "0")} ${print(w)}`);
    assert.equal(text + made.join(""), line);
  }
});

test("every query finds what the reader in Java finds, in the order of its scores", async () => {
  assert.ok(oracle.queries.length > 30);
  for (const { query, scores } of oracle.queries) {
    const { addresses } = await found(ask(query));
    assert.deepEqual([...addresses].sort(), Object.keys(scores).sort(), query);
    for (let i = 1; i < addresses.length; i++) {
      assert.ok(scores[addresses[i]] <= scores[addresses[i - 1]] * 1.00001, `${query}: ${addresses[i]}`);
    }
  }
});

test("one word needs no tails for its first twenty", async () => {
  for (const { query, scores } of oracle.queries.filter(one => !one.query.includes(" "))) {
    const { addresses, result } = await found(ask(query), 20);
    const best = Object.values(scores).sort((a, b) => b - a);
    assert.deepEqual(
      addresses.slice(0, 20).map(one => scores[one].toFixed(4)),
      best.slice(0, 20).map(one => one.toFixed(4)), query);
    assert.ok(result.total <= best.length && (result.total === best.length) === !result.more || result.more, query);
  }
});

test("phrases are found, and hardly anything that is none", async () => {
  for (const { first, second, addresses } of oracle.phrases) {
    const one = await found(ask(`"${first} ${second}"`));
    assert.deepEqual(one.addresses.sort(), addresses.sort(), `${first} ${second}`);
  }
});

test("what is asked for is read: words, phrases, minus, star", () => {
  assert.deepEqual(parse('vaksin "bank negara" -hospital tenta* \u201csatu dua\u201d undang-undang').map(
    one => (one.not ? "-" : "") + (one.quoted ? `"${one.words.join(" ")}"` : one.words[0]) + (one.start ? "*" : "")),
  ["vaksin", '"bank negara"', "-hospital", "tenta*", '"satu dua"', "undang", "undang"]);
  assert.deepEqual(parse('  "" - "" * ??'), []);
});

test("a minus leaves out, and only that word", async () => {
  const [first, second] = oracle.pair.split(" ");
  const all = await found(ask(first));
  const with2 = new Set((await found(ask(`${first} "${second}"`))).addresses);
  const without = await found(ask(`${first} -${second}`));
  assert.ok(with2.size > 0 && without.addresses.length > 0);
  assert.deepEqual(without.addresses, all.addresses.filter(one => !with2.has(one)));
});

test("years, sections and kinds of names narrow a search", async () => {
  const word = oracle.frequent;
  const all = await found(ask(word));
  const some = await found({ ...ask(word), from: 2008, to: 2010 });
  assert.deepEqual(some.addresses, all.addresses.filter(one => /^\/20(08|09|10)\//.test(one)));
  const two = await found({ ...ask(word), s: ["Sukan", "Dunia"] });
  const rows = all.rows.filter(row => row.section === "Sukan" || row.section === "Dunia");
  assert.deepEqual([...two.addresses].sort(), rows.map(row => row.address).sort());
  assert.equal((await found({ ...ask(word), s: ["tiada"] })).result.total, 0);
  const named = await found({ ...ask(oracle.person), kind: "person" });
  assert.ok(named.addresses.length > 0);
  assert.equal((await found({ ...ask(oracle.person), kind: "place" })).result.total, 0);
});

test("by date the newest come first, and older parts are not asked", async () => {
  const newest = await found({ ...ask(oracle.frequent), sort: "new" }, 20);
  const days = newest.rows.map(row => row.day);
  assert.deepEqual(days, [...days].sort((a, b) => b - a));
  assert.ok(newest.result.total >= 20);
  const oldest = await found({ ...ask(oracle.frequent), sort: "old" });
  const up = oldest.rows.map(row => row.day).filter(day => day > 0);
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  assert.ok(oldest.rows.slice(0, -up.length || undefined).length <= up.length);
});

test("a slip of a finger is told and mended", async () => {
  for (const { typed, meant } of oracle.slips) {
    const { result } = await found(ask(typed));
    assert.equal(result.meant[0], typed);
    assert.ok([result.meant[1], ...result.or].includes(meant), `${typed}: ${result.meant} ${result.or}`);
    assert.ok(result.total > 0);
  }
  assert.deepEqual(["kitten sitting", "abcd acbd", "abc abcd", "sama sama"].map(
    pair => distance(...pair.split(" "))), [3, 1, 1, 0]);
});

test("the last word may be the begin of one while it is typed", async () => {
  const { index } = open();
  const start = oracle.frequent.slice(0, -1);
  const typing = await index.search(ask(start), 20, true);
  const typed = await index.search(ask(oracle.frequent), 20);
  assert.ok(typing.total > 0);
  assert.ok(typing.forms.has(oracle.frequent) && typed.forms.has(oracle.frequent));
});

test("from a cold start three round trips bring the first results of every kind of query", async () => {
  const { frequent, pair, phrases, slips, queries, family, person } = oracle;
  const [{ first, second }] = phrases;
  const kinds = {
    "a frequent word": ask(frequent),
    "a rare word": ask(queries.filter(one => !one.query.includes(" ") && one.query !== family).at(-1).query),
    "two words": ask(pair),
    "a phrase": ask(`"${first} ${second}"`),
    "a word that may not be there": ask(`${frequent} -${pair.split(" ")[0]}`),
    "what begins so": ask(`${frequent.slice(0, -1)}*`),
    "what begins so, with other words": ask(`${pair} ${frequent.slice(0, -1)}*`),
    "years": { ...ask(pair), from: 2008, to: 2010 },
    "sections": { ...ask(frequent), s: ["Sukan", "Dunia"] },
    "sections alone": { ...ask(""), s: ["Sukan"] },
    "a name": { ...ask(person), kind: "person" },
    "the newest": { ...ask(frequent), sort: "new" },
    "the oldest": { ...ask(frequent), sort: "old" },
  };
  slips.forEach(({ typed }) => kinds[`a slip: ${typed}`] = ask(typed));
  slips.forEach(({ typed }) => kinds[`a slip and a word: ${typed}`] = ask(`${typed} ${frequent}`));
  kinds["a word that is found by its family alone"] = ask(family);
  for (const [kind, query] of Object.entries(kinds)) {
    // What is typed may be the begin of a word: a slip is then looked for when nothing begins so.
    for (const typing of kind.includes("slip") || kind.includes("family") ? [false] : [false, true]) {
      const { index, trips } = open();
      // The page asks for the manifest before the script is there.
      await index.manifest();
      assert.deepEqual(trips, [["cari.json"]]);
      trips.length = 0;
      const { hits } = await index.search(query, 10, typing);
      await index.rows(hits.slice(0, 10));
      assert.ok(hits.length > 0, kind);
      assert.ok(trips.length <= 3, `${kind}: ${JSON.stringify(trips)}`);
    }
  }
});

test("a frequent word needs no file of the table, and few files", async () => {
  const { index, trips } = open();
  const { hits } = await index.search(ask(oracle.frequent), 20);
  const rows = await index.rows(hits.slice(0, 20));
  assert.equal(rows.length, 20);
  const parts = new Set(hits.map(hit => hit.part)).size;
  const small = trips.flat().filter(path => /\/d[0-9a-f]+\.bin/.test(path));
  const large = small.filter(path => path.includes(oracle.large));
  assert.deepEqual(large, [], `of ${parts} parts`);
});

test("no file is asked for twice, whatever is asked meanwhile", async () => {
  const { index, trips } = open();
  await Promise.all([index.manifest(), index.search(ask(oracle.pair), 20), index.search(ask(oracle.pair), 20)]);
  const all = trips.flat();
  assert.equal(new Set(all).size, all.length);
});

test("an address tells the query", () => {
  assert.deepEqual(asked("?q=%22a+b%22+%DA%A9+-c%26d&s=sukan&s=dunia&kind=person&from=2019&to=&sort=new"),
    { q: '"a b" \u06a9 -c&d', s: ["sukan", "dunia"], kind: "person", from: 2019, to: 0, sort: "new" });
  assert.deepEqual(asked("?from=<b>&to=&q=x"), { ...asked(""), q: "x" });
});

test("a snippet shows where most hits stand together", () => {
  const filler = "lain ".repeat(80);
  const lines = ["Satu latihan sahaja.", `${filler}latihan itu diadakan bersama tiga sekolah. ${filler}`];
  const snippet = around(lines, new Set(["latihan", "bersama"]));
  assert.match(snippet, /^…lain .*latihan itu diadakan bersama tiga sekolah\. .*…$/);
  assert.ok(snippet.length < 240);
  assert.equal(around(lines, new Set(["tiada"])), "");
});

test("a file that is cut off or of something else is told", async () => {
  const index = opened(async path => path === "cari.json"
    ? new TextEncoder().encode(readFileSync(join(folder, "cari/cari.json"), "utf8"))
    : new Uint8Array([0xae, 3, 1]));
  await assert.rejects(index.search(ask(oracle.frequent), 20));
  const html = opened(async path => path === "cari.json"
    ? new TextEncoder().encode(readFileSync(join(folder, "cari/cari.json"), "utf8"))
    : new TextEncoder().encode("<!doctype html>"));
  await assert.rejects(html.search(ask(oracle.frequent), 20), /no file of an index/);
});
