import { z } from 'zod';
import type { OutcomeRecorded } from '../../domain/decisions/meetings/outcome-given.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { noteUnitsPresent, recordCaseOutcome } from '../../usecases/meeting/run-meeting.js';
import { cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { outcomeForm, outcomesCard } from './outcome-cards.js';
import { changedSince } from '../card/changed-since.js';
import { codeField, idField, idsField, isChanged, openedField } from '../card/form-values.js';
import { answersIn, withQuestions } from '../life/question-fields.js';
import { meetingTrouble } from './meeting-trouble.js';

const asked = { groupId: idField, meetingId: idField };
type Asked = { readonly groupId: string; readonly meetingId: string };

async function list(
  context: VerbContext,
  data: Asked,
  saved: boolean,
  wanted?: readonly string[],
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, data);
  if (view === undefined) return answer(context, meetingTrouble('notFound', text));
  if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
  const standing = outcomesCard(view, text, saved);
  if (wanted === undefined) return answer(context, standing);
  return answer(context, changedSince(outcomesCard(view, text, false, wanted), standing, text));
}

export const outcomesVerb = cardVerb({
  verb: 'meeting.outcomes',
  data: z.strictObject(asked),
  run: (context, data) => list(context, data, false),
});

export const savePresentVerb = cardVerb({
  verb: 'meeting.save-present',
  data: z.strictObject({ ...asked, opened: openedField, present: idsField }),
  async run(context, { groupId, meetingId, opened, present }) {
    const { deps, caller, text } = context;
    const data = { groupId, meetingId };
    const outcome = await noteUnitsPresent(deps, caller, data, { typed: present, opened });
    if (outcome.kind === 'noted') return await list(context, data, true);
    if (isChanged(outcome.kind)) return await list(context, data, false, present);
    return answer(context, meetingTrouble(outcome.kind, text));
  },
});

export const caseOutcomeVerb = cardVerb({
  verb: 'meeting.case',
  data: z.strictObject({ ...asked, code: codeField }),
  async run(context, { groupId, meetingId, code }) {
    const { deps, caller, text } = context;
    const view = await lookAtMeeting(deps, caller, { groupId, meetingId });
    const pointer = view?.cases.find((one) => one.code === code);
    if (view === undefined || pointer === undefined) return answer(context, meetingTrouble('notFound', text));
    if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
    return answer(context, outcomeForm(view, pointer, text));
  },
});

export const recordOutcomeVerb = cardVerb({
  verb: 'meeting.record-outcome',
  data: withQuestions({
    ...asked,
    code: codeField,
    opened: openedField,
    outcome: idField.optional(),
    carriedOnBy: idsField,
    consent: z.enum(['true', 'false']).optional(),
    notShown: z.literal('true').optional(),
  }),
  async run(context, data) {
    const { groupId, meetingId, code, opened, outcome: chosen, carriedOnBy, consent, notShown } = data;
    const { deps, caller, text } = context;
    const given = {
      at: meetingId,
      carriedOnBy,
      consentShown: consent === 'true',
      notShown: notShown === 'true',
      answers: answersIn(data),
      ...(chosen === undefined ? {} : { outcome: chosen }),
    };
    const outcome = await recordCaseOutcome(deps, caller, { groupId, code }, { typed: given, opened });
    if (outcome.kind === 'recorded') return await recorded(context, { groupId, meetingId }, outcome);
    const again = outcome.kind === 'faults' || outcome.kind === 'consent-asked';
    if (!again && !isChanged(outcome.kind)) {
      return answer(context, meetingTrouble(outcome.kind, text));
    }
    const view = await lookAtMeeting(deps, caller, { groupId, meetingId });
    const pointer = view?.cases.find((one) => one.code === code);
    if (view === undefined || pointer === undefined) return answer(context, meetingTrouble('notFound', text));
    if (outcome.kind === 'consent-asked') {
      const consentFault = { consent: text.meeting.outcome.consentAsked };
      return answer(context, outcomeForm(view, pointer, text, { given, faults: consentFault }));
    }
    if (outcome.kind !== 'faults') {
      const wanted = outcomeForm(view, pointer, text, { given });
      return answer(context, changedSince(wanted, outcomeForm(view, pointer, text), text));
    }
    return answer(context, outcomeForm(view, pointer, text, { given, faults: sentences(outcome, text) }));
  },
});

async function recorded(
  context: VerbContext,
  data: Asked,
  { pointer }: OutcomeRecorded & { kind: 'recorded' },
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const words = text.meeting.outcome;
  const view = await lookAtMeeting(deps, caller, data);
  const next = view?.snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const over = next !== undefined && next.id !== data.meetingId;
  const lines = over ? [words.carriedOver(formatMoment(next, text.locale))] : [];
  return answer(
    context,
    told(text, words.saved, lines, [{ title: words.next, verb: 'meeting.outcomes', data }]),
  );
}

function sentences(faults: OutcomeRecorded & { kind: 'faults' }, text: Text) {
  const words = text.meeting.outcome;
  return {
    ...(faults.outcome === undefined ? {} : { outcome: words[faults.outcome] }),
    ...(faults.answers === undefined ? {} : { answers: faults.answers }),
    ...(faults.carriedOnBy === undefined
      ? {}
      : { carriedOnBy: faults.carriedOnBy === 'missing' ? words.carriedMissing : words.unknown }),
  };
}
