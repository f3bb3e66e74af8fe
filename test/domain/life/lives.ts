import { type LifeDef, lifeSchema } from '../../../src/domain/life/reading/life-schema.js';

const named = (id: string) => ({ id, name: { sv: id, en: id } });

/** A case that is registered, acknowledged by each unit, taken up at a meeting, and carried over or decided. */
export const meetingCase: LifeDef = lifeSchema.parse({
  id: 'case',
  about: 'case',
  start: 'registered',
  late: 'waiting-late',
  stages: [
    {
      ...named('waiting-late'),
      unannounced: true,
      exits: [
        { ...named('let-in'), to: 'registered', who: { roles: ['coordinator'] } },
        { ...named('next-meeting'), to: 'registered', when: { from: 'meeting' } },
        { ...named('withdraw'), to: 'withdrawn', who: { owner: true } },
      ],
    },
    {
      ...named('registered'),
      agenda: { kinds: ['case-meeting'], minutes: 20 },
      tasks: [
        {
          ...named('acknowledged'),
          each: 'unit',
          who: { roles: ['representative'], unit: 'concerned' },
          asks: [{ ...named('knows'), oneOf: 'answers' }],
          due: { from: 'entered', plus: { workingDays: 2 } },
          chase: [
            {
              after: { workingDays: 0 },
              tell: { roles: ['representative', 'deputy'], unit: 'concerned' },
            },
            { after: { workingDays: 2 }, tell: { roles: ['coordinator'] } },
          ],
        },
      ],
      exits: [
        {
          ...named('carry-on'),
          to: 'decided',
          at: 'meeting',
          asks: [{ ...named('units'), kind: 'units' }],
        },
        { ...named('carried-over'), to: 'registered', at: 'meeting' },
        { ...named('withdraw'), to: 'withdrawn', who: { owner: true } },
      ],
    },
    { ...named('decided'), ends: true },
    { ...named('withdrawn'), ends: true },
  ],
});

/** Places, a queue, follow-up every third month, and a closing that is done when its documentation is. */
export const rehabilitation: LifeDef = lifeSchema.parse({
  id: 'case',
  about: 'case',
  start: 'examined',
  stages: [
    {
      ...named('examined'),
      agenda: { kinds: ['case-meeting'] },
      exits: [
        { ...named('admit'), to: 'enrolled', at: 'meeting' },
        {
          ...named('return'),
          to: 'returned',
          at: 'meeting',
          asks: [{ ...named('reason'), oneOf: 'reasons' }],
        },
      ],
    },
    {
      ...named('queued'),
      exits: [{ ...named('gives-up'), to: 'returned', who: { unit: 'registering' } }],
    },
    {
      ...named('enrolled'),
      places: { limit: 'places', waitIn: 'queued' },
      guideline: { months: 12 },
      tasks: [
        {
          ...named('follow-up'),
          who: { roles: ['supervisor'] },
          every: { months: 3 },
          due: { from: 'period-end' },
          asks: [{ ...named('continues'), oneOf: 'participation' }],
          chase: [
            { after: { workingDays: -10 }, tell: { roles: ['supervisor'] } },
            { after: { workingDays: 5 }, tell: { roles: ['coordinator'] } },
          ],
        },
        { ...named('plan'), who: { roles: ['supervisor'] } },
      ],
      exits: [
        { ...named('to-work'), to: 'closing', who: { roles: ['supervisor'] } },
        { ...named('to-authority'), to: 'closing', who: { roles: ['supervisor'] }, needs: ['plan'] },
      ],
    },
    {
      ...named('closing'),
      tasks: [
        {
          ...named('documentation'),
          required: true,
          who: { roles: ['supervisor'] },
          due: { from: 'entered', plus: { weeks: 3 }, end: 'day' },
          chase: [{ after: { workingDays: -5 }, tell: { roles: ['supervisor'] } }],
        },
      ],
      exits: [{ ...named('documented'), to: 'closed', when: 'all-done' }],
    },
    { ...named('closed'), ends: true },
    { ...named('returned'), ends: true },
  ],
});

/** What a group has to do again and again. */
export const duties: LifeDef = lifeSchema.parse({
  id: 'duties',
  about: 'group',
  start: 'running',
  stages: [
    {
      ...named('running'),
      tasks: [
        {
          ...named('requisition'),
          who: { roles: ['team-leader'] },
          every: { months: 2, aligned: true },
          due: { from: 'period-end', plus: { months: 1 }, end: 'month' },
          chase: [{ after: { workingDays: -10 }, tell: { roles: ['team-leader'] } }],
        },
        { ...named('budget'), who: { roles: ['team-leader'] }, every: { yearly: ['11-30'] } },
        { ...named('notes'), who: { roles: ['representative'], rotates: true }, every: { per: 'meeting' } },
        { ...named('gathering'), who: { roles: ['coordinator'] }, every: { per: 'term' } },
      ],
    },
  ],
});

/** A handover between two units that is passed by itself when all has been done. */
export const handover: LifeDef = lifeSchema.parse({
  id: 'transfer',
  about: 'case',
  start: 'announced',
  stages: [
    {
      ...named('announced'),
      responsible: 'registering',
      tasks: [
        {
          ...named('month-told'),
          who: { unit: 'registering' },
          asks: [{ ...named('change-month'), kind: 'month' }],
        },
        {
          ...named('planned'),
          who: { unit: 'registering' },
          due: { from: 'answer:change-month', plus: { months: -7 }, end: 'month' },
          chase: [{ after: { workingDays: -5 }, tell: { unit: 'registering' } }],
        },
      ],
      exits: [{ ...named('hand-over'), to: 'handover', who: { unit: 'registering' }, needs: ['month-told'] }],
    },
    {
      ...named('handover'),
      responsible: 'registering',
      tasks: [
        { ...named('consent'), required: true, who: { unit: 'registering' } },
        { ...named('appointed'), required: true, who: { unit: 'receiving' } },
        {
          ...named('received'),
          required: true,
          needs: ['consent'],
          who: { unit: 'receiving' },
          due: { from: 'done:consent', plus: { workingDays: 5 } },
          chase: [{ after: { workingDays: 0 }, tell: { unit: 'receiving' } }],
        },
      ],
      exits: [{ ...named('passed'), to: 'passed', when: 'all-done' }],
    },
    { ...named('passed'), ends: true, responsible: 'receiving' },
  ],
});
