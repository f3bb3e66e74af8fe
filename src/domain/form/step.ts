import type { z } from 'zod';
import type { Deadline } from '../calendar/deadline.js';
import type { Routine } from '../routine/definition/routine-schema.js';
import type { FormFault } from './form-fault.js';
import type { Phrase } from './phrase.js';

/** One input of a step, as facts. */
export interface FormField<Word extends string = string> {
  readonly id: string;
  readonly label: Phrase<Word>;
  readonly type:
    'text' | 'choice' | 'expanded-choice' | 'expanded-multi' | 'toggle' | 'date' | 'time' | 'number';
  readonly value?: string | undefined;
  readonly choices?: readonly { readonly value: string; readonly title: Phrase<Word> }[];
  readonly hint?: Phrase<Word>;
  /** For a toggle: the sentence beside the box. */
  readonly toggleTitle?: Phrase<Word>;
  /** True when the client itself is to ask for it before it sends anything. */
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: number | string;
  readonly max?: number | string;
}

/** A sentence above the inputs. */
export interface FormNote<Word extends string = string> {
  readonly says: Phrase<Word>;
  readonly style?: 'normal' | 'subtle' | 'warning' | 'heading';
}

/** What has been answered, for the last step; an empty value is left out. */
export interface FormFact<Word extends string = string> {
  readonly title: Phrase<Word>;
  readonly value: Phrase<Word> | undefined;
}

/** What came in with a press; inputs left empty are missing. */
export type FormInput = Readonly<Record<string, string | undefined>>;

/** What is known of a wizard before anything is read from storage. */
export interface Known {
  readonly routines: readonly Routine[];
}

/** What a wizard's steps speak of: its answers, what they are judged from, its sentences, its faults. */
export interface FormKind {
  readonly answers: object;
  readonly world: object;
  readonly word: string;
  readonly code: string;
}

/**
 * One step of a wizard. Where someone is in a wizard is derived from the answers; there is no stored "current step".
 * A step relies only on answers of the steps before it, and its `merge` changes no answer of theirs: so each press leads
 * forward, or back to the first step with a fault, and never in a circle.
 */
export interface Step<K extends FormKind> {
  readonly id: string;
  /** The inputs the step takes, and no others. */
  readonly input: Readonly<Record<string, z.ZodType<string | undefined>>>;
  /** False when the earlier answers make the step needless; without it the step is always asked. */
  isAsked?(answers: K['answers'], world: K['world']): boolean;
  /** Takes the typed values over, right or wrong. */
  merge(answers: K['answers'], input: FormInput, known: Known): K['answers'];
  fields(answers: K['answers'], world: K['world']): readonly FormField<K['word']>[];
  faults(answers: K['answers'], world: K['world']): readonly FormFault<K['code'], K['word']>[];
  /** Faults that no answer can mend, shown as soon as the step is. */
  blocked?(answers: K['answers'], world: K['world']): readonly FormFault<K['code'], K['word']>[];
  notes?(answers: K['answers'], world: K['world']): readonly FormNote<K['word']>[];
  /** What helps to choose; shown when it is asked for. */
  help?(answers: K['answers'], world: K['world']): readonly Phrase<K['word']>[];
  /** A last day that the card explains, day by day. */
  explains?(answers: K['answers'], world: K['world']): Deadline | undefined;
  /** What the last step says of this one. */
  facts?(answers: K['answers'], world: K['world']): readonly FormFact<K['word']>[];
  /** The answers without what must not ride on in a card: no longer asked for, or not shaped as an answer. */
  kept?(answers: K['answers'], world: K['world']): K['answers'];
}
