import type { ChatCommand } from '../../surface/card/chat-command.js';
import type { Locale } from '../../domain/model/person/locale.js';
import { texts } from '../../text/text.js';

/** Teams shows at most twelve commands in a list. */
const mostCommands = 12;

/** Teams puts the prompt in the message, and the title where it knows no prompts: both are words that the bot understands. */
interface PromptStarter {
  readonly type: 'prompt';
  readonly title: string;
  readonly description: string;
  readonly prompt: string;
}

export interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly PromptStarter[];
}

const help = { sv: 'hjälp', en: 'help' };

/** The lists that Teams suggests while someone writes, made from the words the bot understands. */
export function commandLists(commands: readonly ChatCommand[], locale: Locale): readonly CommandList[] {
  return [list(commands, locale, 'personal', 'personal'), list(commands, locale, 'channel', 'team')];
}

function list(
  commands: readonly ChatCommand[],
  locale: Locale,
  surface: 'personal' | 'channel',
  scope: string,
): CommandList {
  const here = commands
    .filter((command) => command.surface === 'both' || command.surface === surface)
    .flatMap(({ words, describe }) => {
      const [title] = words[locale];
      return title === undefined ? [] : [starter(title, describe?.(texts[locale]) ?? title)];
    });
  const last = starter(help[locale], texts[locale].teams.menuTitle);
  return { scopes: [scope], commands: [...here.slice(0, mostCommands - 1), last] };
}

function starter(words: string, description: string): PromptStarter {
  return { type: 'prompt', title: words, description, prompt: words };
}

/** The same lists as keys of a language file. */
export function commandKeys(lists: readonly CommandList[]): Readonly<Record<string, string>> {
  const keys = lists.flatMap(({ commands }, at) =>
    commands.flatMap(({ title, description, prompt }, index) => {
      const path = `bots[0].commandLists[${at}].commands[${index}]`;
      return [
        [`${path}.title`, title],
        [`${path}.description`, description],
        [`${path}.prompt`, prompt],
      ] as const;
    }),
  );
  return Object.fromEntries(keys);
}
