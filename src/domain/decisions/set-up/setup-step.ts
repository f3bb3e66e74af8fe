import type { Known, Step } from '../../form/step.js';
import type { LocalDate } from '../../calendar/dates/time.js';
import type { SetupAnswers, SetupFaultCode, SetupWord } from './setup-answers.js';

/** What may be typed of places and links, from the configuration. */
export type TypedRules = Pick<SetupWorld, 'joinHosts' | 'publicContacts'>;

/** What the steps judge from. */
export interface SetupWorld extends Known {
  /** Hosts a join link may point to. */
  readonly joinHosts: readonly string[];
  /** Organisations' own mailboxes and switchboards. */
  readonly publicContacts: readonly string[];
  readonly today: LocalDate;
}

export interface SetupForm {
  readonly answers: SetupAnswers;
  readonly world: SetupWorld;
  readonly word: SetupWord;
  readonly code: SetupFaultCode;
}

export type SetupStep = Step<SetupForm>;
