import type { z } from 'zod';
import type { Bilingual } from '../../model/locale.js';
import type { Routine } from '../../routine/routine-schema.js';
import type { LocalDate } from '../../calendar/time.js';
import type { SetupAnswers } from './setup-answers.js';

/** What may be typed of places and links, from the configuration. */
export type TypedRules = Pick<SetupWorld, 'joinHosts' | 'publicContacts'>;

/** What the steps judge from. */
export interface SetupWorld {
  readonly routines: readonly Routine[];
  /** Hosts a join link may point to. */
  readonly joinHosts: readonly string[];
  /** Organisations' own mailboxes and switchboards. */
  readonly publicContacts: readonly string[];
  readonly today: LocalDate;
}

export type SetupStepId = 'routines' | 'name' | 'units' | 'yourself' | 'meeting' | 'dates' | 'preview';

export type SetupFaultCode =
  | 'required'
  | 'unknown-choice'
  | 'routines-share-no-meeting'
  | 'too-long'
  | 'personal-data'
  | 'no-units'
  | 'too-many-units'
  | 'unit-twice'
  | 'number-out-of-range'
  | 'not-a-time'
  | 'not-a-date'
  | 'link-not-https'
  | 'link-foreign-host'
  | 'in-the-past'
  | 'in-the-future'
  | 'last-before-first'
  | 'too-far-ahead'
  | 'interval-skips-term'
  | 'too-many-meetings'
  | 'no-meetings'
  | 'day-off'
  | 'out-of-order'
  | 'not-accepted';

export interface SetupFault {
  /** The id of the input it is shown at. */
  readonly field: string;
  readonly code: SetupFaultCode;
  /** What was allowed, for the sentence. */
  readonly allowed?: string;
}

/** The label's key; numbered rows share one label. */
export type SetupLabel =
  | 'routines'
  | 'knownGroup'
  | 'name'
  | 'unitName'
  | 'unitParty'
  | 'ownUnit'
  | 'ownRole'
  | 'minutes'
  | 'mode'
  | 'place'
  | 'joinLink'
  | 'time'
  | 'first'
  | 'everyWeeks'
  | 'everyMonths'
  | 'until'
  | 'movedDay'
  | 'accepted';

export interface SetupChoice {
  readonly value: string;
  /** From the routine file or typed; without it the text ring knows the value. */
  readonly name?: Bilingual;
}

/** One input of a step, as facts; the text ring has its label. */
export interface SetupField {
  readonly id: string;
  readonly label: SetupLabel;
  readonly type:
    'text' | 'choice' | 'expanded-choice' | 'expanded-multi' | 'toggle' | 'date' | 'time' | 'number';
  readonly value?: string;
  readonly choices?: readonly SetupChoice[];
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  /** Row number, or the day a moved meeting was moved from. */
  readonly of?: number | LocalDate;
}

/** What came in with a press; inputs left empty are missing. */
export type SetupInput = Readonly<Record<string, string | undefined>>;

/** One step of the wizard. Progress is derived from the answers; there is no stored "current step". */
export interface SetupStep {
  readonly id: SetupStepId;
  /** The inputs the step takes, and no others. */
  readonly input: Readonly<Record<string, z.ZodType<string | undefined>>>;
  /** Takes the typed values over, right or wrong. */
  merge(answers: SetupAnswers, input: SetupInput, world: SetupWorld): SetupAnswers;
  fields(answers: SetupAnswers, world: SetupWorld): readonly SetupField[];
  faults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[];
}
