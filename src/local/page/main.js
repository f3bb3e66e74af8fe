import { getState, listen, post } from './api.js';
import { ClockPanel } from './clock.js';
import { PrivateDialog } from './dialog.js';
import { byId, fill, make } from './dom.js';
import { nameOf, showConversations, showPeople } from './lists.js';
import { Thread } from './thread.js';
import { loadWords, locale, speak, word, wordList } from './words.js';

/** What the server last told, and where the reader stands. */
const here = { state: undefined, me: remembered('person'), at: new Map() };

function remembered(name) {
  return sessionStorage.getItem(`samrad.${name}`) ?? undefined;
}

function remember(name, value) {
  sessionStorage.setItem(`samrad.${name}`, value);
}

const thread = new Thread(pressed);
const clock = new ClockPanel(() => void refresh());
const dialog = new PrivateDialog(async (data) => {
  say(dialog.show(await post('dialog-answer', { ...place(), data }), here.state.people));
});

function current() {
  const { conversations } = here.state;
  return conversations.find(({ id }) => id === here.at.get(here.me)) ?? conversations[0];
}

function place() {
  return { person: here.me, conversation: current()?.id, locale: locale() };
}

let asking = 0;
async function refresh() {
  asking += 1;
  const asked = asking;
  try {
    const state = await getState(here.me);
    // An older answer must not take the place of a newer one.
    if (asked !== asking) return;
    here.state = state;
    here.me = state.me;
    if (byId('notice').dataset.kind === 'offline') say(undefined);
    draw();
  } catch {
    say(word('offline'), 'offline');
  }
}

function draw() {
  const { people, conversations } = here.state;
  const now = current();
  showPeople(people, here.me, bePerson);
  showConversations(conversations, now?.id, goTo);
  byId('no-chat').hidden = people.find(({ id }) => id === here.me)?.personalChat !== false;
  clock.set(here.state.clock);
  showSteps(people);
  if (now === undefined) return;
  thread.show(`${here.me} ${now.id} ${locale()}`, now, people, nameOf(now));
  showComposer(now);
  if (now.unread > 0 && document.visibilityState === 'visible') void post('read', place());
}

function showComposer({ kind }) {
  const channel = kind === 'channel';
  byId('mention').hidden = !channel;
  const label = word(channel ? 'writeChannel' : 'writeChat');
  byId('words-label').textContent = label;
  byId('words').placeholder = label;
  const list = wordList(channel ? 'channel' : 'chat');
  byId('suggestions').setAttribute('aria-label', word('suggestions'));
  if (byId('suggestions').dataset.shown === list.join()) return;
  byId('suggestions').dataset.shown = list.join();
  const items = list.map((text) => {
    const on = { click: () => void write(text) };
    return make('li', {}, [make('button', { type: 'button', text, on, 'data-key': text })]);
  });
  fill(byId('suggestions'), items);
}

function showSteps(people) {
  const [caseworker, representative, , coordinator] = people.map(({ name }) => name.split(' ')[0]);
  const steps = wordList('steps', { caseworker, representative, coordinator });
  if (byId('steps').dataset.shown === steps.join()) return;
  byId('steps').dataset.shown = steps.join();
  byId('steps').replaceChildren(...steps.map((text) => make('li', { text })));
}

function bePerson(id) {
  here.me = id;
  remember('person', id);
  say(undefined);
  void refresh();
}

function goTo(id) {
  here.at.set(here.me, id);
  say(undefined);
  draw();
}

async function write(text) {
  say(undefined);
  byId('send').disabled = true;
  const answer = await post('say', { ...place(), text });
  byId('send').disabled = false;
  if (answer.kind !== 'said') say(word(answer.kind === 'offline' ? 'offline' : 'botSilent'));
  await refresh();
}

async function pressed(conversation, message, { verb, data, opensDialog }) {
  say(undefined);
  const at = { ...place(), conversation: conversation.id, message: message.id };
  if (opensDialog) {
    const answer = await post('dialog', { ...at, data });
    const shown = answer.kind === 'no-answer' ? word('botSilent') : dialog.show(answer, here.state.people);
    say(shown);
    return;
  }
  const answer = await post('press', { ...at, verb, data });
  if (answer.kind === 'message') say(answer.text);
  if (answer.kind === 'no-answer') say(word('botSilent'));
  if (answer.kind === 'offline') say(word('offline'));
  await refresh();
}

/** A line above the composer; undefined takes it away. */
function say(text, kind = '') {
  const notice = byId('notice');
  notice.textContent = text ?? '';
  notice.dataset.kind = kind;
  notice.hidden = text === undefined;
}

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = byId('words').value.trim();
  if (text === '') return;
  byId('words').value = '';
  void write(text);
});

byId('language').addEventListener('change', (event) => {
  remember('language', event.target.value);
  speak(event.target.value);
  draw();
});

function panel(open) {
  byId('panel').classList.toggle('open', open);
  byId('open-panel').setAttribute('aria-expanded', String(open));
  if (!open) byId('open-panel').focus();
}
byId('open-panel').addEventListener('click', () => panel(!byId('panel').classList.contains('open')));
byId('close-panel').addEventListener('click', () => panel(false));
document.addEventListener('visibilitychange', () => here.state && draw());
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && byId('panel').classList.contains('open')) panel(false);
});

await loadWords(remembered('language') ?? (navigator.language.startsWith('en') ? 'en' : 'sv'));
await refresh();
// Whatever is pressed before this would not know who presses it, nor in which language.
document.body.inert = false;
listen(
  () => void refresh(),
  () => say(word('offline'), 'offline'),
);
