import type { ChannelBinding } from '../../domain/model/group/group.js';
import type { Locale } from '../../domain/model/person/locale.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from './card-model.js';
import type { VerbContext } from './card-verb.js';

export interface ChatContext extends Omit<VerbContext, 'rejected'> {
  /** Where the words were written. */
  readonly surface: 'personal' | 'channel';
  /** The channel, when written in one (also at `caller.channel`). */
  readonly channel?: ChannelBinding;
}

/** Words a person may write to the bot, and the card that answers. */
export interface ChatCommand {
  /** Whole messages, lower case; both languages are always understood. The first of each is shown in the menu. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  readonly surface: 'personal' | 'channel' | 'both';
  /** One sentence for the menu. */
  readonly describe?: (text: Text) => string;
  run(context: ChatContext): Promise<CardModel>;
}
