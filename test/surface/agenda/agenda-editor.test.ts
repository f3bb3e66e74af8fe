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
      for (const asksPublish of [false, true]) {
        const card = renderCard(agendaEditor(view, routines, texts[locale], { asksPublish }));
        expect(cardFaults(card)).toEqual([]);
        const body = JSON.stringify(card);
        expect(cases.filter(({ code }) => !body.includes(code))).toEqual([]);
        expect(Buffer.byteLength(body)).toBeLessThan(28_000);
      }
    },
  );
});
