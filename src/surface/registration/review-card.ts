import { comingMeetings } from '../../domain/decisions/cases/open-meetings.js';
import { caseTypeOf, checklistFor } from '../../domain/decisions/registration/registration-world.js';
import { formatDeadline, formatMoment } from '../../text/dates.js';
import { fact } from '../card/fact.js';
import type { CardModel } from '../card/card-model.js';
import type { StepView } from './step-view.js';
import { stepCard } from '../card/step-card.js';

/** Step 6: everything on one card before it is registered. */
export function reviewView({ world, faults: _none, ...view }: StepView): CardModel {
  const { text, answers } = view;
  const { locale } = text;
  const words = text.register.review;
  const { snapshot, routine, now } = world;
  const type = caseTypeOf(world, answers.type);
  const chosen = comingMeetings(snapshot, routine, now).find(
    ({ meeting }) => meeting.id === answers.meetingId,
  );
  const owner = snapshot.members.find(({ value }) => value.person === answers.owner)?.value.name;
  const named = (list: readonly { id: string; name: { sv: string; en: string } }[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]);
  const units = snapshot.units
    .filter(({ value }) => answers.units.includes(value.id))
    .map(({ value }) => value.name);
  const done = named(checklistFor(routine, answers.type, answers.anonymous), answers.checklist);
  const late = chosen !== undefined && !chosen.open && type?.acute !== true;
  return stepCard({
    ...view,
    verb: 'register.confirm',
    title: words.title,
    next: words.confirm,
    lines: late ? [{ text: words.late, style: 'warning' }] : [],
    facts: [
      ...fact(words.group, snapshot.group.value.name),
      ...fact(
        words.type,
        typeName(type?.name[locale], answers.anonymous ? text.register.type.anonymous : undefined),
      ),
      ...fact(words.owner, owner),
      ...fact(words.checklist, done.join(', ')),
      ...fact(words.units, units.join(', ')),
      ...fact(words.categories, named(routine.registration.categories, answers.categories).join(', ')),
      ...fact(words.reference, answers.reference),
      ...fact(words.meeting, chosen && formatMoment(chosen.meeting, locale)),
      ...fact(words.deadline, chosen?.open === true ? formatDeadline(chosen.deadline, locale) : undefined),
    ],
  });
}

function typeName(name: string | undefined, how: string | undefined): string {
  return [name, how].filter((part) => part !== undefined).join(', ');
}
