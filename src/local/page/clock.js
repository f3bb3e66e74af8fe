import { post } from './api.js';
import { byId } from './dom.js';
import { dateOf, dayOf, momentOf, timeOf, word } from './words.js';

/** The time at Samråd and the buttons that move it. Between answers it ticks by itself. */
export class ClockPanel {
  #at = 0;
  #read = 0;
  #next;

  constructor(moved) {
    this.moved = moved;
    for (const button of document.querySelectorAll('[data-move]')) {
      const { move } = button.dataset;
      const how = move === 'next' ? { move: 'next' } : { move: 'by', minutes: Number(move) };
      button.addEventListener('click', () => void this.#move(how));
    }
    byId('to-date').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#move({ move: 'to', date: byId('date').value });
    });
    setInterval(() => this.draw(), 10_000);
  }

  set({ now, next }) {
    this.#at = Date.parse(now);
    this.#read = performance.now();
    this.#next = next;
    this.draw();
  }

  draw() {
    if (this.#at === 0) return;
    const now = this.#at + (performance.now() - this.#read);
    byId('now-time').textContent = timeOf(now);
    byId('now-time').dateTime = new Date(now).toISOString();
    byId('now-date').textContent = dateOf(now);
    byId('short-time').textContent = timeOf(now);
    byId('next').textContent =
      this.#next === undefined ? word('clockNothing') : word('clockNext', { moment: momentOf(this.#next) });
    const tomorrow = dayOf(now + 86_400_000);
    byId('date').min = tomorrow;
    if (byId('date').value < tomorrow) byId('date').value = tomorrow;
  }

  async #move(how) {
    const buttons = [...byId('panel').querySelectorAll('button')];
    const at = document.activeElement;
    byId('moved').textContent = word('moving');
    for (const button of buttons) button.disabled = true;
    const answer = await post('clock', how);
    for (const button of buttons) button.disabled = false;
    at?.focus();
    byId('moved').textContent = said(answer);
    this.moved();
  }
}

function said({ kind, refused, messages }) {
  if (kind === 'offline') return word('offline');
  if (refused === true) return word('laterDate');
  if (messages === 0) return word('movedNone');
  return messages === 1 ? word('movedOne') : word('movedMany', { n: messages });
}
