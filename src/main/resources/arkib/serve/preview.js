// The preview's script: loads a page again when it changed, swaps stylesheets in place, shows what
// keeps the site as it is, and the editor's panel. Sent by `arkib serve` alone, never published.
// Every text that comes from a file is set as text, never as HTML.
(() => {
  'use strict';
  const me = document.currentScript;
  const page = me.dataset.page;
  const lang = me.dataset.lang;
  const words = JSON.parse(me.dataset.words);
  const own = '/_arkib/';
  const kept = 'arkib-preview';

  // ---- what is kept while a page is loaded again

  const state = (() => {
    try {
      return JSON.parse(sessionStorage.getItem(kept)) || {};
    } catch {
      return {};
    }
  })();

  const keep = change => {
    Object.assign(state, change);
    sessionStorage.setItem(kept, JSON.stringify(state));
  };

  const scrollBack = () => {
    const to = state.scroll;
    if (to && to.path === location.pathname) {
      scrollTo({left: to.x, top: to.y, behavior: 'instant'});
      keep({scroll: null});
    }
  };

  // ---- elements

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === true) {
        element.setAttribute(key, '');
      } else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  };

  const link = (url, text) => url
    ? make('a', {href: url, target: 'arkib-source', rel: 'noopener'}, text)
    : make('span', {}, text);

  // A root of its own: the site's styles do not reach in, and these not out.
  const host = make('arkib-preview', {lang});
  const root = host.attachShadow({mode: 'open'});
  root.append(make('link', {rel: 'stylesheet', href: own + 'preview.css'}));

  // ---- drafts and what is of the future

  const held = me.dataset.held
    ? make('p', {class: 'held ' + me.dataset.held}, words[me.dataset.held])
    : null;

  const mark = all => {
    for (const one of document.querySelectorAll('main a[href]')) {
      const why = all[new URL(one.href, location.href).pathname];
      if (one.dataset.arkibHeld !== why) {
        one.querySelectorAll('[data-arkib-mark]').forEach(old => old.remove());
        delete one.dataset.arkibHeld;
        if (why && !one.querySelector('img, picture')) {
          one.dataset.arkibHeld = why;
          one.append(make('span', {'data-arkib-mark': true}, ' [' + words[why + '-short'] + ']'));
        }
      }
    }
  };

  const marks = () => {
    if (me.dataset.marks !== undefined) {
      fetch(own + 'held').then(answer => answer.json()).then(mark, () => {});
    }
  };

  // ---- problems

  const problem = one => {
    const item = make('li', {class: one.severity});
    item.append(make('p', {class: 'what'},
      make('strong', {}, one.word + ':'), ' ', make('bdi', {}, one.text)));
    item.append(make('p', {class: 'where'}, link(one.url, one.place)));
    if (one.excerpt) {
      const number = String(one.excerpt.line);
      const text = one.excerpt.text;
      const code = make('pre', {tabindex: '0', 'aria-label': one.place}, number + ' | ' + text);
      if (one.excerpt.caret >= 0) {
        const before = text.slice(0, one.excerpt.caret).replace(/[^\t]/g, ' ');
        code.append('\n' + ' '.repeat(number.length) + ' | ' + before + '^');
      }
      item.append(code);
    }
    if (one.hint) {
      item.append(make('p', {class: 'hint'}, make('bdi', {}, one.hint)));
    }
    return item;
  };

  let overlay = null;
  const showProblems = all => {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
    if (all.length > 0) {
      const hide = make('button', {type: 'button', class: 'hide'}, words.hide);
      overlay = make('section', {class: 'overlay', 'aria-labelledby': 'arkib-problems', role: 'alert'},
        make('h2', {id: 'arkib-problems'}, words.problems),
        make('p', {}, words.stays),
        make('ul', {}, ...all.map(problem)),
        hide);
      const shown = overlay;
      hide.addEventListener('click', () => shown.remove());
      overlay.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
          shown.remove();
        }
      });
      root.append(overlay);
    }
  };

  // ---- the editor's panel

  const table = (part, cells) => make('table', {},
    make('thead', {}, make('tr', {}, ...part.heads.map(head => make('th', {scope: 'col'}, head)))),
    make('tbody', {}, ...part.rows.map(row => make('tr', {class: row.kind || null}, ...cells(row)))));

  const cell = (...children) => make('td', {}, ...children);

  const folded = (name, part, count, ...content) => {
    const details = make('details', {'data-part': name},
      make('summary', {}, part.title + (count === null ? '' : ' (' + count + ')')), ...content);
    details.open = Boolean((state.open || {})[name]);
    details.addEventListener('toggle', () =>
      keep({open: {...state.open, [name]: details.open}}));
    return details;
  };

  const scrolled = (label, content) =>
    make('div', {class: 'scrolled', tabindex: '0', role: 'region', 'aria-label': label}, content);

  const told = panel => {
    const parts = [make('h2', {id: 'arkib-panel'}, panel.title)];
    if (panel.file) {
      parts.push(make('p', {class: 'file'}, panel.file.title + ': ', link(panel.file.url, panel.file.text)));
    }
    if (panel.warnings) {
      const some = panel.warnings;
      const rows = some.rows.length > 0
        ? make('ul', {}, ...some.rows.map(problem))
        : make('p', {}, some.none);
      const more = some.more ? make('p', {}, some.more) : null;
      parts.push(folded('warnings', some, some.count, rows, more));
    }
    if (panel.names) {
      const rows = panel.names.rows.length > 0
        ? scrolled(panel.names.title, table(panel.names, row => [
          cell(link(row.url, row.name)), cell(row.score), cell(row.type), cell(row.spelt)]))
        : make('p', {}, panel.names.none);
      const carried = panel.names.rows.filter(row => row.carried).length;
      parts.push(folded('names', panel.names, carried, make('p', {}, panel.names.text), rows));
    }
    if (panel.lines) {
      parts.push(folded('lines', panel.lines, panel.lines.rows.length,
        scrolled(panel.lines.title, table(panel.lines, row => [
          cell(link(row.url, String(row.line))), cell(row.role), cell(row.rule),
          cell(make('bdi', {}, row.text))]))));
    }
    return parts;
  };

  const content = make('div', {class: 'content', id: 'arkib-content', hidden: true});
  const button = make('button',
    {type: 'button', 'aria-expanded': 'false', 'aria-controls': 'arkib-content'}, words.panel);
  const lost = make('p', {class: 'lost', role: 'status', hidden: true}, words.lost);
  root.append(make('aside', {class: 'panel', 'aria-label': words.panel},
    held, button, content, lost));

  // Once more after each build: what is the same stays as it is, and the focus where it is.
  let known = null;
  const load = async () => {
    if (known === null) {
      content.replaceChildren(make('p', {}, words.loading));
    }
    try {
      const answer = await fetch(own + 'panel?page=' + encodeURIComponent(page));
      const text = await answer.text();
      if (text !== known) {
        const parts = told(JSON.parse(text));
        const focus = content.contains(root.activeElement)
          ? root.activeElement.closest('details') : null;
        content.replaceChildren(...parts);
        known = text;
        if (focus) {
          content.querySelector('details[data-part="' + focus.dataset.part + '"] summary')?.focus();
        }
      }
    } catch {
      known = null;
      content.replaceChildren(make('p', {}, words.failed));
    }
  };

  const unfold = open => {
    button.setAttribute('aria-expanded', String(open));
    content.hidden = !open;
    keep({panel: open});
    return open ? load() : null;
  };

  button.addEventListener('click', () => unfold(content.hidden));
  content.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      unfold(false);
      button.focus();
    }
  });

  // ---- changes

  const again = to => {
    keep({scroll: {path: to, x: scrollX, y: scrollY}});
    if (to === location.pathname) {
      location.reload();
    } else {
      location.replace(to + location.search + location.hash);
    }
  };

  // The new one is loaded before the old one goes: nothing flashes.
  const swap = styles => {
    for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const to = styles[new URL(old.href).pathname];
      if (to) {
        const fresh = old.cloneNode();
        fresh.href = to;
        fresh.addEventListener('load', () => old.remove());
        old.after(fresh);
      }
    }
  };

  let events = null;
  const hush = () => {
    if (events) {
      events.close();
      events = null;
    }
  };

  const listen = () => {
    hush();
    events = new EventSource(
      own + 'events?page=' + encodeURIComponent(page) + '&seen=' + me.dataset.seen);
    const on = (name, act) => events.addEventListener(name, event => act(JSON.parse(event.data)));
    on('reload', change => {
      hush();
      again(change.to);
    });
    on('styles', swap);
    on('problems', showProblems);
    on('built', () => {
      marks();
      if (!content.hidden) {
        load();
      }
    });
    events.addEventListener('open', () => {
      lost.hidden = true;
      document.documentElement.dataset.arkibPreview = 'live';
    });
    events.addEventListener('error', () => {
      lost.hidden = false;
    });
  };

  // A page that nobody sees must not hold a line: browsers open six to a server. When it is seen
  // again, what it was sent as tells whether it is still that.
  addEventListener('pagehide', hush);
  addEventListener('pageshow', event => event.persisted && listen());
  document.addEventListener('visibilitychange', () => (document.hidden ? hush() : listen()));

  document.body.append(host);
  if (state.panel) {
    unfold(true);
  }
  marks();
  scrollBack();
  addEventListener('load', scrollBack, {once: true});
  if (!document.hidden) {
    listen();
  }
})();
