import type { Screen } from './screen.js';
import type { Town } from './town.js';

export interface GroupWish {
  readonly routine: string;
  readonly known: string;
  readonly first: string;
  readonly until: string;
  readonly ownUnit: string;
}

/** The group that most stories are about: VerkSam, over a summer. */
export const habo: GroupWish = {
  ...{ routine: 'verksam', known: 'VerkSam Habo', ownUnit: 'Habo kommun' },
  ...{ first: '2026-05-12', until: '2026-09-01' },
};

/** A coordinator sets up a group in the channel, card by card. */
export async function setUp(town: Town, who: string, wish: GroupWish): Promise<Screen> {
  const on = (screen: Screen, title: string, typed: Record<string, string> = {}) =>
    town.press(who, screen, title, typed, 'channel');
  let screen = await town.say(who, 'skapa grupp', 'channel');
  screen = await on(screen, 'Nästa', { routines: wish.routine });
  screen = await on(screen, 'Nästa', { knownGroup: screen.choice('knownGroup', wish.known) });
  screen = await on(screen, 'Nästa');
  screen = await on(screen, 'Nästa', { ownUnit: screen.choice('ownUnit', wish.ownUnit) });
  screen = await on(screen, 'Nästa', { place: 'Kommunhuset' });
  screen = await on(screen, 'Nästa', { first: wish.first, until: wish.until });
  return await on(screen, 'Skapa gruppen', screen.fields.has('accepted') ? { accepted: 'true' } : {});
}

/** Someone asks to join in the channel and the coordinator lets them in. */
export async function join(
  town: Town,
  who: string,
  place: { readonly unit: string; readonly role: string },
  coordinator: string,
) {
  const form = await town.say(who, 'gå med', 'channel');
  const typed = { unit: form.choice('unit', place.unit), role: form.choice('role', place.role) };
  await town.press(who, form, 'Skicka förfrågan', typed, 'channel');
  await town.press(coordinator, town.last(coordinator), 'Godkänn');
}

export interface CaseWish {
  readonly units: readonly string[];
  readonly type?: string;
  readonly meeting?: string;
  readonly reference?: string;
}

/** Registers a case through every step; the receipt. */
export async function register(
  town: Town,
  who: string,
  { units, type, meeting, reference }: CaseWish,
): Promise<Screen> {
  let screen = await town.say(who, 'anmäl ärende');
  screen = await town.press(
    who,
    screen,
    'Nästa',
    type === undefined ? {} : { choice: screen.choice('choice', type) },
  );
  if (screen.fields.has('checklist')) {
    const all = screen.fields.get('checklist')?.choices.map(({ value }) => value) ?? [];
    screen = await town.press(who, screen, 'Nästa', { checklist: all.join(',') });
  }
  const [category = ''] = screen.fields.get('categories')?.choices.map(({ value }) => value) ?? [];
  const chosen = units.map((unit) => screen.choice('units', unit)).join(',');
  screen = await town.press(who, screen, 'Nästa', { units: chosen, categories: category });
  if (screen.fields.has('reference')) {
    screen = await town.press(who, screen, 'Nästa', reference === undefined ? {} : { reference });
  }
  if (screen.fields.has('meetingId')) {
    const on = meeting === undefined ? {} : { meetingId: screen.choice('meetingId', meeting) };
    screen = await town.press(who, screen, 'Nästa', on);
  }
  return await town.press(who, screen, 'Anmäl');
}

/** The case code on a card. */
export function codeOn(screen: Screen): string {
  const code = /[B-Z2-9]{3}-[B-Z2-9]{4}/.exec(screen.said)?.[0];
  if (code === undefined) throw new Error(`no code on “${screen.title}”`);
  return code;
}
