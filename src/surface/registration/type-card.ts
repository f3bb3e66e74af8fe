import type {
  RegistrationAnswers,
  RegistrationFault,
} from '../../domain/decisions/registration/registration-answers.js';
import {
  mayBeRegisteredFor,
  type RegistrationWorld,
} from '../../domain/decisions/registration/registration-world.js';
import type { Text } from '../../text/text.js';
import type { CardField, CardModel } from '../card/card-model.js';
import { cancelAction, faultAt } from '../card/step-card.js';

export interface TypeView {
  readonly places: readonly RegistrationWorld[];
  readonly text: Text;
  readonly answers?: RegistrationAnswers;
  readonly faults: readonly RegistrationFault[];
}

/** Step 1: group and kind of case in one choice, since each routine has kinds of its own. */
export function typeView({ places, text, answers, faults }: TypeView): CardModel {
  const words = text.register;
  const choices = places.flatMap((place) => choicesOf(place, text, places.length > 1));
  const chosen = answers && valueOf(answers.groupId, answers.routine, answers.type, answers.anonymous);
  const [only] = choices;
  const value = chosen ?? (choices.length === 1 ? only?.value : undefined);
  return {
    template: 'form',
    locale: text.locale,
    title: words.title,
    summary: text.common.summary,
    lines: [{ text: words.neverPersonal, style: 'subtle' }],
    fields: [
      {
        id: 'choice',
        label: words.type.label,
        type: 'expanded-choice',
        required: true,
        errorMessage: text.teams.required,
        choices,
        ...(value === undefined ? {} : { value }),
        ...faultAt('type', faults, text),
      },
      ...ownerField(places, text, answers, faults),
    ],
    actions: [
      {
        title: text.common.next,
        verb: 'register.type',
        style: 'positive',
        ...(answers === undefined ? {} : { data: { state: answers } }),
      },
      cancelAction(text),
    ],
  };
}

function choicesOf({ snapshot, routine }: RegistrationWorld, text: Text, several: boolean) {
  const group = snapshot.group.value;
  return routine.registration.caseTypes.flatMap(({ id, name, anonymity }) => {
    const title = several ? `${group.name}: ${name[text.locale]}` : name[text.locale];
    const named = anonymity === 'always' ? [] : [{ title, value: valueOf(group.id, routine.id, id, false) }];
    const hidden = {
      title: `${title}, ${text.register.type.anonymous}`,
      value: valueOf(group.id, routine.id, id, true),
    };
    return anonymity === 'never' ? named : [...named, hidden];
  });
}

function valueOf(groupId: string, routine: string, type: string, anonymous: boolean): string {
  return [groupId, routine, type, ...(anonymous ? ['anonymous'] : [])].join('~');
}

function ownerField(
  places: readonly RegistrationWorld[],
  text: Text,
  answers: RegistrationAnswers | undefined,
  faults: readonly RegistrationFault[],
): readonly CardField[] {
  const colleagues = new Map(places.flatMap(mayBeRegisteredFor).map(({ person, name }) => [person, name]));
  if (colleagues.size === 0) return [];
  const words = text.register.type;
  return [
    {
      id: 'owner',
      label: words.owner,
      type: 'choice',
      value: answers?.owner ?? 'self',
      hint: words.ownerHint,
      choices: [
        { title: words.myself, value: 'self' },
        ...[...colleagues].map(([value, title]) => ({ title, value })),
      ],
      ...faultAt('owner', faults, text),
    },
  ];
}
