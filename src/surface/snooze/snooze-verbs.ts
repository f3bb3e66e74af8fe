import { z } from 'zod';
import { readTypedDate } from '../../domain/calendar/dates/local-date.js';
import { readTypedTime } from '../../domain/calendar/dates/local-time.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import type { ReportCode } from '../../domain/model/case/report.js';
import { snoozableKinds } from '../../domain/model/job/notice-kind.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Wanted } from '../../domain/snooze/snooze-notice.js';
import { lookAtDigest } from '../../usecases/snooze/look-at-digest.js';
import { snooze, type SnoozeView } from '../../usecases/snooze/snooze.js';
import { answer, refused } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbContext } from '../card/card-verb.js';
import { codeField, idField, personField } from '../card/form-values.js';
import { noticeCard } from '../notices/notice-views.js';
import { choicesCard, goneCard, setCard } from './snooze-card.js';

const shape = {
  groupId: idField,
  kind: z.enum(snoozableKinds),
  ref: z.string().regex(/^[a-z]{6,20}$/),
  meetingId: idField.optional(),
  code: codeField.optional(),
  person: personField.optional(),
  duty: z.string().max(200).optional(),
  report: codeField.optional(),
  /** The half-day of the digest that the notice is a line of. */
  slot: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d~(am|pm)(~\d{1,2})?$/)
    .optional(),
};
const button = z.strictObject(shape);
type Button = z.output<typeof button>;
type Context = Omit<VerbContext, 'rejected'>;

function wantedOf({ groupId: _, slot: _slot, code, person, report, ...plain }: Button): Wanted {
  const known = Object.entries({ ...plain, code, person, report }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as {
    kind: Button['kind'];
    ref: string;
    code?: CaseCode;
    person?: PersonKey;
    report?: ReportCode;
  };
}

function wishOf(data: Button) {
  return { groupId: data.groupId, wanted: wantedOf(data) };
}

function cardOf({ deps, text }: Context, view: SnoozeView, data: Button): CardModel {
  switch (view.kind) {
    case 'notFound':
      return refused(text, text.common.notFound);
    case 'changed-meanwhile':
      return refused(text, text.common.changedMeanwhile);
    case 'gone':
      return goneCard(data, text);
    case 'choices': {
      const { date: today } = toLocal(deps.clock.now());
      return choicesCard(view, noticeCard(view.notice, text), { data, today }, text);
    }
    case 'set':
      return setCard(view, noticeCard(view.notice, text), data, text);
  }
}

/** The digest that the line stood in, as it is now; else the notice alone. */
async function before(context: Context, data: Button): Promise<CardModel> {
  const { deps, caller, text } = context;
  const digest = data.slot === undefined ? undefined : await lookAtDigest(deps, caller, data.slot);
  if (digest !== undefined) return noticeCard(digest, text);
  const view = await snooze(deps, caller, wishOf(data));
  if (view.kind !== 'choices') return cardOf(context, view, data);
  const snoozable = { ...wantedOf(data), ...(data.slot === undefined ? {} : { slot: data.slot }) };
  return noticeCard({ ...view.notice, snooze: snoozable }, text);
}

export const snoozeVerbs: readonly CardVerb[] = [
  cardVerb({
    verb: 'snooze.show',
    data: button,
    async run(context, data) {
      const view = await snooze(context.deps, context.caller, wishOf(data));
      return answer(context, cardOf(context, view, data));
    },
  }),
  cardVerb({
    verb: 'snooze.choose',
    data: z.strictObject({ ...shape, date: z.string().max(10), time: z.string().max(5) }),
    async run(context, { date: day, time: clock, ...data }) {
      const date = readTypedDate(day);
      const time = readTypedTime(clock);
      // Emptied by the filter, or typed by a stranger: asked again.
      const moment = date === undefined || time === undefined ? undefined : { date, time };
      const view = await snooze(context.deps, context.caller, { ...wishOf(data), moment });
      return answer(context, cardOf(context, view, data));
    },
  }),
  cardVerb({
    verb: 'snooze.back',
    data: button,
    run: async (context, data) => answer(context, await before(context, data)),
  }),
];
