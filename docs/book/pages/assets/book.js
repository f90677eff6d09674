// The switch of languages, the search and the filter of the settings. Without it both languages stand there and all links work.
(function () {
  'use strict';
  const root = document.documentElement;
  const KEY = 'market-dept-book-language';
  const known = value => ['zh', 'en', 'both'].includes(value) ? value : null;
  const asked = known(new URLSearchParams(location.search).get('lang'));

  function remembered() {
    try { return known(localStorage.getItem(KEY)); } catch { return null; }
  }

  function remember(language) {
    try { localStorage.setItem(KEY, language); } catch { /* The links carry it. */ }
  }

  function show(language) {
    root.dataset.lang = language;
    root.lang = language === 'en' ? 'en' : 'zh-CN';
    for (const button of document.querySelectorAll('.switch button'))
      button.setAttribute('aria-pressed', String(button.dataset.to === language));
    // Where it cannot be remembered, the next page is told in its address.
    const told = (remembered() || 'zh') === language ? '' : '?lang=' + language;
    for (const link of document.querySelectorAll('a[href*=".html"]')) {
      const [page, place] = link.getAttribute('href').split('#');
      link.setAttribute('href', page.split('?')[0] + told + (place ? '#' + place : ''));
    }
  }

  function choose(language) {
    const anchor = [...document.querySelectorAll('main [id]')].find(element => element.getBoundingClientRect().top >= 0);
    const before = anchor && anchor.getBoundingClientRect().top;
    remember(language);
    show(language);
    if (anchor)
      window.scrollBy(0, anchor.getBoundingClientRect().top - before);
  }

  // Before the page is drawn, so that nothing jumps.
  const first = asked || remembered() || 'zh';
  root.dataset.lang = first;

  const folded = text => text.normalize('NFKC').toLowerCase();
  const isChinese = text => /[\u4e00-\u9fff]/.test(text);
  const rows = BOOK.map(([to, number, zh, zhText, en, enText]) =>
    ({ to, number, zh, en, zhText, enText, title: folded(number + ' ' + zh + ' ' + en), text: folded(zhText + ' ' + enText) }));

  // A word that stands there counts most; of a Chinese one that does not, its pairs of characters count.
  function scoreOf(row, word) {
    if (row.number === word) return 100;
    if (row.title.includes(word)) return 12;
    if (row.text.includes(word)) return 6;
    if (!isChinese(word) || word.length < 3) return 0;
    let met = 0;
    for (let i = 0; i + 2 <= word.length; i++) {
      const pair = word.slice(i, i + 2);
      met += row.title.includes(pair) ? 2 : row.text.includes(pair) ? 1 : 0;
    }
    return met >= word.length - 1 ? met / word.length : 0;
  }

  function find(query) {
    const words = folded(query).split(/[\s,，、。？?]+/).filter(word => word);
    if (!words.length) return [];
    return rows.map((row, place) => {
      const scores = words.map(word => scoreOf(row, word));
      return { row, place, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score) };
    }).filter(hit => hit.score > 0).sort((a, b) => b.score - a.score || a.place - b.place);
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    return made;
  }

  const inBoth = (zh, en) => [element('span', zh, { class: 'zh', lang: 'zh-CN' }), element('span', en, { class: 'en', lang: 'en' })];

  // The text around the first word that is found, in the language in which it stands.
  function around(row, query) {
    const words = folded(query).split(/[\s,，、。？?]+/).filter(word => word);
    for (const [text, lang] of [[row.zhText, 'zh-CN'], [row.enText, 'en']]) {
      for (const word of words) {
        const at = folded(text).indexOf(word);
        if (at < 0 || word === row.number) continue;
        const from = Math.max(0, at - 24);
        const line = element('span', (from ? '…' : '') + text.slice(from, at), { class: 'around', lang });
        line.append(element('mark', text.slice(at, at + word.length)), text.slice(at + word.length, at + word.length + 48) + '…');
        return line;
      }
    }
    return '';
  }

  function search(query) {
    const found = document.getElementById('found');
    const hits = find(query);
    found.hidden = !query.trim();
    found.replaceChildren();
    if (found.hidden) return;
    const count = element('p', '', { class: 'count' });
    count.append(...inBoth(hits.length ? `找到 ${hits.length} 条` : '没有找到，换一个词试试', hits.length ? `${hits.length} found` : 'Nothing found. Try another word'));
    const list = document.createElement('ol');
    for (const { row } of hits) {
      const link = element('a', '', { href: row.to });
      link.append(element('b', row.number), ' ', ...inBoth(row.zh, row.en));
      const item = document.createElement('li');
      item.append(link, around(row, query));
      list.append(item);
    }
    found.append(count, list);
    show(root.dataset.lang);
  }

  function filter(which) {
    for (const button of document.querySelectorAll('.filter button'))
      button.setAttribute('aria-pressed', String(button.dataset.show === which));
    for (const setting of document.querySelectorAll('.setting'))
      setting.hidden = which !== 'all' && !setting.classList.contains(which);
  }

  // The index answers to #8.3.3 too.
  function forward() {
    const row = rows.find(it => !it.to.startsWith('settings') && it.number === decodeURIComponent(location.hash.slice(1)));
    if (row && document.body.classList.contains('index')) location.replace(row.to);
  }

  document.addEventListener('DOMContentLoaded', () => {
    for (const part of document.querySelectorAll('.tools, .filter')) part.hidden = false;
    for (const button of document.querySelectorAll('.switch button')) button.addEventListener('click', () => choose(button.dataset.to));
    for (const button of document.querySelectorAll('.filter button')) button.addEventListener('click', () => filter(button.dataset.show));
    const box = document.getElementById('q');
    box.addEventListener('input', () => search(box.value));
    box.form.addEventListener('submit', event => {
      event.preventDefault();
      const first = document.querySelector('#found a');
      if (first) location.href = first.href;
    });
    document.getElementById('found').addEventListener('click', event => {
      if (event.target.closest('a')) { box.value = ''; search(''); }
    });
    window.addEventListener('hashchange', forward);
    show(first);
    forward();
  });
})();
