// @ts-check
// Searches the archive in the reader's browser: fetches the few files of the index that a query
// needs, and the pages of what it found for their snippets. Nothing of a query is sent anywhere.
// The format of the index is told, to the byte, in arkib.search's package-info.java. The site gets
// this file without what only people read, as long as it is the default theme's.

/** @typedef {{id: string, n: number, files: number, t: number, q: number, block: number, v: string, months: number[], more: Record<string, number>, at: number}} Part at is its place among them */
/** @typedef {{v: string, keys: string[]}} Folder */
/** @typedef {{phrases: boolean, standfirsts: boolean, articles: number, parts: Part[], k: Folder, r: Folder}} Manifest */
/** @typedef {{word: string, root: string, often: number, parts: number, apart: number}} Found a word of the dictionary; often are the binary digits of the number of its articles */
/** @typedef {[number: number, weight: number, prints: Uint8Array]} Posting */
/** @typedef {{word: string, df: number, list: Posting[]}} Form */
/** @typedef {Found & {exact: boolean}} Way a word that will do, and whether its family will not */
/** @typedef {{words: string[], quoted: boolean, not: boolean, start: boolean}} Term */
/** @typedef {{ways: Way[], parts: number, often: number, near: string[]}} Wanted near are a word that no article has, and what may have been meant */
/** @typedef {Term & {wanted: Wanted[]}} Asked */
/** @typedef {{best: Float32Array, known: number}} Scores known are the articles at the least, where a list was not read to its end */
/** @typedef {{q: string, s: string[], kind: string, from: number, to: number, sort: string}} Query */
/** @typedef {{day: number, section: string, headline: string, address: string, standfirst: string}} Row */
/** @typedef {{part: number, number: number, score: number}} Hit */
/** @typedef {{hits: Hit[], total: number, more: boolean, any: boolean, meant: string[], or: string[], forms: Set<string>}} Result */

// ---- words, as arkib.search.malay folds them

const QUOTES = "'`\u00b4\u2018\u2019\u201b\uff07\u02b9-\u02bf";
const WORD = RegExp(
  `\\p{L}(?:(?![${QUOTES}\u200b])[\\p{L}\\p{Mn}\\p{Mc}\\p{Cf}]|[${QUOTES}](?=\\p{L}))*` +
    "|\\p{Nd}(?:\\p{Nd}|,(?=\\p{Nd}{3}(?!\\p{Nd})))*", "gu");
const KEPT = RegExp(`(?![${QUOTES}\u0640])[\\p{L}\\p{Nd}]`, "u");
/** @type {Record<string, string>} */
const SAME = { "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u0643": "\u06a9", "\u06ac": "\u0762" };

/** @param {string} word */
function fold(word) {
  const letters = [...word.normalize("NFKD").toLowerCase()].map(c => SAME[c] || c);
  // Digits of Jawi and of Persian are 0660 and 06F0 onward.
  const folded = letters.filter(c => KEPT.test(c)).join("")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, c => String(c.charCodeAt(0) & 15));
  // Forty units, and no half of a letter.
  return folded.slice(0, 40).replace(/[\ud800-\udbff]$/, "");
}

/**
 * The words of a text, each with where it stands.
 * @param {string} text
 */
function placed(text) {
  return [...text.matchAll(WORD)].map(match => {
    const from = match.index || 0;
    return { word: fold(match[0]), from, to: from + match[0].length };
    // Nobody looks for a number that long.
  }).filter(({ word }) => word && !/^\d{9}/.test(word));
}

/** @param {string} text */
export function words(text) {
  return placed(text).map(one => one.word);
}

/** @param {string} word */
export function hash(word) {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  }
  return (h ^ (h >>> 15)) >>> 0;
}

/** @param {string} word */
export function print(word) {
  return 1 + (hash(word) % 127);
}

// ---- the files of the index

const UTF8 = new TextDecoder();

class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  one() {
    if (this.at >= this.bytes.length) {
      throw Error("cut off");
    }
    return this.bytes[this.at++];
  }

  number() {
    let number = 0;
    for (let scale = 1, byte = 128; byte > 127; scale *= 128) {
      byte = this.one();
      number += (byte & 127) * scale;
    }
    return number;
  }

  /** @param {number} size */
  part(size) {
    this.at += size;
    return new Reader(this.bytes.subarray(this.at - size, this.at));
  }

  /** @param {number} size */
  text(size = this.number()) {
    return UTF8.decode(this.part(size).bytes);
  }

  /** What follows what both have. @param {string} before */
  after(before) {
    return before.slice(0, this.number()) + this.text();
  }
}

/**
 * @template T
 * @param {number} size
 * @param {(i: number) => T} read
 */
function list(size, read) {
  return Array.from({ length: size }, (_, i) => read(i));
}

/** @param {string} key */
function fileName(key) {
  return /[^a-z0-9]/.test(key)
    ? "x" + list(key.length, i => key.charCodeAt(i).toString(16).padStart(4, "0")).join("")
    : "w" + key;
}

/** @param {string} word */
function turned(word) {
  return word.split("").reverse().join("");
}

/**
 * How many letters one must insert, leave out, replace or swap.
 * @param {string} a
 * @param {string} b
 */
export function distance(a, b) {
  /** @type {number[][]} */
  const rows = [];
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      rows[i][j] = i === 0 ? j : Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]),
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : 99);
    }
  }
  return rows[a.length][b.length];
}

/**
 * What is asked for: words, "phrases", -what may not be there, begins*.
 * @param {string} text
 * @returns {Term[]}
 */
export function parse(text) {
  return [...text.matchAll(/(-?)(?:["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?|([^\s"\u201c\u201d]+))/g)].flatMap(
    ([, minus, phrase, plain]) => {
      const some = words(phrase || plain || "");
      const term = { words: some, quoted: !plain, not: !!minus, start: false };
      return plain
        ? some.map((word, i) => ({ ...term, words: [word], start: i === some.length - 1 && plain.endsWith("*") }))
        : some.length > 0 ? [term] : [];
    });
}

/**
 * Numbers that ascend, each written as how many between it and the one before are not there.
 * @param {number} size
 * @param {Reader} from
 */
function gapped(size, from) {
  let number = -1;
  return list(size, () => number += 1 + from.number());
}

const NONE = new Uint8Array();
const IMPACT = list(32, level => {
  const x = 2 ** (level / 4 - 2);
  return x / (1.2 + x);
});

/**
 * Some in the order of a number that they have, those of one number as they come.
 * @template T
 * @param {Iterable<T>} some
 * @param {(one: T) => number} rank
 */
function sorted(some, rank) {
  return [...some].sort((a, b) => rank(a) - rank(b));
}

/**
 * The numbers in a part of the articles of a span of years: the first, and the one after the last.
 * @param {Part} part
 * @param {Query} query
 */
function between({ months, n }, { from, to }) {
  /** The first article of this year or of one after it. @param {number} year */
  const first = year => {
    const at = months.findIndex((month, i) => i % 2 === 0 && month >= year * 12);
    return at < 0 ? n : months[at + 1];
  };
  return from || to ? [first(from), first((to || 9999) + 1)] : [0, n];
}

/**
 * Opens an index.
 * @param {(path: string, fresh: boolean) => Promise<Uint8Array>} load gives a file, inflated and with
 *     the byte that each begins with; the manifest as it is
 */
export function open(load) {
  /** @type {Map<string, Promise<Uint8Array>>} */
  const files = new Map();
  // What results show of some articles, by part and number.
  /** @type {Map<string, Row>} */
  const ready = new Map();
  /** @type {Promise<Uint8Array> | undefined} */
  let told;
  /** @type {Manifest} */
  let now;

  /** What must be known before anything else; asked anew, all files are. */
  async function manifest(fresh = false) {
    if (!told || fresh) {
      files.clear();
      ready.clear();
      told = load("cari.json", fresh);
    }
    now = JSON.parse(UTF8.decode(await told));
    now.parts.forEach((part, at) => part.at = at);
  }

  /**
   * A file of the index.
   * @param {string} path
   * @param {string} version
   * @param {number} further in how many further files it goes on
   */
  async function file(path, version, further = 0) {
    const pieces = await Promise.all(list(1 + further, async i => {
      const address = `i/${path}${i ? "-" + i : ""}.bin?v=${version}`;
      const loading = files.get(address) || load(address, false);
      files.set(address, loading);
      const bytes = await loading;
      if (bytes[0] !== 0xae) {
        throw Error("no file of an index: " + path);
      }
      return /** @type {Uint8Array<ArrayBuffer>} */ (bytes.subarray(1));
    }));
    return new Reader(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  }

  /**
   * The file of words in which one stands, or would, and how its words become roots.
   * @param {"k" | "r"} folder in r words are turned round
   * @param {string} word
   * @param {boolean} next whether the file after it is wanted, if it may have words that begin so
   */
  async function dictionary(folder, word, next = false) {
    const spell = folder === "r" ? turned : String;
    const { keys, v } = now[folder];
    const at = Math.max(0, keys.filter(key => key <= spell(word)).length - 1) + Number(next);
    /** @type {Map<string, Found>} */
    const found = new Map();
    /** @type {((word: string) => string)[]} */
    let changes = [];
    if (keys[at] !== undefined && (!next || keys[at].startsWith(word))) {
      const from = await file(folder + "/" + fileName(keys[at]), v);
      const [size, a, b] = list(3, () => from.number());
      const lengths = from.part(a);
      const ends = from.part(b);
      let last = "";
      const all = list(size, () => {
        const both = lengths.one();
        const [shared, end] = [both >> 4, both & 15].map(some => some + (some === 15 ? lengths.number() : 0));
        last = last.slice(0, shared) + ends.text(end);
        return spell(last);
      });
      changes = list(from.number(), () => {
        const front = from.number();
        const before = from.text();
        const back = from.number();
        const after = from.text();
        return word => front + back < word.length ? before + word.slice(front, word.length - back) + after : "";
      });
      const roots = all.map(word => changes[from.number()](word));
      const often = all.map(() => from.one());
      const parts = all.map(() => from.number());
      all.forEach((word, i) => found.set(word, { word, root: roots[i], often: often[i], parts: parts[i], apart: from.number() }));
    }
    return { found, changes };
  }

  /**
   * A file of a part of the archive.
   * @param {Part} part
   * @param {string} name
   */
  function partFile(part, name) {
    return file(part.id + "/" + name, part.v, part.more[name]);
  }

  /**
   * What is wanted where any of some words will do.
   * @param {Way[]} some
   * @param {string[]} near
   * @returns {Wanted}
   */
  function anyOf(some, near = []) {
    return {
      ways: some,
      parts: some.reduce((bits, one) => bits | one.parts, 0),
      // At the least.
      often: some.reduce((sum, one) => sum + 2 ** one.often / 2, 0),
      near,
    };
  }

  /**
   * The ways to find a word: itself with its family, what begins so, else what may have been meant.
   * All that they need is asked for at once: each wait is a round trip.
   * @param {Term} term
   * @param {string} word
   * @param {boolean} typing whether it may be the begin of one
   */
  async function waysTo({ quoted, not, start }, word, typing) {
    const plain = !quoted && !not;
    const open = start || (typing && plain);
    const [here, next, early] = await Promise.all([
      dictionary("k", word),
      open && dictionary("k", word, true),
      plain && !open && dictionary("r", word),
    ]);
    const known = [...here.found.values()];
    const begun = open && word.length > 1 ? sorted(
      [...known, ...(next ? next.found.values() : [])].filter(one => one.often && one.word.startsWith(word)),
      one => one.word.length - one.often * 99).slice(0, 8) : [];
    // Of what is being typed nearly always something begins so.
    const back = early || (plain && !begun.length && await dictionary("r", word));
    const others = back ? [...back.found.values()] : [];
    // A word that no article has: its root may be that of others, which begin or end as it does.
    const roots = begun.length || quoted ? [] : here.changes.map(change => change(word)).filter(root => root.length > 2);
    const family = here.found.get(word) || sorted(
      [...known, ...others].filter(one => roots.includes(one.root)), one => -one.root.length)[0];
    if (family || begun.length || !plain) {
      const own = family ? [{ ...family, word, exact: !plain || start }] : [];
      return anyOf([...own, ...begun.map(one => ({ ...one, exact: true }))]);
    }
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = sorted(
      new Map([...known, ...others].filter(one =>
        // Neither numbers nor filters.
        one.often > 3 && one.word > "A" && Math.abs(one.word.length - word.length) <= most &&
        distance(word, one.word) <= most).map(one => [one.word, one])).values(),
      one => distance(word, one.word) * 99 - one.often).slice(0, 3);
    return anyOf(near.slice(0, 1).map(one => ({ ...one, exact: false })), near.length ? [word, ...near.map(one => one.word)] : []);
  }

  /**
   * Those of some filters that articles have.
   * @param {string[]} filters
   */
  async function filter(filters) {
    const found = await Promise.all([...new Set(filters)].map(async one => (await dictionary("k", one)).found.get(one)));
    return anyOf(found.flatMap(one => one ? [{ ...one, exact: true }] : []));
  }

  /**
   * The words of a family in one part of the archive.
   * @param {Part} part
   * @param {Way} way
   * @param {boolean} whole whether the tails of long lists are wanted
   * @param {boolean} phrases whether it is wanted what follows the words
   */
  async function family(part, { root, apart }, whole, phrases) {
    const number = hash(root) % part.files;
    const own = apart >> part.at & 1;
    /** @param {string} kind @param {number} group to how many files p one belongs, if not to a family */
    const group = (kind, group) =>
      partFile(part, kind + (own ? "-" + fileName(root) : Math.floor(number / group).toString(16)));
    /** The two columns of such a file for our file p. @param {Reader | false} from @param {number} group */
    const columns = (from, group) => {
      const ours = own ? 0 : number % group;
      const count = own || Math.min(group, part.files - number + ours);
      const sizes = from ? list(count, () => [from.number(), from.number()]) : [];
      return [0, 1].map(k => from ? sizes.map(size => from.part(size[k]))[ours] : new Reader(NONE));
    };
    // Where there are no tails, heads have all.
    const head = part.t ? 128 : part.n;
    const [p, t, q] = await Promise.all([
      partFile(part, "p" + number.toString(16)),
      whole && part.t > 0 && group("t", part.t),
      phrases && group("q", part.q),
    ]);
    const [d, g] = [p.number(), p.number()];
    const [directory, gaps] = [p.part(d), p.part(g)];
    const tails = columns(t, part.t);
    const [counts, prints] = columns(q, part.q);
    /** @type {Form[]} */
    const forms = [];
    /** @param {number} size @param {Reader} gaps @param {Reader} weights @returns {Posting[]} */
    const postings = (size, gaps, weights) => gapped(size, gaps).map(number => [number, weights.one(), NONE]);
    let last = "";
    for (let families = directory.number(); families > 0; families--) {
      last = directory.after(last);
      const size = directory.number();
      // A long family has tails and prints of its own; the others share theirs.
      const here = own ? last === root : size % 2 === 0;
      for (let words = size >> 1; words > 0; words--) {
        const word = directory.text() || last;
        const df = directory.number();
        const all = postings(Math.min(df, head), gaps, p).concat(
          t && here && df > head ? postings(df - head, tails[0], tails[1]) : []);
        if (q && here) {
          // Of head and tail in one order.
          sorted(all, one => one[0]).forEach(one => one[2] = prints.part(counts.number()).bytes);
        }
        if (last === root) {
          forms.push({ word, df, list: all });
        }
      }
    }
    // What results show of the best of frequent words.
    const shown = gapped(p.number(), p);
    if (shown.length) {
      table(p, i => `${part.at} ${shown[i]}`);
    }
    return forms;
  }

  /**
   * What results show of some articles.
   * @param {Hit[]} hits
   * @returns {Promise<Row[]>}
   */
  function rows(hits) {
    return Promise.all(hits.map(async ({ part, number }) => {
      const about = now.parts[part];
      const at = Math.floor(number / about.block);
      const key = part + " " + number;
      if (!ready.has(key)) {
        const from = await partFile(about, "d" + at.toString(16));
        // Another article of this file may have been read meanwhile.
        if (!ready.has(key)) {
          table(from, i => `${part} ${at * about.block + i}`);
        }
      }
      return /** @type {Row} */ (ready.get(key));
    }));
  }

  /**
   * Reads the document table of some articles.
   * @param {Reader} from
   * @param {(i: number) => string} key tells which they are
   */
  function table(from, key) {
    const size = from.number();
    let day = 0;
    const days = list(size, () => {
      const step = from.number();
      return day += step % 2 ? -(step + 1) / 2 : step / 2;
    });
    const names = ["", ...list(from.number(), () => from.text())];
    const sections = list(size, () => names[from.number()]);
    const headlines = list(size, () => from.text());
    let address = "";
    const addresses = headlines.map(headline => {
      const slug = headline.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-/, "").toLowerCase();
      return address = from.after(address) + slug.slice(0, from.number()) + from.text();
    });
    days.forEach((day, i) => ready.set(key(i), {
      day, section: sections[i], headline: headlines[i], address: addresses[i],
      standfirst: now.standfirsts ? from.text() : "",
    }));
  }

  /**
   * How well each article of a part answers some ways.
   * @param {Part} part
   * @param {Way[]} ways
   * @param {boolean} whole
   * @param {Set<string>} forms takes the words that were found
   * @returns {Promise<Scores>}
   */
  async function weighed(part, ways, whole, forms) {
    const best = new Float32Array(part.n);
    let known = 0;
    await Promise.all(ways.map(async way => {
      for (const { word, df, list } of await family(part, way, whole, false)) {
        const same = word === way.word;
        if (same || !way.exact) {
          forms.add(word);
          known = Math.max(known, df > list.length ? df : 0);
          for (const [number, weight] of list) {
            // As part of a name it is of no family.
            if (same || !(weight & 2)) {
              best[number] = Math.max(best[number], (same ? 1 : 0.5) * IMPACT[weight >> 2]);
            }
          }
        }
      }
    }));
    return { best, known };
  }

  /**
   * The same for words that follow each other, as far as the prints of words tell.
   * @param {Part} part
   * @param {Asked} asked
   * @returns {Promise<Scores>}
   */
  async function phrase(part, { words, wanted }) {
    const best = new Float32Array(part.n);
    const lists = await Promise.all(words.map(async (word, i) => {
      const [way] = wanted[i].ways;
      const forms = way ? await family(part, way, true, now.phrases && i + 1 < words.length) : [];
      return new Map(forms.flatMap(form => form.word === word ? form.list.map(one => [one[0], one]) : []));
    }));
    // A word without any print is not tested: one like "yang".
    const prints = lists.map((list, i) => [...list.values()].some(one => one[2].length) ? print(words[i + 1]) : 0);
    for (const number of lists[0].keys()) {
      const all = lists.map(list => list.get(number));
      if (all.every((one, i) => one && (!prints[i] || one[2].includes(prints[i])))) {
        best[number] = words.length * Math.max(...all.map(one => one ? IMPACT[one[1] >> 2] : 0));
      }
    }
    return { best, known: 0 };
  }

  /**
   * The articles that answer a query, the best or the newest first.
   * @param {Query} query
   * @param {number} wanted how many are to be shown
   * @param {boolean} typing whether the last word may be the begin of one
   */
  async function search(query, wanted, typing = false) {
    await manifest();
    const terms = parse(query.q);
    const open = typing && /[\p{L}\p{M}\p{Nd}]$/u.test(query.q);
    /** @param {string[]} words */
    const named = words => filter(words.map(word => `@${query.kind}:${word}`));
    const [asked, sections] = await Promise.all([
      Promise.all(terms.map(async (term, i) => ({
        ...term,
        wanted: await Promise.all(term.words.map(word => waysTo(term, word, open && i + 1 === terms.length))),
      }))),
      filter(query.s.map(section => "@s:" + section)),
      // Most words are found as they are typed, and then these are the names.
      query.kind && named(words(query.q)),
    ]);
    const positive = asked.filter(one => !one.not);
    const negative = asked.filter(one => one.not);
    const wants = positive.flatMap(one => one.wanted);
    const typed = wants.flatMap(one => one.ways).map(way => way.word);
    const filters = [
      ...(query.s.length ? [sections] : []),
      ...(query.kind ? [await named(typed)] : []),
    ];
    const [slip] = wants.map(one => one.near).filter(near => near.length);
    /** @type {Result} */
    const result = {
      hits: [], total: 0, more: false, any: false,
      meant: slip ? slip.slice(0, 2) : [],
      or: slip ? slip.slice(2) : [],
      forms: new Set(typed),
    };
    const dated = /^(new|old)$/.test(query.sort);
    const whole = wants.length > 1 || dated || query.from > 0 || query.to > 0 ||
      negative.length > 0 || filters.length > 0 || wanted > 100;

    /**
     * Asks the parts of the archive.
     * @param {boolean} all whether an article must have every word
     */
    const collect = async all => {
      const parts = sorted(now.parts, ({ months, at }) =>
        // Without a date is neither old nor new.
        query.sort !== "old" ? -at : months[0] < 0 ? 99 : at).filter(part => {
        /** @param {Wanted} one */
        const there = one => one.parts >> part.at & 1;
        const [from, to] = between(part, query);
        return from < to && filters.every(there) && (all ? wants.every(there) : wants.some(there));
      });
      // By date, the first parts may be enough, as many as are likely to have twice what is wanted.
      // Where they have not, all others are asked at once: round trips count too.
      const share = [...wants, ...filters].reduce((share, one) => share * Math.min(1, one.often / now.articles), 1);
      let expected = 0;
      const few = dated ? 1 + parts.findIndex(part => {
        const [from, to] = between(part, query);
        expected += share * (to - from);
        return expected > 2 * wanted;
      }) : 0;
      /** @type {Asked[][]} */
      const groups = [positive, negative, filters.map(one => ({ words: [], quoted: false, not: false, start: false, wanted: [one] }))];
      /** @type {{hit: Hit, scores: Scores[]}[]} */
      let found = [];
      const frequencies = positive.map(() => 0);
      result.total = 0;
      result.more = false;
      for (const some of [parts.slice(0, few), parts.slice(few)]) {
        if (dated && found.length >= wanted) {
          result.more = some.length > 0;
          break;
        }
        const scored = await Promise.all(some.map(part => Promise.all(groups.map(group => Promise.all(group.map(one =>
          one.words.length > 1 ? phrase(part, one) : weighed(part, one.wanted[0].ways, whole, result.forms)))))));
        scored.forEach(([scores, without, only], i) => {
          const [from, to] = between(some[i], query);
          /** @type {typeof found} */
          const here = [];
          for (let number = to - 1; number >= from; number--) {
            /** @param {Scores} one */
            const has = one => one.best[number] > 0;
            if ((all ? scores.every(has) : scores.some(has)) && only.every(has) && !without.some(has)) {
              here.push({ hit: { part: some[i].at, number, score: 0 }, scores });
            }
          }
          found = found.concat(query.sort === "old" ? here.reverse() : here);
          const known = Math.max(0, ...scores.map(one => one.known));
          result.total += Math.max(here.length, known);
          result.more = result.more || known > 0;
          scores.forEach(({ best }, k) => frequencies[k] += best.filter(score => score > 0).length);
        });
      }
      const weights = frequencies.map(df => Math.log(1 + (now.articles - df + 0.5) / (df + 0.5)));
      result.hits = sorted(found.map(({ hit, scores }) => {
        hit.score = dated ? 0 : scores.reduce((sum, { best }, k) => sum + best[hit.number] * weights[k], 0);
        return hit;
      }), hit => -hit.score);
    };
    if (positive.length || filters.length) {
      await collect(true);
      if (!result.total && positive.length > 1 && !positive.some(one => one.quoted)) {
        await collect(false);
        result.any = result.total > 0;
      }
    }
    return result;
  }

  return { manifest, search, rows };
}

// ---- the page

// So many are shown at a time; the second half of them is fetched when the first is nearly read.
const PAGE = 20;
const STEP = PAGE / 2;

/**
 * Fetches files of an index.
 * @param {string} base
 */
function fetching(base) {
  /** @param {string} path @param {boolean} fresh */
  return async (path, fresh) => {
    const response = await fetch(base + path, fresh ? { cache: "reload" } : {});
    if (!response.ok) {
      throw Error(path);
    }
    const body = await response.blob();
    const bytes = new Uint8Array(await body.arrayBuffer());
    // A body that begins so was inflated on its way.
    return path === "cari.json" || bytes[0] === 0xae ? bytes : new Uint8Array(
      await new Response(body.stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
  };
}

/**
 * What a page's address asks for.
 * @param {string} search
 * @returns {Query}
 */
export function asked(search) {
  const given = new URLSearchParams(search);
  /** @param {string} name */
  const one = name => given.get(name) || "";
  return {
    q: one("q"), s: given.getAll("s"), kind: one("kind"),
    from: Number(one("from")) || 0, to: Number(one("to")) || 0, sort: one("sort"),
  };
}

/**
 * The part of a text around its first hits.
 * @param {string[]} lines
 * @param {Set<string>} forms
 */
export function around(lines, forms) {
  let best = { line: "", from: 0, hits: 0 };
  for (const line of lines) {
    const found = placed(line).filter(one => forms.has(one.word));
    found.forEach((one, i) => {
      const near = found.slice(i).filter(other => other.to < one.from + 160);
      const hits = new Set(near.map(other => other.word)).size;
      if (hits > best.hits) {
        best = { line, from: one.from, hits };
      }
    });
  }
  const { line, from } = best;
  const start = from > 60 ? line.lastIndexOf(" ", from - 40) + 1 : 0;
  const end = start + 220 < line.length ? Math.max(line.lastIndexOf(" ", start + 220), from) : line.length;
  return (start > 0 ? "…" : "") + line.slice(start, end) + (end < line.length ? "…" : "");
}

/**
 * A text with its hits marked.
 * @param {Element} element
 * @param {string} text
 * @param {Set<string>} forms
 */
function mark(element, text, forms) {
  let at = 0;
  element.textContent = "";
  for (const { word, from, to } of placed(text)) {
    if (forms.has(word)) {
      const hit = document.createElement("mark");
      hit.textContent = text.slice(from, to);
      element.append(text.slice(at, from), hit);
      at = to;
    }
  }
  element.append(text.slice(at));
}

/** @param {string} pattern @param {(string | number)[]} values */
function fill(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (_, i) => String(values[i]));
}

/** @param {HTMLFormElement} form */
function start(form) {
  const texts = /** @type {Record<string, string>} */ (form.dataset);
  /** @param {string} id */
  const by = id => /** @type {HTMLElement} */ (document.getElementById(id));
  const field = /** @type {HTMLInputElement} */ (by("q"));
  const hits = by("hits");
  const count = by("count");
  const more = by("more");
  const hit = /** @type {HTMLTemplateElement} */ (by("hit"));
  const index = open(fetching(texts.index));
  let turn = 0;
  let shown = STEP;
  let typed = 0;

  /** @param {string[]} which */
  function say(...which) {
    /** @type {NodeListOf<HTMLElement>} */
    (form.querySelectorAll("[data-say]")).forEach(each => {
      each.hidden = !which.includes(each.dataset.say || "");
    });
  }

  /** @param {string} search */
  function show(search) {
    const given = new URLSearchParams(search);
    for (const one of /** @type {Iterable<any>} */ (form.elements)) {
      const values = given.getAll(one.name);
      if (/radio|checkbox/.test(one.type)) {
        one.checked = values.includes(one.value) || (!values.length && !one.value);
      } else if (one.name) {
        one.value = values[0] || "";
        // A year that the archive does not have.
        one.selectedIndex = Math.max(0, one.selectedIndex);
      }
    }
  }

  /** @param {Element} time @param {number} day */
  function when(time, day) {
    const digits = String(day >> 2).padStart(8, "0");
    const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
    const known = day % 4;
    time.setAttribute("datetime", parts.slice(0, known + 1).join("-"));
    time.textContent = fill(["{2}", texts.month, texts.day][known],
      Number(parts[2]), texts.months.split("|")[Number(parts[1]) - 1], Number(parts[0]));
    if (!day) {
      time.replaceWith(texts.undated);
    }
  }

  /** @param {Row} row @param {Set<string>} forms */
  function item(row, forms) {
    const copy = /** @type {DocumentFragment} */ (hit.content.cloneNode(true));
    /** @param {string} selector */
    const part = selector => /** @type {HTMLAnchorElement} */ (copy.querySelector(selector));
    when(part("time"), row.day);
    part("a").href = texts.home + row.address.slice(1);
    mark(part("a"), row.headline, forms);
    mark(part(".snip"), row.standfirst, forms);
    part(".note").textContent = row.section;
    return /** @type {Element} */ (copy.firstElementChild);
  }

  /**
   * Fetches the page of an article, which tells more than the index: which words stand around the
   * hits, which names it carries.
   * @param {Element} target
   * @param {Set<string>} forms
   */
  async function look(target, forms) {
    /** @param {string} selector */
    const part = selector => /** @type {HTMLAnchorElement} */ (target.querySelector(selector));
    const response = await fetch(part("a").href);
    const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
    const lines = [...page.querySelectorAll(".text :is(p, li, blockquote, td)")].map(line => line.textContent || "");
    const snippet = around(lines, forms);
    if (snippet && !part(".snip mark")) {
      mark(part(".snip"), snippet, forms);
    }
    const names = carried(page).slice(0, 4);
    if (names.length) {
      const note = part(".note");
      const joined = names.reduce((a, b) => fill(texts.comma, a, b));
      mark(note, note.textContent ? fill(texts.dot, note.textContent, joined) : joined, forms);
    }
  }

  // As the page tells them to machines: what the headline names first.
  /** @param {Document} page */
  function carried(page) {
    /** @type {string[]} */
    const names = [];
    page.querySelectorAll("script[type='application/ld+json']").forEach(data => {
      JSON.parse(data.textContent || "null", (key, value) => {
        if (/^(about|mentions)$/.test(key) && Array.isArray(value)) {
          names.push(...value.map(one => one.name).filter(Boolean));
        }
        return value;
      });
    });
    return names;
  }

  /**
   * What the form asks for, as the end of an address: only what is not as usual.
   * @param {Record<string, string>} instead
   */
  function given(instead = {}) {
    const given = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      const text = instead[name] || String(value);
      if (text) {
        given.append(name, text);
      }
    });
    return String(given) && "?" + given;
  }

  /** @param {Result} result @param {Query} wanted */
  function tell({ total, more, any, meant, or }, wanted) {
    const number = String(total).replace(/\B(?=(\d{3})+$)/g, texts.thousands);
    count.textContent = fill(more ? texts.over : total === 1 ? texts.one : texts.many, number);
    /** @param {string} selector */
    const part = selector => /** @type {Element} */ (form.querySelector(selector));
    part("[data-say=meant]").textContent = fill(texts.meant, ...meant);
    part("[data-say=or] span").replaceChildren(...or.flatMap(word => {
      const link = document.createElement("a");
      link.href = given({ q: words(wanted.q).map(one => one === meant[0] ? word : one).join(" ") });
      link.textContent = word;
      return [" ", link];
    }));
    say(!total ? "none" : any ? "any" : "", meant.length && total ? "meant" : "", or.length ? "or" : "");
  }

  async function run(typing = false, from = 0, focus = false) {
    const now = ++turn;
    const wanted = asked(given());
    if (!wanted.q.trim() && !wanted.s.length) {
      hits.textContent = count.textContent = "";
      more.hidden = true;
      say();
      return;
    }
    if (!from) {
      say("busy");
    }
    const slow = setTimeout(() => say("slow"), 4000);
    const answer = async () => {
      const result = await index.search(wanted, shown, typing);
      return { result, rows: await index.rows(result.hits.slice(from, shown)) };
    };
    try {
      // A site that was changed meanwhile has other files: once more, with what it tells now.
      const { result, rows } = await answer().catch(() => index.manifest(true).then(answer));
      if (now === turn) {
        if (!from) {
          hits.textContent = "";
        }
        const { forms } = result;
        const observer = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(({ target }) => {
          observer.unobserve(target);
          if (!(/** @type {any} */ (navigator).connection || {}).saveData) {
            look(target, forms).catch(() => undefined);
          }
          if (now === turn && target === hits.lastElementChild && shown % PAGE && !more.hidden) {
            further(false);
          }
        }));
        rows.forEach(row => {
          const one = item(row, forms);
          hits.append(one);
          observer.observe(one);
        });
        more.hidden = result.hits.length <= shown && !result.more;
        tell(result, wanted);
        const first = hits.querySelectorAll("a")[from];
        if (focus && first) {
          first.focus();
        }
      }
    } catch {
      if (now === turn) {
        count.textContent = "";
        say(location.protocol === "file:" ? "local" : "failed");
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param {boolean} focus */
  function further(focus) {
    shown += STEP;
    run(false, shown - STEP, focus);
  }

  /** @param {boolean} typing */
  function go(typing) {
    const to = texts.index + given();
    shown = STEP;
    if (to !== location.pathname + location.search) {
      history[typing ? "replaceState" : "pushState"](null, "", to);
    }
    run(typing);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const links = [...hits.querySelectorAll("a")];
    const at = links.findIndex(link => link === target);
    // Where the key leads: to the field, to the result before or after.
    const to = event.ctrlKey || event.metaKey || event.altKey ? null
      : event.key === "/" && !target.closest("input, select, textarea") ? field
      : event.key === "ArrowDown" && (target === field || at >= 0) ? links[at + 1]
      : event.key === "ArrowUp" && at >= 0 ? links[at - 1] || field : null;
    if (to) {
      to.focus();
      event.preventDefault();
      if (event.key === "/") {
        field.select();
      }
    }
  }

  form.hidden = false;
  if (typeof DecompressionStream === "undefined") {
    say("old");
    return;
  }
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(typed);
    go(false);
  });
  field.addEventListener("input", () => {
    clearTimeout(typed);
    typed = window.setTimeout(() => go(true), 200);
  });
  form.addEventListener("change", event => {
    if (event.target !== field) {
      go(false);
    }
  });
  by("again").addEventListener("click", () => run());
  by("clear").addEventListener("click", () => {
    show("?" + new URLSearchParams({ q: field.value }));
    go(false);
  });
  more.addEventListener("click", () => further(true));
  document.addEventListener("keydown", key);
  addEventListener("popstate", () => {
    shown = STEP;
    show(location.search);
    run();
  });
  show(location.search);
  index.manifest().catch(() => undefined);
  run();
}

if (typeof document === "object") {
  const form = document.getElementById("search");
  if (form instanceof HTMLFormElement) {
    start(form);
  }
}
