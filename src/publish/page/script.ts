/**
 * What pages do where scripts are on; each works without. Plain script of 2022's browsers: no module, since pages are opened from the
 * file system, and no HTML made from strings.
 */

/** Stands before the main part, so that theme and language are set before anything is painted. */
const choices = `
(function () {
  'use strict';
  var root = document.documentElement;
  var memory = {
    get: function (key) { try { return localStorage.getItem('jianbao.' + key); } catch (_) { return null; } },
    set: function (key, value) { try { localStorage.setItem('jianbao.' + key, value); } catch (_) {} }
  };
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };
  var one = function (id) { return document.getElementById(id); };
  var radios = all('input[name=show]');
  var show = function (value) {
    radios.forEach(function (radio) { radio.checked = radio.value === value; });
    root.lang = value === 'en' ? 'en' : 'zh-CN';
    memory.set('show', value);
  };
  var shown = function () { return (radios.filter(function (radio) { return radio.checked; })[0] || { value: 'both' }).value; };
  var kept = memory.get('show');
  if (kept === 'zh' || kept === 'en') show(kept);
  radios.forEach(function (radio) { radio.addEventListener('change', function () { show(radio.value); }); });

  var themes = ['auto', 'light', 'dark'];
  var button = one('theme');
  var theme = function (value) {
    if (value === 'auto') delete root.dataset.theme; else root.dataset.theme = value;
    all('[data-is]', button).forEach(function (word) { word.hidden = word.dataset.is !== value; });
    button.dataset.now = value;
    memory.set('theme', value);
  };
  var nextTheme = function () { theme(themes[(themes.indexOf(button.dataset.now) + 1) % 3]); };
  button.hidden = false;
  theme(themes.indexOf(memory.get('theme')) < 0 ? 'auto' : memory.get('theme'));
  button.addEventListener('click', nextTheme);
`;

/** Keys, for pages with a list and those without. */
const keys = `
  document.addEventListener('DOMContentLoaded', function () {
    var help = one('help');
    var single = one('single');
    var stories = all('.story');
    all('.hint,#keys').forEach(function (hint) { hint.hidden = false; });
    one('keys').addEventListener('click', function () { help.showModal(); });
    one('close').addEventListener('click', function () { help.close(); });
    single.checked = memory.get('keys') !== 'off';
    single.addEventListener('change', function () { memory.set('keys', single.checked ? 'on' : 'off'); });
    var go = function (step) {
      var list = stories.filter(function (story) { return !story.hidden; });
      if (list.length === 0) return;
      var at = list.indexOf(document.activeElement && document.activeElement.closest('.story'));
      var next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step))];
      next.querySelector('h2 a').focus({ preventScroll: true });
      next.scrollIntoView({ block: 'start' });
    };
    var follow = function (rel) { var link = document.querySelector('a[rel=' + rel + ']'); if (link) location.href = link.href; };
    var press = {
      j: function () { go(1); },
      k: function () { go(-1); },
      '/': function () { var ask = one('ask'); if (ask) ask.focus(); },
      l: function () { var order = ['both', 'zh', 'en']; show(order[(order.indexOf(shown()) + 1) % 3]); },
      t: nextTheme,
      '[': function () { follow('prev'); },
      ']': function () { follow('next'); },
      h: function () { location.href = document.querySelector('.brand').href; },
      '?': function () { if (help.open) help.close(); else help.showModal(); }
    };
    document.addEventListener('keydown', function (event) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      var ask = one('ask');
      if (event.key === 'Escape' && ask && document.activeElement === ask) { ask.value = ''; ask.dispatchEvent(new Event('input')); ask.blur(); return; }
      if (!single.checked || (help.open && event.key !== '?')) return;
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== 'radio') return;
      var act = Object.prototype.hasOwnProperty.call(press, event.key) ? press[event.key] : null;
      if (act) { event.preventDefault(); act(); }
    });
  });
`;

const filter = String.raw`
  document.addEventListener('DOMContentLoaded', function () {
    var box = one('filter');
    if (!box) return;
    var ask = one('ask');
    var chips = all('[data-pick]', box);
    var plain = function (text) { return text.normalize('NFKC').toLowerCase(); };
    var stories = all('.story').map(function (node) { return { node: node, category: node.dataset.category, text: plain(node.textContent) }; });
    box.hidden = false;
    var apply = function () {
      var words = plain(ask.value).split(/\s+/).filter(Boolean);
      var picked = chips.filter(function (chip) { return chip.dataset.pick && chip.getAttribute('aria-pressed') === 'true'; }).map(function (chip) { return chip.dataset.pick; });
      var count = 0;
      stories.forEach(function (story) {
        var fits = (picked.length === 0 || picked.indexOf(story.category) >= 0) && words.every(function (word) { return story.text.indexOf(word) >= 0; });
        story.node.hidden = !fits;
        if (fits) count++;
      });
      one('count').textContent = count === stories.length ? '' : count + ' / ' + stories.length;
      one('nothing').hidden = count > 0;
      chips[0].setAttribute('aria-pressed', String(picked.length === 0));
    };
    chips.forEach(function (chip) {
      chip.addEventListener('click', function () {
        var on = chip.getAttribute('aria-pressed') === 'true';
        if (chip.dataset.pick) chip.setAttribute('aria-pressed', String(!on));
        else chips.forEach(function (other) { other.setAttribute('aria-pressed', 'false'); });
        apply();
      });
    });
    ask.addEventListener('input', apply);
    // A page that comes back from the history keeps what was typed.
    apply();
  });
`;

/** On a review page: a sentence lights up what it rests on, and a passage the sentences that rest on it. */
const evidence = `
  document.addEventListener('DOMContentLoaded', function () {
    var said = all('[data-rests]');
    var passages = all('[data-bears]');
    var bears = function (passage, key) { return passage.dataset.bears.split(' ').indexOf(key) >= 0; };
    var light = function (test) {
      passages.forEach(function (passage) { passage.classList.toggle('on', test.passage(passage)); });
      said.forEach(function (sentence) { sentence.classList.toggle('on', test.sentence(sentence)); });
    };
    var held = null;
    var of = function (sentence) {
      return {
        passage: function (passage) { return bears(passage, sentence.dataset.rests); },
        sentence: function (other) { return other === sentence; }
      };
    };
    var none = { passage: function () { return false; }, sentence: function () { return false; } };
    var back = function () { light(held ? of(held) : none); };
    said.forEach(function (sentence) {
      sentence.addEventListener('mouseenter', function () { light(of(sentence)); });
      sentence.addEventListener('mouseleave', back);
      sentence.addEventListener('focus', function () { light(of(sentence)); });
      sentence.addEventListener('blur', back);
      sentence.addEventListener('click', function (event) {
        event.preventDefault();
        held = held === sentence ? null : sentence;
        back();
        var first = passages.filter(function (passage) { return bears(passage, sentence.dataset.rests); })[0];
        if (held && first) first.scrollIntoView({ block: 'center' });
      });
    });
    passages.forEach(function (passage) {
      passage.addEventListener('mouseenter', function () {
        light({ passage: function (other) { return other === passage; }, sentence: function (sentence) { return bears(passage, sentence.dataset.rests); } });
      });
      passage.addEventListener('mouseleave', back);
    });
  });
`;

const end = '})();';
const squeeze = (...parts: readonly string[]): string => [...parts, end].join('').trim().replace(/\n\s+/g, '\n');

export const SCRIPTS = {
  digest: squeeze(choices, keys, filter),
  story: squeeze(choices, keys),
  review: squeeze(choices, keys, evidence),
} as const satisfies Readonly<Record<string, string>>;
