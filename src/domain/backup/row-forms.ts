import { longestName } from '../decisions/set-up/steps/name.js';
import { deeds } from '../model/person/deed.js';
import type { ContactReference, UnreachableWhy } from '../model/person/person.js';
import type { RowValues } from '../model/row.js';
import type { BackedUpKind } from './backup.js';
import { group, locale, meeting, member, pointer } from './group-forms.js';
import { call, out, purge, timer, undelivered } from './message-forms.js';
import { actor, counts, ids, life, longestAnswer, subject, units } from './shared-forms.js';
import * as text from './text-form.js';

const { codeForm, idForm, instantForm, keyForm, meetingForm, personForm, unitForm } = text;

/**
 * What the texts of every column of a backup may be: what the form, or the code, that writes them makes. The compiler asks
 * for each column, so that none is forgotten.
 */
export const rowForms: { readonly [K in BackedUpKind]: text.FormsOf<RowValues[K]> } = {
  group,
  unit: { fields: { id: unitForm, name: text.wordsForm('name', longestName), party: idForm } },
  member,
  meeting,
  case: pointer,
  life: {
    fields: {
      routine: idForm,
      routineVersion: 'plain',
      lifeId: idForm,
      life,
      revision: 'plain',
      planned: { keys: keyForm, values: keyForm },
    },
  },
  'life-report': {
    fields: {
      code: text.reportForm,
      routine: idForm,
      routineVersion: 'plain',
      lifeId: idForm,
      life,
      unitId: unitForm,
      units,
      level: idForm,
      texts: ids,
      planned: { each: keyForm },
      revision: 'plain',
      createdAt: instantForm,
      changedAt: instantForm,
    },
  },
  'report-text': {
    fields: {
      report: text.reportForm,
      question: idForm,
      text: text.wordsForm('text', longestAnswer),
      by: personForm,
      writtenAt: instantForm,
    },
  },
  count: { fields: { year: keyForm, routine: idForm, counts } },
  purge,
  event: { fields: { at: instantForm, by: actor, what: text.oneOfList(deeds), subject } },
  timer,
  out,
  undelivered,
  call,
};

/** The id of a row of each kind. */
export const rowIdForms: Readonly<Record<BackedUpKind, text.TextForm>> = {
  group: text.groupForm,
  unit: unitForm,
  member: text.memberIdForm,
  meeting: meetingForm,
  case: codeForm,
  life: keyForm,
  'life-report': text.reportForm,
  'report-text': keyForm,
  count: keyForm,
  purge: instantForm,
  event: keyForm,
  timer: keyForm,
  out: keyForm,
  undelivered: keyForm,
  call: keyForm,
};

const closed: Readonly<Record<UnreachableWhy, true>> = {
  ...{ refused: true, 'not-found': true, 'app-removed': true },
};
export const contactForms: text.FormsOf<ContactReference> = {
  fields: {
    person: personForm,
    serviceUrl: text.serviceUrlForm,
    tenantId: text.tenantForm,
    conversationId: text.teamsForm,
    locale,
    unreachableSince: instantForm,
    unreachableWhy: text.oneOf(closed),
    unreachableTried: instantForm,
  },
};
