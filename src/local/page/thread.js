import { renderCard } from './cards/card.js';
import { byId, initials, make } from './dom.js';
import { toMarkup } from './cards/markdown.js';
import { timeOf, word } from './words.js';

/** The messages of one conversation. What has not changed stays as it is, with what was typed in it. */
export class Thread {
  #box = byId('messages');
  #shown = new Map();
  #place = '';

  constructor(press) {
    this.press = press;
  }

  /** Forgets what is shown, so that everything is made anew (another person or language). */
  forget() {
    this.#place = '';
  }

  show(place, conversation, people, name) {
    const anew = place !== this.#place;
    if (anew) {
      this.#shown.clear();
      this.#box.replaceChildren();
      this.#place = place;
    }
    byId('thread-title').textContent = name;
    this.#box.setAttribute('aria-label', word('thread', { name }));
    const { messages } = conversation;
    const atEnd = this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 120;
    let fresh;
    // An answer may be there as soon as what it answers.
    let spoke = false;
    let replaced;
    for (const message of messages) {
      const before = this.#shown.get(message.id);
      if (before?.version === message.version) continue;
      const element = this.#make(conversation, message, people);
      if (before === undefined) {
        fresh = element;
        spoke ||= message.from === 'me';
        if (!anew) element.classList.add('new');
      } else if (before.element.contains(document.activeElement) || before.pressed === true) {
        replaced = element;
      }
      before?.element.remove();
      this.#shown.set(message.id, { version: message.version, element });
    }
    this.#arrange(messages);
    if (replaced !== undefined) this.#goTo(replaced);
    else if (anew || (fresh !== undefined && (atEnd || spoke))) this.#toEnd(fresh);
  }

  #arrange(messages) {
    const kept = new Set(messages.map(({ id }) => id));
    for (const [id, { element }] of this.#shown) {
      if (kept.has(id)) continue;
      element.remove();
      this.#shown.delete(id);
    }
    this.#box.querySelector('.empty')?.remove();
    if (messages.length === 0) this.#box.append(make('p', { className: 'empty', text: word('empty') }));
    messages.forEach(({ id }, index) => {
      const { element } = this.#shown.get(id);
      if (this.#box.children[index] !== element)
        this.#box.insertBefore(element, this.#box.children[index] ?? null);
    });
  }

  #make(conversation, message, people) {
    const { from, name, text, at, edited, cards, rootId, id } = message;
    const reply = conversation.kind === 'channel' && rootId !== id;
    const who = from === 'bot' ? word('product') : from === 'me' ? word('you') : name;
    const by = make('p', { className: 'by' }, [make('b', { text: who }), make('span', { text: timeOf(at) })]);
    if (edited && from === 'bot' && !message.private) by.classList.add('edited');
    if (message.private) by.append(make('span', { className: 'only', text: word('onlyYou') }));
    const said = make('div', { className: 'said' }, [by]);
    if (text !== '') said.append(bubble(text, from === 'bot', conversation.kind === 'channel'));
    for (const card of cards) {
      const press = (button) => this.#pressed(conversation, message, button);
      said.append(renderCard(card, { people, press }));
    }
    return make('article', { className: `message ${from}${reply ? ' reply' : ''}`, 'aria-label': who }, [
      face(message, people),
      said,
    ]);
  }

  async #pressed(conversation, message, button) {
    const entry = this.#shown.get(message.id);
    if (entry !== undefined) entry.pressed = true;
    await this.press(conversation, message, button);
    if (entry !== undefined) entry.pressed = false;
  }

  #goTo(element) {
    const card = element.querySelector('.card') ?? element;
    card.focus({ preventScroll: true });
    const top = element.offsetTop - this.#box.offsetTop - 8;
    const fits = element.offsetHeight < this.#box.clientHeight;
    const below =
      element.offsetTop - this.#box.offsetTop + element.offsetHeight - this.#box.clientHeight + 16;
    if (this.#box.scrollTop > top || !fits) this.#box.scrollTop = top;
    else if (this.#box.scrollTop < below) this.#box.scrollTop = below;
  }

  /** The end, but never past the top of what is new. */
  #toEnd(fresh) {
    this.#box.scrollTop = this.#box.scrollHeight;
    if (fresh === undefined) return;
    const top = fresh.offsetTop - this.#box.offsetTop - 8;
    if (this.#box.scrollTop > top) this.#box.scrollTop = top;
  }
}

function bubble(text, fromBot, mention) {
  const element = make('div', { className: 'bubble' });
  if (fromBot) element.innerHTML = toMarkup(text);
  else element.textContent = text;
  if (!fromBot && mention) element.prepend(make('span', { className: 'at', text: `${word('mention')} ` }));
  return element;
}

function face({ from, name }, people) {
  if (from === 'bot') return make('span', { className: 'face bot', text: 'S', 'aria-hidden': 'true' });
  const tone = people.findIndex((each) => each.name === name);
  return make('span', { className: `face tone-${tone % 5}`, text: initials(name), 'aria-hidden': 'true' });
}
