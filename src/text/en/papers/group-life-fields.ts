import type { groupLifeFieldsSv } from '../../sv/papers/group-life-fields.js';

/** What is stored of where a life of a group itself is, as the list for a data protection officer. */
export const groupLifeFieldsEn: typeof groupLifeFieldsSv = {
  'life.life.enteredAt': 'Since when',
  'life.life.visit': 'How many stages there have been',
  'life.life.via.exit': 'The decision that led there',
  'life.life.via.by': 'Who took it, as an id',
  'life.life.waits.for': 'Not used for a group',
  'life.life.waits.since': 'Not used for a group',
  'life.life.done.task': 'Duty that is done',
  'life.life.done.unit': 'Unit that did it',
  'life.life.done.period': 'Period it was done for',
  'life.life.done.by': 'Who did it, as an id',
  'life.life.done.at': 'When it was done',
  'life.life.done.answers': 'Choices from the routine’s lists, dates and units; never free text',
  'life.life.answers': 'The latest answers; never free text',
  'life.life.settledBefore': 'Before which day duties that were done have been purged',
  'life.life.began': 'Tasks that a later version of the routine brought, and when',
  'life.life.trace.stage': 'Not used for a group',
  'life.life.trace.exit': 'Not used for a group',
  'life.life.trace.task': 'Not used for a group',
  'life.life.trace.unit': 'Not used for a group',
  'life.life.trace.by': 'Not used for a group',
  'life.life.trace.at': 'Not used for a group',
};
