import { byId } from './dom.js';

let texts = { sv: {}, en: {} };
let language = 'sv';

export async function loadWords(chosen) {
  texts = await (await fetch('/api/texts')).json();
  speak(chosen);
}

export function locale() {
  return language;
}

/** Puts every fixed sentence of the page in a language. */
export function speak(chosen) {
  language = chosen === 'en' ? 'en' : 'sv';
  document.documentElement.lang = language;
  document.title = word('title');
  byId('language').value = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = word(element.dataset.text);
  }
}

/** A sentence with its braces filled in. */
export function word(key, values = {}) {
  return filled(texts[language][key] ?? '', values);
}

export function wordList(key, values = {}) {
  return (texts[language][key] ?? []).map((each) => filled(each, values));
}

function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

const zone = 'Europe/Stockholm';
const tag = () => (language === 'sv' ? 'sv-SE' : 'en-GB');

export function timeOf(instant) {
  const format = new Intl.DateTimeFormat(tag(), { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return format.format(new Date(instant)).replace(':', language === 'sv' ? '.' : ':');
}

export function dateOf(instant, year = true) {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone };
  const format = new Intl.DateTimeFormat(tag(), year ? { ...shape, year: 'numeric' } : shape);
  return format.format(new Date(instant)).replace(',', '');
}

export function momentOf(instant) {
  const at = language === 'sv' ? ' kl. ' : ' at ';
  return `${dateOf(instant, false)}${at}${timeOf(instant)}`;
}

/** `YYYY-MM-DD` where the clock stands. */
export function dayOf(instant) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}
