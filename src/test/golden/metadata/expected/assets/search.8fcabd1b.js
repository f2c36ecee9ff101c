// @ts-check
// Searches the archive in the reader's browser: fetches the few files of the index that a query
// needs, and the pages of what it found for their snippets. Nothing of a query is sent anywhere.
// The format of the index is told, to the byte, in arkib.search's package-info.java.

/** @typedef {{id: string, n: number, files: number, t: number, q: number, block: number, v: string, months: number[], more: Record<string, number>}} Part */
/** @typedef {{v: string, keys: string[]}} Folder */
/** @typedef {{phrases: boolean, standfirsts: boolean, articles: number, parts: Part[], k: Folder, f: Folder, r: Folder}} Manifest */
/** @typedef {{root: string, frequency: number, parts: number}} Found */
/** @typedef {{df: number, numbers: number[], weights: number[], prints: number[][]}} Form */
/** @typedef {{word: string, root: string, exact: boolean}} Way a word that will do, and whether its family will not */
/** @typedef {{words: string[], quoted: boolean, not: boolean, start: boolean}} Term */
/** @typedef {{ways: Way[], parts: number}} Wanted */
/** @typedef {{q: string, s: string[], kind: string, from: number, to: number, sort: string}} Query */
/** @typedef {{day: number, section: string, headline: string, address: string, standfirst: string}} Row */
/** @typedef {{part: number, number: number, score: number}} Hit */
/** @typedef {{hits: Hit[], total: number, more: boolean, any: boolean, meant: string[], or: string[], forms: Set<string>}} Result */
/** @typedef {Wanted & {near: string[]}} Ways */
/** @typedef {{term: Term, wanted: Ways[]}} Asked */
/** @typedef {{query: Query, positive: Asked[], negative: Asked[], filters: Wanted[], result: Result, wanted: number}} Plan */

// ---- words, as arkib.search.malay folds them

const QUOTES = "'`\u00b4\u2018\u2019\u201b\uff07\u02b9-\u02bf";
const WORD = new RegExp(
  `\\p{L}(?:(?![${QUOTES}\u200b])[\\p{L}\\p{Mn}\\p{Mc}\\p{Cf}]|[${QUOTES}](?=\\p{L}))*` +
    "|\\p{Nd}(?:\\p{Nd}|,(?=\\p{Nd}{3}(?!\\p{Nd})))*", "gu");
const KEPT = new RegExp(`(?![${QUOTES}\u0640])[\\p{L}\\p{Nd}]`, "u");
/** @type {Record<string, string>} */
const SAME = { "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u0643": "\u06a9", "\u06ac": "\u0762" };

/** @param {string} word */
function fold(word) {
  const letters = [...word.normalize("NFKD").toLowerCase()].map(c => SAME[c] || c);
  // Digits of Jawi and of Persian are 0660 and 06F0 onward.
  return letters.filter(c => KEPT.test(c)).join("")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, c => String(c.charCodeAt(0) & 15));
}

/** @param {string} word */
function shortened(word) {
  return word.length <= 40 ? word : word.slice(0, /[\ud800-\udbff]/.test(word[39]) ? 39 : 40);
}

/**
 * The words of a text, each with where it stands.
 * @param {string} text
 */
function placed(text) {
  const found = [];
  for (const match of text.matchAll(WORD)) {
    const from = match.index || 0;
    const word = shortened(fold(match[0]));
    // Nobody looks for a number that long.
    if (word && !/^\d{9}/.test(word)) {
      found.push({ word, from, to: from + match[0].length });
    }
  }
  return found;
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

  signed() {
    const number = this.number();
    return number % 2 ? -(number + 1) / 2 : number / 2;
  }

  /** @param {number} size */
  part(size) {
    this.at += size;
    return new Reader(this.bytes.subarray(this.at - size, this.at));
  }

  /** @param {number} size */
  text(size = this.number()) {
    return new TextDecoder().decode(this.part(size).bytes);
  }
}

/**
 * The words of a file of words.
 * @param {Reader} file
 */
function spelt(file) {
  const size = file.number();
  const a = file.number();
  const b = file.number();
  const lengths = file.part(a);
  const ends = file.part(b);
  let word = "";
  return list(size, () => {
    const both = lengths.one();
    const shared = (both >> 4) + (both >> 4 === 15 ? lengths.number() : 0);
    const end = (both & 15) + ((both & 15) === 15 ? lengths.number() : 0);
    word = word.slice(0, shared) + ends.text(end);
    return word;
  });
}

/** @param {string} key */
function fileName(key) {
  return /^[a-z0-9]*$/.test(key)
    ? "w" + key
    : "x" + key.split("").map(c => c.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

/**
 * The file in which a word stands, or would; -1 for none.
 * @param {string[]} keys
 * @param {string} word
 */
function place(keys, word) {
  const after = keys.findIndex(key => key > word);
  return (after < 0 ? keys.length : after) - 1;
}

/** @param {string} word */
function turned(word) {
  return word.split("").reverse().join("");
}

/**
 * How many letters one must insert, leave out, replace or swap; above two it does not matter.
 * @param {string} a
 * @param {string} b
 */
export function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) {
    return 3;
  }
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[b.length];
}

/**
 * What is asked for: words, "phrases", -what may not be there, begins*.
 * @param {string} text
 * @returns {Term[]}
 */
export function parse(text) {
  const terms = [];
  for (const [, minus, quoted, plain] of text.matchAll(/(-?)(?:["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?|([^\s"\u201c\u201d]+))/g)) {
    const not = minus === "-";
    const some = words(quoted === undefined ? plain : quoted);
    if (quoted !== undefined && some.length > 0) {
      terms.push({ words: some, quoted: true, not, start: false });
    } else if (quoted === undefined) {
      some.forEach((word, i) =>
        terms.push({ words: [word], quoted: false, not, start: i === some.length - 1 && plain.endsWith("*") }));
    }
  }
  return terms;
}

const IMPACT = Array.from({ length: 32 }, (_, level) => {
  const x = 2 ** (level / 4 - 2);
  return x / (1.2 + x);
});

/**
 * Opens an index.
 * @param {(path: string, fresh: boolean) => Promise<Uint8Array>} load gives a file, inflated and with
 *     the byte that each begins with; the manifest as it is
 */
export function open(load) {
  /** @type {Map<string, Promise<Uint8Array>>} */
  const files = new Map();
  /** @type {Manifest} */
  let now;

  /** What must be known before anything else. */
  async function manifest(fresh = false) {
    if (!now || fresh) {
      files.clear();
      now = JSON.parse(new TextDecoder().decode(await load("cari.json", fresh)));
    }
  }

  /** @param {string} path @param {string} version */
  async function fetched(path, version) {
    const address = `i/${path}.bin?v=${version}`;
    let bytes = files.get(address);
    if (!bytes) {
      bytes = load(address, false);
      files.set(address, bytes);
      bytes.catch(() => files.delete(address));
    }
    const reader = new Reader(await bytes);
    if (reader.one() !== 0xae) {
      throw Error("no file of an index: " + path);
    }
    return reader;
  }

  /**
   * A file of a part of the archive, and those in which it goes on.
   * @param {Part} part
   * @param {string} name
   */
  async function piece(part, name) {
    const pieces = await Promise.all(list(1 + (part.more[name] || 0), i =>
      fetched(`${part.id}/${name}${i ? "-" + i : ""}`, part.v)));
    return pieces.length > 1 ? new Reader(Uint8Array.from(pieces.flatMap(one => [...one.bytes.slice(1)]))) : pieces[0];
  }

  /**
   * A file of the dictionary: its words, and the changes that lead to roots.
   * @param {number} at
   */
  async function dictionary(at) {
    const file = await fetched("k/" + fileName(now.k.keys[at]), now.k.v);
    const all = spelt(file);
    const changes = list(file.number(), () => {
      const front = file.number();
      const before = file.text();
      const back = file.number();
      const after = file.text();
      /** @param {string} word */
      return word =>
        front + back < word.length ? before + word.slice(front, word.length - back) + after : "";
    });
    const numbers = all.map(() => file.number());
    const frequencies = all.map(() => file.one());
    /** @type {Map<string, Found>} */
    const found = new Map();
    all.forEach((word, i) =>
      found.set(word, { root: changes[numbers[i]](word), frequency: frequencies[i], parts: file.number() }));
    return { found, changes };
  }

  /** @param {string} word @returns {Promise<Found | undefined>} */
  async function find(word) {
    const at = place(now.k.keys, word);
    return at < 0 ? undefined : (await dictionary(at)).found.get(word);
  }

  /**
   * The family of a word that no article has.
   * @param {string} word
   */
  async function guess(word) {
    const at = place(now.k.keys, word);
    const changes = at < 0 ? [] : (await dictionary(at)).changes;
    const roots = [...new Set(changes.map(change => change(word)))].filter(root => root.length > 2 && root !== word);
    roots.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const root of roots) {
      const found = await find(root);
      if (found && found.root === root) {
        return found;
      }
    }
    return undefined;
  }

  /**
   * The most frequent words that begin so.
   * @param {string} start
   */
  async function beginning(start) {
    const keys = now.k.keys;
    /** @type {{word: string, found: Found}[]} */
    const all = [];
    for (let at = Math.max(0, place(keys, start)), end = at + 2; at < keys.length && at < end; at++) {
      if (keys[at] <= start || keys[at].startsWith(start)) {
        (await dictionary(at)).found.forEach((found, word) => {
          if (word.startsWith(start) && found.frequency > 0) {
            all.push({ word, found });
          }
        });
      }
    }
    all.sort((a, b) => b.found.frequency - a.found.frequency || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
    return all.slice(0, 8);
  }

  /**
   * Words that may have been meant, the likeliest first.
   * @param {string} word
   */
  async function likely(word) {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    /** @type {{word: string, away: number, frequency: number}[]} */
    const near = [];
    /** @param {"f" | "r"} list @param {(word: string) => string} spell */
    const look = async (list, spell) => {
      const folder = now[list];
      const at = Math.max(0, place(folder.keys, spell(word)));
      if (most === 0 || folder.keys.length === 0) {
        return;
      }
      const file = await fetched(`${list}/${fileName(folder.keys[at])}`, folder.v);
      for (const other of spelt(file).map(spell)) {
        const away = distance(word, other);
        const frequency = file.one();
        if (away <= most && !near.some(one => one.word === other)) {
          near.push({ word: other, away, frequency });
        }
      }
    };
    await Promise.all([look("f", one => one), look("r", turned)]);
    near.sort((a, b) => a.away - b.away || b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
    return near.slice(0, 3).map(one => one.word);
  }

  /**
   * The words of a family in one part of the archive.
   * @param {number} at which part
   * @param {string} root
   * @param {boolean} whole whether the tails of long lists are wanted
   * @param {boolean} phrases whether it is wanted what follows the words
   * @returns {Promise<Map<string, Form>>}
   */
  async function family(at, root, whole, phrases) {
    const part = now.parts[at];
    const number = hash(root) % part.files;
    /** A file that has what belongs to so many files p. @param {string} kind @param {number} group */
    const file = (kind, group) => piece(part, kind + Math.floor(number / group).toString(16));
    /** What such a file says of each of these. @template T @param {number} group @param {() => T} read */
    const each = (group, read) => list(Math.min(group, part.files - number + number % group), read);
    const long = whole && part.n > 128;
    const [p, t, q] = await Promise.all([
      file("p", 1),
      long && file("t", part.t),
      phrases && file("q", part.q),
    ]);
    const d = p.number();
    const g = p.number();
    const directory = p.part(d);
    const gaps = p.part(g);
    /** @type {{ours: boolean, word: string, df: number}[]} */
    const forms = [];
    let last = "";
    // Of tails: what belongs to files p before ours, and what we need.
    const before = t ? sum(each(part.t, () => t.number()).slice(0, number % part.t)) : 0;
    let rest = before;
    let needed = 0;
    for (let families = directory.number(); families > 0; families--) {
      last = last.slice(0, directory.number()) + directory.text();
      for (let size = directory.number(); size > 0; size--) {
        const word = directory.text() || last;
        const df = directory.number();
        const ours = last === root;
        rest += Math.max(0, df - 128);
        needed = t && ours && df > 128 ? rest : needed;
        forms.push({ ours, word, df });
      }
    }
    let behind = 0;
    const further = t && t.part(t.number());
    const next = () => {
      behind++;
      return further && t ? [further.number(), t.one()] : [];
    };
    list(needed && before, next);
    const sizes = q ? each(part.q, () => [q.number(), q.number()]) : [];
    const [counts, prints] = [0, 1].map(k => q && sizes.map(size => q.part(size[k]))[number % part.q]);
    /** @type {Map<string, Form>} */
    const family = new Map();
    forms.forEach(({ ours, word, df }) => {
      let all = postings(Math.min(df, 128), () => [gaps.number(), p.one()]);
      if (behind < needed && df > 128) {
        all = [...all, ...postings(df - 128, next)].sort((a, b) => a[0] - b[0]);
      }
      const following = list(counts ? df : 0, () => counts && prints ? [...prints.part(counts.number()).bytes] : []);
      if (ours) {
        family.set(word, {
          df, numbers: all.map(one => one[0]), weights: all.map(one => one[1]), prints: following,
        });
      }
    });
    return family;
  }

  /**
   * What results show of some articles.
   * @param {Hit[]} hits
   * @returns {Promise<Row[]>}
   */
  async function rows(hits) {
    /** @type {Map<string, Promise<Row[]>>} */
    const blocks = new Map();
    return Promise.all(hits.map(async ({ part, number }) => {
      const about = now.parts[part];
      const name = "d" + Math.floor(number / about.block).toString(16);
      const key = part + name;
      const some = blocks.get(key) || table(about, name);
      blocks.set(key, some);
      return (await some)[number % about.block];
    }));
  }

  /**
   * A file of the document table.
   * @param {Part} part
   * @param {string} name
   */
  async function table(part, name) {
    const file = await piece(part, name);
    const size = file.number();
    let day = 0;
    const days = list(size, () => (day += file.signed()));
    const names = ["", ...list(file.number(), () => file.text())];
    const sections = list(size, () => names[file.number()]);
    const headlines = list(size, () => file.text());
    let address = "";
    const addresses = headlines.map(headline => {
      const slug = headline.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-/, "").toLowerCase();
      return (address = address.slice(0, file.number()) + file.text() + slug.slice(0, file.number()) + file.text());
    });
    const standfirsts = now.standfirsts ? list(size, () => file.text()) : [];
    return days.map((day, i) => ({
      day, section: sections[i], headline: headlines[i], address: addresses[i],
      standfirst: standfirsts[i] || "",
    }));
  }

  /**
   * The ways to find a word: itself with its family, what begins so, else what may have been meant.
   * @param {Term} term
   * @param {boolean} typing whether the word may be the begin of one
   * @returns {Promise<Ways>}
   */
  async function waysTo(term, typing) {
    const word = term.words[0];
    const found = await find(word);
    const some = (term.start || typing) && word.length > 1 ? await beginning(word) : [];
    /** @type {Way[]} */
    const ways = some.map(one => ({ word: one.word, root: one.found.root, exact: true }));
    let parts = some.reduce((bits, one) => bits | one.found.parts, 0);
    const family = found || (ways.length === 0 && !term.quoted ? await guess(word) : undefined);
    if (family) {
      ways.unshift({ word, root: family.root, exact: term.quoted || term.not || term.start });
      parts |= family.parts;
    }
    if (ways.length > 0 || term.quoted || term.not) {
      return { ways, parts, near: [] };
    }
    const near = await likely(word);
    const best = near.length > 0 ? await find(near[0]) : undefined;
    return best
      ? { ways: [{ word: near[0], root: best.root, exact: false }], parts: best.parts, near }
      : { ways, parts, near };
  }

  /**
   * The articles that answer a query, the best or the newest first.
   * @param {Query} query
   * @param {number} wanted how many are to be shown
   * @param {boolean} typing whether the last word may be the begin of one
   * @returns {Promise<Result>}
   */
  async function search(query, wanted, typing = false) {
    await manifest();
    const terms = parse(query.q);
    const last = terms.length - 1;
    const open = typing && /[\p{L}\p{M}\p{Nd}]$/u.test(query.q);
    const ways = await Promise.all(terms.flatMap((term, i) =>
      term.words.map(word => waysTo({ ...term, words: [word] }, open && i === last && !term.quoted && !term.not))));
    /** @type {Asked[]} */
    const asked = terms.map(term => ({ term, wanted: ways.splice(0, term.words.length) }));
    /** @type {Result} */
    const result = { hits: [], total: 0, more: false, any: false, meant: [], or: [], forms: new Set() };
    asked.forEach(({ term, wanted }) => {
      const near = wanted[0].near;
      if (near.length > 0) {
        result.meant = [term.words[0], near[0]];
        result.or = near.slice(1);
      }
      if (!term.not) {
        wanted.forEach(one => one.ways.forEach(way => result.forms.add(way.word)));
      }
    });
    const filters = await narrowed(query, asked);
    const positive = asked.filter(one => !one.term.not);
    if (positive.length === 0 && filters.length === 0) {
      return result;
    }
    /** @type {Plan} */
    const plan = { query, positive, negative: asked.filter(one => one.term.not), filters, result, wanted };
    await collect(plan, true);
    if (result.total === 0 && positive.length > 1 && positive.every(one => !one.term.quoted)) {
      result.any = true;
      await collect(plan, false);
      result.any = result.total > 0;
    }
    return result;
  }

  /**
   * What an article must have besides words: one of some sections; a name of a kind, with one of the
   * words in it.
   * @param {Query} query
   * @param {Asked[]} asked
   * @returns {Promise<Wanted[]>}
   */
  async function narrowed(query, asked) {
    /** @param {string[]} words @returns {Promise<Wanted>} */
    const any = async words => {
      /** @type {Wanted} */
      const wanted = { ways: [], parts: 0 };
      for (const word of new Set(words)) {
        const found = await find(word);
        if (found) {
          wanted.ways.push({ word, root: word, exact: true });
          wanted.parts |= found.parts;
        }
      }
      return wanted;
    };
    const filters = [];
    if (query.s.length > 0) {
      filters.push(any(query.s.map(section => "@s:" + section)));
    }
    if (query.kind) {
      const named = asked.filter(one => !one.term.not).flatMap(one => one.wanted).flatMap(one => one.ways);
      filters.push(any(named.map(way => `@${query.kind}:${way.word}`)));
    }
    return Promise.all(filters);
  }

  /**
   * Asks the parts of the archive: all at once for the best; for an order by date one after the
   * other, until there are enough.
   * @param {Plan} plan
   * @param {boolean} all whether an article must have every word
   */
  async function collect(plan, all) {
    const { query, positive, result } = plan;
    const dated = query.sort === "new" || query.sort === "old";
    const span = query.from > 0 || query.to > 0;
    const only = positive.length === 1 && positive[0].term.words.length === 1;
    const whole = !only || dated || span || plan.negative.length > 0 || plan.filters.length > 0 || plan.wanted > 100;
    const parts = now.parts.map((_, i) => i).reverse().filter(i => {
      /** @param {Wanted} wanted */
      const there = wanted => (wanted.parts >> i & 1) === 1;
      const words = positive.flatMap(one => one.wanted);
      return plan.filters.every(there) && (all ? words.every(there) : words.some(there)) &&
        (!span || between(now.parts[i], query).length > 0);
    });
    if (query.sort === "old") {
      // Without a date is neither old nor new: last in both.
      parts.reverse().sort((a, b) => Number(now.parts[a].months[0] < 0) - Number(now.parts[b].months[0] < 0));
    }
    result.hits = [];
    result.total = 0;
    if (dated) {
      for (let i = 0; i < parts.length; i++) {
        const one = await score(plan, parts[i], whole, all);
        const numbers = one.matching(() => 1);
        (query.sort === "new" ? numbers.reverse() : numbers).forEach(hit => result.hits.push(hit));
        result.total = result.hits.length;
        if (result.total >= plan.wanted && i < parts.length - 1) {
          result.more = true;
          break;
        }
      }
      return;
    }
    const scored = await Promise.all(parts.map(part => score(plan, part, whole, all)));
    const weights = positive.map((_, k) => {
      const df = scored.reduce((sum, one) => sum + one.df[k], 0);
      return Math.log(1 + (now.articles - df + 0.5) / (df + 0.5));
    });
    scored.forEach(one => result.hits.push(...one.matching(i =>
      one.best.reduce((sum, best, k) => sum + best[i] * weights[k], 0))));
    result.hits.sort((a, b) => b.score - a.score || b.part - a.part || b.number - a.number);
    result.total = result.hits.length;
    // The tails were not fetched: there are so many at the least.
    result.more = scored.some(one => one.cut);
    result.total = Math.max(result.total, scored.reduce((sum, one) => sum + one.known, 0));
  }

  /**
   * How well the articles of a part answer each term.
   * @param {Plan} plan
   * @param {number} part
   * @param {boolean} whole
   * @param {boolean} all
   */
  async function score(plan, part, whole, all) {
    const n = now.parts[part].n;
    let known = 0;
    let cut = false;
    /** @param {Way[]} ways @param {boolean} marked @param {Float32Array} best */
    const fill = async (ways, marked, best) => {
      await Promise.all(ways.map(async way => {
        (await family(part, way.root, whole, false)).forEach((form, word) => {
          const same = word === way.word;
          if (same || !way.exact) {
            known = Math.max(known, form.df);
            cut = cut || (!whole && form.df > 128);
            if (marked) {
              plan.result.forms.add(word);
            }
            form.numbers.forEach((number, i) => {
              const weight = form.weights[i];
              // As part of a name it is of no family.
              if (same || (weight & 2) === 0) {
                best[number] = Math.max(best[number], (same ? 1 : 0.5) * IMPACT[weight >> 2]);
              }
            });
          }
        });
      }));
      return best;
    };
    /** @param {Asked} one */
    const term = async ({ term, wanted }) =>
      term.quoted && term.words.length > 1
        ? phrase(part, term.words, wanted)
        : fill(wanted[0].ways, !term.not, new Float32Array(n));
    // At once: each wait would be a round trip.
    const [best, without, only] = await Promise.all([
      Promise.all(plan.positive.map(term)),
      Promise.all(plan.negative.map(term)),
      Promise.all(plan.filters.map(filter => fill(filter.ways, false, new Float32Array(n)))),
    ]);
    const df = best.map(scores => scores.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0));
    const single = whole ? 0 : known;
    const [from, to] = between(now.parts[part], plan.query, n);
    /** @param {(number: number) => number} score @returns {Hit[]} */
    const matching = score => {
      const hits = [];
      for (let i = from; i < to; i++) {
        const fits = all ? best.every(scores => scores[i] > 0) : best.some(scores => scores[i] > 0);
        if (fits && only.every(scores => scores[i] > 0) && without.every(scores => scores[i] === 0)) {
          hits.push({ part, number: i, score: score(i) });
        }
      }
      return hits;
    };
    return { best, df, known: single, cut, matching };
  }

  /**
   * The articles in which words follow each other, as far as the prints of words tell.
   * @param {number} part
   * @param {string[]} words
   * @param {Wanted[]} wanted
   */
  async function phrase(part, words, wanted) {
    const best = new Float32Array(now.parts[part].n);
    const forms = await Promise.all(words.map(async (word, i) => {
      const way = wanted[i].ways[0];
      const tested = now.phrases && i < words.length - 1;
      return way && (await family(part, way.root, true, tested)).get(word);
    }));
    const [first] = forms;
    if (!first || forms.some(form => !form)) {
      return best;
    }
    // A word without any print is not tested: one like "yang".
    const all = /** @type {Form[]} */ (forms).map((form, i) => ({
      at: new Map(form.numbers.map((number, at) => [number, at])),
      weights: form.weights,
      prints: form.prints,
      next: i < words.length - 1 && form.prints.some(some => some.length > 0) ? print(words[i + 1]) : 0,
    }));
    first.numbers.forEach(number => {
      let impact = 0;
      const fits = all.every(({ at, weights, prints, next }) => {
        const place = at.get(number);
        if (place === undefined) {
          return false;
        }
        impact = Math.max(impact, IMPACT[weights[place] >> 2]);
        return next === 0 || prints[place].includes(next);
      });
      best[number] = fits ? impact * words.length : 0;
    });
    return best;
  }

  return { manifest, search, rows };
}

/**
 * The numbers in a part of the articles of a span of years: the first, and the one after the last;
 * none where it has none.
 * @param {Part} part
 * @param {Query} query
 * @param {number} n
 */
function between(part, query, n = part.n) {
  if (!query.from && !query.to) {
    return [0, n];
  }
  let from = n;
  let to = 0;
  for (let i = 0; i < part.months.length; i += 2) {
    const year = Math.floor(part.months[i] / 12);
    if (part.months[i] >= 0 && year >= (query.from || 0) && year <= (query.to || 9999)) {
      from = Math.min(from, part.months[i + 1]);
      to = part.months[i + 3] === undefined ? n : part.months[i + 3];
    }
  }
  return from < to ? [from, to] : [];
}

/**
 * Numbers with their bytes.
 * @param {number} size
 * @param {() => number[]} read gives a gap and a byte
 */
function postings(size, read) {
  let number = -1;
  return list(size, () => {
    const [gap, weight] = read();
    return [number += 1 + gap, weight];
  });
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

/**
 * @template T
 * @param {number} size
 * @param {(i: number) => T} read
 */
function list(size, read) {
  return Array.from({ length: size }, (_, i) => read(i));
}

// ---- the page

const PAGE = 20;

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
    const bytes = new Uint8Array(await response.arrayBuffer());
    return path.startsWith("i/") && bytes[0] !== 0xae ? inflated(bytes) : bytes;
  };
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
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
  let start = from <= 60 ? 0 : line.lastIndexOf(" ", from - 40) + 1;
  let end = Math.min(line.length, start + 220);
  end = end < line.length ? Math.max(line.lastIndexOf(" ", end), from) : end;
  return best.hits === 0 ? "" : (start > 0 ? "…" : "") + line.slice(start, end) + (end < line.length ? "…" : "");
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
  const list = by("hits");
  const more = by("more");
  const hit = /** @type {HTMLTemplateElement} */ (by("hit"));
  const index = open(fetching(texts.index));
  let turn = 0;
  let shown = PAGE;
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
      const value = given.get(one.name) || "";
      if (/radio|checkbox/.test(one.type)) {
        one.checked = one.value === value || given.getAll(one.name).includes(one.value);
      } else if (one.name) {
        one.value = value;
        // A year that the archive does not have.
        one.selectedIndex = Math.max(0, one.selectedIndex);
      }
    }
  }

  /** @param {Element} time @param {number} day */
  function when(time, day) {
    const digits = String(day >> 2).padStart(8, "0");
    const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
    if (day === 0) {
      time.replaceWith(texts.undated);
      return;
    }
    const known = day % 4;
    const pattern = known === 2 ? texts.day : known === 1 ? texts.month : "{2}";
    time.setAttribute("datetime", parts.slice(0, known + 1).join("-"));
    time.textContent = fill(pattern, Number(parts[2]), texts.months.split("|")[Number(parts[1]) - 1], Number(parts[0]));
  }

  /** @param {Row} row @param {Set<string>} forms */
  function item(row, forms) {
    const copy = /** @type {DocumentFragment} */ (hit.content.cloneNode(true));
    /** @param {string} selector */
    const part = selector => /** @type {Element} */ (copy.querySelector(selector));
    const link = /** @type {HTMLAnchorElement} */ (part("a"));
    when(part("time"), row.day);
    link.href = texts.home + row.address.slice(1);
    mark(link, row.headline, forms);
    mark(part(".snip"), row.standfirst, forms);
    part(".note").textContent = row.section;
    return /** @type {Element} */ (copy.firstElementChild);
  }

  // An article's own page tells more than the index: which words stand around the hits, which names
  // it carries. Only for what is in view.
  /** @param {Set<string>} forms */
  function watcher(forms) {
    return new IntersectionObserver((entries, observer) => entries.filter(e => e.isIntersecting).forEach(async ({ target }) => {
      observer.unobserve(target);
      const response = await fetch(/** @type {HTMLAnchorElement} */ (target.querySelector("a")).href).catch(() => null);
      if (!response || !response.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const lines = [...page.querySelectorAll(".text p, .text li, .text blockquote, .text td")].map(line => line.textContent || "");
      const snippet = around(lines, forms);
      const snip = /** @type {Element} */ (target.querySelector(".snip"));
      if (snippet && !snip.querySelector("mark")) {
        mark(snip, snippet, forms);
      }
      const note = /** @type {Element} */ (target.querySelector(".note"));
      const names = carried(page).slice(0, 4);
      if (names.length > 0) {
        const joined = names.reduce((a, b) => fill(texts.comma, a, b));
        mark(note, note.textContent ? fill(texts.dot, note.textContent, joined) : joined, forms);
      }
    }));
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

  /** @param {Result} result */
  function count(result) {
    const number = String(result.total).replace(/\B(?=(\d{3})+$)/g, texts.thousands);
    by("count").textContent = fill(result.more ? texts.over : result.total === 1 ? texts.one : texts.many, number);
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
    return String(given) ? "?" + given : "";
  }

  /** @param {Result} result @param {Query} wanted */
  function tell(result, wanted) {
    const which = result.total === 0 ? ["none"] : result.any ? ["any"] : [];
    if (result.meant.length > 0 && result.total > 0) {
      which.push("meant");
      /** @type {Element} */ (form.querySelector("[data-say=meant]")).textContent = fill(texts.meant, ...result.meant);
    }
    if (result.or.length > 0) {
      which.push("or");
      const links = /** @type {Element} */ (form.querySelector("[data-say=or] span"));
      links.textContent = "";
      result.or.forEach(word => {
        const link = document.createElement("a");
        link.href = given({ q: words(wanted.q).map(one => (one === result.meant[0] ? word : one)).join(" ") });
        link.textContent = word;
        links.append(" ", link);
      });
    }
    say(...which);
  }

  async function run(typing = false, from = 0) {
    const now = ++turn;
    const wanted = asked(given());
    if (!wanted.q.trim() && wanted.s.length === 0) {
      list.textContent = by("count").textContent = "";
      more.hidden = true;
      say();
      return;
    }
    if (from === 0) {
      say("busy");
    }
    const slow = setTimeout(() => say("slow"), 4000);
    try {
      const answer = async () => {
        const result = await index.search(wanted, shown, typing);
        const hits = result.hits.slice(from, shown);
        return { result, rows: await index.rows(hits) };
      };
      // A site that was changed meanwhile has other files: once more, with what it tells now.
      const { result, rows } = await answer().catch(() => index.manifest(true).then(answer));
      if (now === turn) {
        if (from === 0) {
          list.textContent = "";
        }
        const data = /** @type {any} */ (navigator).connection;
        const observer = data && data.saveData ? undefined : watcher(result.forms);
        rows.forEach(row => {
          const one = item(row, result.forms);
          list.append(one);
          if (observer) {
            observer.observe(one);
          }
        });
        more.hidden = result.hits.length <= shown && !result.more;
        count(result);
        tell(result, wanted);
        const first = /** @type {HTMLElement | undefined} */ (list.querySelectorAll("a")[from]);
        if (from > 0 && first) {
          first.focus();
        }
      }
    } catch {
      if (now === turn) {
        by("count").textContent = "";
        say(location.protocol === "file:" ? "local" : "failed");
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param {boolean} typing */
  function go(typing) {
    const to = texts.index + given();
    shown = PAGE;
    if (to !== location.pathname + location.search) {
      history[typing ? "replaceState" : "pushState"](null, "", to);
    }
    run(typing);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(/** @type {HTMLAnchorElement} */ (target));
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "/" && !target.closest("input, select, textarea")) {
      field.focus();
      field.select();
    } else if (event.key === "ArrowDown" && (target === field || at >= 0) && at + 1 < links.length) {
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] || field).focus();
    } else {
      return;
    }
    event.preventDefault();
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
  more.addEventListener("click", () => {
    shown += PAGE;
    run(false, shown - PAGE);
  });
  document.addEventListener("keydown", key);
  addEventListener("popstate", () => {
    shown = PAGE;
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
