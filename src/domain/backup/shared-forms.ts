import { jobKinds } from '../model/job/job-kind.js';
import type { Life } from '../model/case/life.js';
import type { Recipient, Subject } from '../model/job/timer.js';
import * as text from './text-form.js';

const { codeForm, dateForm, idForm, instantForm, keyForm, meetingForm, personForm, unitForm } = text;

export const actor = text.anyOf(text.oneOf<'timer'>({ timer: true }), personForm);
export const ids = { each: idForm } as const;
export const units = { each: unitForm } as const;
export const people = { each: personForm } as const;
/** A slot of an agenda: a case, or a point of the routine's list. */
export const slotId = text.anyOf(codeForm, idForm);
export const counts = { keys: text.wordForm, values: 'plain' } as const;
export const longestAnswer = 2000;
export const answers = {
  keys: idForm,
  values: text.orEmpty(text.anyOf(keyForm, text.wordsForm('answer', longestAnswer))),
} as const;
export const subject: text.FormsOf<Subject> = {
  fields: {
    meetingId: meetingForm,
    code: codeForm,
    person: personForm,
    duty: keyForm,
    report: text.reportForm,
  },
};
export const recipient: text.FormsOf<Recipient> = {
  fields: {
    to: text.oneOf<Recipient['to']>({ person: true, channel: true }),
    person: personForm,
    part: 'plain',
  },
};
export const facts = { keys: text.wordForm, values: keyForm } as const;
export const anyKind = text.oneOfList([...jobKinds, 'digest']);

export const done: text.FormsOf<Life['done']> = {
  each: {
    fields: {
      task: idForm,
      unit: unitForm,
      period: dateForm,
      by: actor,
      at: instantForm,
      answers,
      notedBy: personForm,
    },
  },
};
const trace: text.FormsOf<NonNullable<Life['trace']>> = {
  each: {
    fields: {
      stage: idForm,
      exit: idForm,
      task: idForm,
      unit: unitForm,
      by: actor,
      at: instantForm,
      notedBy: personForm,
    },
  },
};
export const life: text.FormsOf<Life> = {
  fields: {
    stage: idForm,
    enteredAt: instantForm,
    visit: 'plain',
    via: { fields: { exit: idForm, by: actor } },
    waits: { fields: { for: idForm, since: instantForm } },
    done,
    trace,
    settledBefore: dateForm,
    began: { keys: idForm, values: instantForm },
    answers,
  },
};
