import type { SafeText } from '../../domain/privacy/safe.js';
import type { CardModel } from '../card/card-model.js';
import type { VerbContext } from '../card/card-verb.js';
import type { ChatCommand, ChatContext } from '../card/chat-command.js';
import { menuView } from './menu-card.js';
import { elsewhereView } from '../card/trouble.js';

const helpWords = ['', 'hjälp', 'help', 'meny', 'menu', '?'];

/** Trimmed, one space between words, lower case, without the full stop that a phone puts there. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();
}

/** A command, or a word for help. */
export function isUnderstood(commands: readonly ChatCommand[], said: string): boolean {
  return helpWords.includes(plainWords(said)) || isCommand(commands, said);
}

/** The words are a command, wherever it may be said. */
export function isCommand(commands: readonly ChatCommand[], said: string): boolean {
  return commandOf(commands, plainWords(said)) !== undefined;
}

function commandOf(commands: readonly ChatCommand[], words: string): ChatCommand | undefined {
  return commands.find((one) => [...one.words.sv, ...one.words.en].includes(words));
}

/** The card that answers words; whole words only, so that a sentence never does anything by chance. */
export async function answerWords(
  commands: readonly ChatCommand[],
  context: Omit<VerbContext, 'rejected'>,
  said: SafeText,
): Promise<CardModel> {
  const { caller, text } = context;
  const surface = caller.surface === 'personal' ? 'personal' : 'channel';
  const words = plainWords(said);
  const command = commandOf(commands, words);
  if (command === undefined) return menuView(commands, surface, text, helpWords.includes(words));
  if (command.surface !== 'both' && command.surface !== surface) return elsewhereView(text, command.surface);
  const { channel } = caller;
  const chat: ChatContext = { ...context, surface, ...(channel === undefined ? {} : { channel }) };
  return await command.run(chat);
}
