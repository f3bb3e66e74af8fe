/** A card as data, ready to bind: every sentence made, every date formatted. Templates in `cards/` only lay it out. */
export type CardTemplate = 'form' | 'notice' | 'receipt' | 'home' | 'agenda';

export interface CardLine {
  readonly text: string;
  readonly style?: 'normal' | 'subtle' | 'warning' | 'good' | 'heading' | 'bar';
}

export interface CardField {
  readonly id: string;
  readonly label: string;
  readonly type:
    | 'text'
    /** Several lines, to be read or copied. */
    | 'long-text'
    | 'choice'
    | 'multi'
    | 'expanded-choice'
    | 'expanded-multi'
    | 'toggle'
    | 'date'
    | 'time'
    | 'number'
    | 'people';
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Shown by the client when a required input is empty. */
  readonly errorMessage?: string;
  readonly maxLength?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  /** For a toggle: the sentence beside the box. */
  readonly toggleTitle?: string;
  readonly hint?: string;
  /** What the server found wrong, shown at the field. */
  readonly fault?: string;
}

/** JSON that rides in a button. */
export type ActionData = Readonly<Record<string, unknown>>;

export interface CardAction {
  readonly title: string;
  readonly verb?: string;
  readonly data?: ActionData;
  /** An https link instead of a verb. */
  readonly url?: string;
  readonly style?: 'default' | 'positive' | 'destructive';
  /** False: pressed without sending or checking the inputs (back, cancel, menu). */
  readonly sendsInputs?: boolean;
  /** Opens the private dialog (channel cards only). */
  readonly opensDialog?: boolean;
}

/** A row of a list: what it is and what can be done with it. */
export interface CardRow {
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly actions: readonly CardAction[];
}

/** Someone the card rings for in a channel; named as in the list of members. */
export interface CardMention {
  readonly objectId: string;
  readonly name: string;
}

export interface CardModel {
  readonly template: CardTemplate;
  readonly locale: 'sv' | 'en';
  readonly title: string;
  /** For the notification and the lock screen: says nothing beyond "you have something in Samråd", code and date. */
  readonly summary: string;
  /** "Steg 2 av 6". */
  readonly progress?: string;
  readonly mentions?: readonly CardMention[];
  readonly lines?: readonly CardLine[];
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  readonly fields?: readonly CardField[];
  readonly rows?: readonly CardRow[];
  /** Shown folded behind a button ("Varför detta datum?"). */
  readonly explanation?: { readonly title: string; readonly lines: readonly string[] };
  readonly actions?: readonly CardAction[];
}
