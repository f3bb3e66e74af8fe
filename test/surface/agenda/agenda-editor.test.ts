import { describe, expect, it } from 'vitest';
import { agendaEditor } from '../../../src/surface/agenda/agenda-editor.js';
import { renderCard } from '../../../src/adapters/teams/render/render-card.js';
import { meetingView } from '../../../src/usecases/meeting/look-at-meeting.js';
import type { Deps } from '../../../src/usecases/deps.js';
import { texts } from '../../../src/text/text.js';
import { cardFaults } from '../../cards/card-faults.js';
import { groupWith, meeting, now, pointer, routines } from '../../domain/group-fixture.js';

const units = ['vc', 'af'];
const deps = { routines, clock: { now: () => now } } as Deps;

describe.each(['sv', 'en'] as const)('the agenda of a coordinator, in %s', (locale) => {
  it.each([1, 24, 30, 31, 60, 80])(
    'of %i cases names each, and stays under what Teams takes with long names of units',
    (many) => {
      const cases = Array.from({ length: many }, (_, at) => pointer(`KTM-${at + 100}R`, { units }));
      const standing = groupWith({
        cases,
        meetings: [meeting('m-1', '2026-05-12'), meeting('m-2', '2026-06-23')],
      });
      const long = (row: (typeof standing.units)[number]) => ({
        ...row,
        value: { ...row.value, name: `Öppenvårdsmottagningen för äldre ${row.value.name}`.padEnd(80, 'å') },
      });
      const snapshot = { ...standing, units: standing.units.map(long) };
      const [first] = snapshot.meetings;
      const maria = snapshot.members.find(({ value }) => value.coordinator);
      if (first === undefined || maria === undefined) throw new Error('no meeting');
      const view = meetingView(deps, snapshot, first.value, maria.value);
      const card = renderCard(agendaEditor(view, routines, texts[locale]));
      expect(cardFaults(card)).toEqual([]);
      const body = JSON.stringify(card);
      expect(cases.filter(({ code }) => !body.includes(code))).toEqual([]);
      expect(Buffer.byteLength(body)).toBeLessThan(28_000);
    },
  );

  it.each([7, 33])(
    'is not published at %i cases without a question, which stands beside its answers',
    (many) => {
      const cases = Array.from({ length: many }, (_, at) => pointer(`KTM-${at + 100}R`, { units }));
      const snapshot = groupWith({ cases });
      const [first] = snapshot.meetings;
      const maria = snapshot.members.find(({ value }) => value.coordinator);
      if (first === undefined || maria === undefined) throw new Error('no meeting');
      const view = meetingView(deps, snapshot, first.value, maria.value);
      const model = agendaEditor(view, routines, texts[locale], { asksPublish: true });
      expect(cardFaults(renderCard(model))).toEqual([]);
      const words = texts[locale].agenda.edit;
      expect(model.lines?.at(-1)?.text).toBe(words.tooLongAsk);
      expect([model.rows ?? [], model.fields ?? []]).toEqual([[], []]);
      const titles = model.actions?.map(({ title }) => title) ?? [];
      expect(titles).toContain(words.anyway);
      expect(titles.length).toBeLessThanOrEqual(5);
      // The cases that would go on are named in the order of the agenda, of many with how many more.
      const said = model.lines?.map(({ text }) => text).join() ?? '';
      const slots = view.agenda.slots.flatMap((slot) => (slot.kind === 'fixed' ? [] : [slot.code]));
      const named = slots.filter((code) => said.includes(code));
      expect(named.length).toBeGreaterThan(0);
      expect(said).toContain(named.join(', '));
      expect(said.includes(words.andMore(named.join(', '), 19))).toBe(many === 33);
    },
  );
});
