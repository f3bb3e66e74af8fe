import { byId, fill, initials, make } from './dom.js';
import { locale, word } from './words.js';

function unreadMark(count) {
  if (count === 0) return [];
  const label = make('span', { className: 'hidden', text: word('unread', { n: count }) });
  return [
    make('span', { className: 'unread' }, [make('span', { text: count, 'aria-hidden': 'true' }), label]),
  ];
}

/** Given name and surname, so that a phone can leave the surname out of sight. */
function fullName(name) {
  const [given, ...rest] = name.split(' ');
  const surname = make('span', { className: 'surname', text: ` ${rest.join(' ')}` });
  return make('b', {}, [given, surname]);
}

const intoSight = { block: 'nearest', inline: 'nearest' };
let last;

/** Everyone you can be, with what waits for each. */
export function showPeople(people, me, choose) {
  const items = people.map((person, index) => {
    const role = make('small', { text: person.role[locale()] });
    const place = make('small', { className: 'organisation', text: person.organisation });
    const button = make(
      'button',
      {
        type: 'button',
        'data-key': person.id,
        'aria-pressed': person.id === me,
        on: { click: () => choose(person.id) },
      },
      [
        make('span', {
          className: `face tone-${index % 5}`,
          text: initials(person.name),
          'aria-hidden': 'true',
        }),
        make('span', { className: 'who' }, [fullName(person.name), role, place]),
        ...unreadMark(person.unread),
      ],
    );
    return make('li', {}, [button]);
  });
  fill(byId('people'), items);
  // Only then: the list stays where it has been scrolled to while one is the same person.
  if (me !== last) byId('people').querySelector('[aria-pressed="true"]')?.scrollIntoView(intoSight);
  last = me;
}

export function nameOf({ kind, name }) {
  return kind === 'chat' ? word('chatWithBot') : name;
}

export function showConversations(conversations, current, choose) {
  const items = conversations.map((conversation) => {
    const chat = conversation.kind === 'chat';
    const kind = chat ? [] : [make('small', { text: word('channelKind') })];
    const mark = chat ? 'S' : '#';
    const button = make(
      'button',
      {
        type: 'button',
        'data-key': conversation.id,
        'aria-current': conversation.id === current,
        on: { click: () => choose(conversation.id) },
      },
      [
        make('span', { className: `face ${chat ? 'bot' : 'channel'}`, text: mark, 'aria-hidden': 'true' }),
        make('span', { className: 'who' }, [make('b', { text: nameOf(conversation) }), ...kind]),
        ...unreadMark(conversation.unread),
      ],
    );
    return make('li', {}, [button]);
  });
  fill(byId('conversations'), items);
}
