// The same site as Arkib's: articles, lists by topic, section, author, month and year, feed, sitemap.
const LIST = 50;
const MONTHS = "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember".split(" ");
const DAYS = "Ahad Isnin Selasa Rabu Khamis Jumaat Sabtu".split(" ");
const pad = (n) => String(n).padStart(2, "0");
const slug = (text) => text.toLowerCase().replaceAll(" ", "-");
// Dates are shown as in Kuala Lumpur, whatever the machine's zone.
const local = (date) => new Date(date.getTime() + 8 * 3600 * 1000);

export default function (config) {
  config.addPassthroughCopy({ assets: "assets" });
  config.setUseGitIgnore(false);
  config.addGlobalData("layout", "article.njk");
  config.addFilter("slug", slug);
  config.addFilter("when", (date) => {
    const d = local(date), h = d.getUTCHours();
    return `${DAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}, ` +
      `${h % 12 || 12}.${pad(d.getUTCMinutes())} ${h < 12 ? "pagi" : "petang"}`;
  });
  config.addFilter("day", (date) => local(date).toISOString().slice(0, 10));
  config.addFilter("moment", (date) => local(date).toISOString().slice(0, 19) + "+08:00");
  config.addFilter("brief", (date) => `${local(date).getUTCDate()} ${MONTHS[local(date).getUTCMonth()].slice(0, 3)}`);
  config.addFilter("weekday", (date) => DAYS[local(date).getUTCDay()].slice(0, 3));
  config.addFilter("words", (html) => html.replace(/<[^>]*>/g, " ").split(/\s+/).length - 2);

  // One pass over all articles; every collection below is made of it.
  let made;
  config.on("eleventy.before", () => { made = undefined; });
  const archive = (api) => (made ??= arrange(api.getAll()));
  config.addCollection("articles", (api) => archive(api).articles);
  config.addCollection("turns", (api) => archive(api).turns);
  config.addCollection("listPages", (api) => archive(api).listPages);
  config.addCollection("indexes", (api) => archive(api).indexes);

  return {
    dir: { input: "content", includes: "../templates", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

function arrange(all) {
  // An article without a date has a date of Eleventy's own making, the file's; it is listed last.
  const undated = (item) => item.data.bulan === undefined;
  const articles = all
    .filter((item) => item.inputPath.endsWith(".md"))
    .sort((a, b) => undated(a) - undated(b) || b.date - a.date || (a.url < b.url ? -1 : 1));
  const turns = new Map();
  articles.forEach((item, i) => turns.set(item.url, { before: articles[i + 1], after: articles[i - 1] }));
  const axes = {
    topik: (item) => item.data.tags,
    bahagian: (item) => item.data.bahagian,
    penulis: (item) => item.data.penulis,
    bulan: (item) => item.data.bulan ?? [],
    tahun: (item) => (item.data.bulan ?? ["tanpa-tarikh"]).map((month) => month.slice(0, 4)),
  };
  const listPages = [], indexes = [];
  for (const [axis, names] of Object.entries(axes)) {
    const lists = new Map();
    for (const item of articles) {
      for (const name of names(item)) {
        lists.has(name) ? lists.get(name).push(item) : lists.set(name, [item]);
      }
    }
    const entries = [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
    indexes.push({ axis, names: entries.map(([name, items]) => ({ name, count: items.length, url: `/${axis}/${slug(name)}/`, items: items.slice(0, 3) })) });
    for (const [name, items] of entries) {
      const pages = Math.ceil(items.length / LIST);
      const address = (page) => (page < 1 || page > pages ? undefined : `/${axis}/${slug(name)}/` + (page === 1 ? "" : `${page}/`));
      for (let page = 1; page <= pages; page++) {
        listPages.push({
          axis, title: name, total: items.length, url: address(page), before: address(page - 1), after: address(page + 1),
          items: items.slice((page - 1) * LIST, page * LIST), bars: page === 1 ? bars(items) : [],
        });
      }
    }
  }
  return { articles, turns, listPages, indexes };
}

// Every year from the first to the last, also those without an article, as Arkib shows them.
function bars(items) {
  const years = new Map();
  for (const item of items.filter((i) => i.data.bulan)) {
    const year = Number(item.data.bulan[0].slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const top = Math.max(...years.values());
  const all = [];
  for (let year = Math.min(...years.keys()); year <= Math.max(...years.keys()); year++) {
    const count = years.get(year) ?? 0;
    all.push({ label: year, count, height: Math.round((100 * count) / top), kind: count ? "bare" : "none" });
  }
  return all;
}
