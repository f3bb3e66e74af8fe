import type { Locale } from '../../domain/model/person/locale.js';
import type { Clock } from '../../ports/clock.js';
import {
  type Activity,
  activityFrom,
  dialogActivity,
  installationActivity,
  membersActivity,
  messageActivity,
  pressActivity,
  type Speaking,
} from './activities.js';
import { type DialogShown, type Shown, shownAfterPress, shownInDialog } from './answers.js';
import { type BotAnswer, sendToBot } from './bot-client.js';
import { botAccount, chatId, type LocalPerson, teamsId } from './cast.js';
import type { Conversations } from './conversations.js';

interface Surroundings {
  readonly botUrl: string;
  readonly serviceUrl: () => string;
  readonly conversations: Conversations;
  readonly clock: Clock;
}

/** A pressed button on a post. */
export interface Press {
  readonly messageId: string;
  readonly verb: string;
  readonly data: object;
}

/** What people do in Teams, sent to the bot as Teams would send it. */
export class Acts {
  private sent = 0;

  constructor(private readonly around: Surroundings) {}

  /** Writes in a chat, or mentions the bot in a channel; with a root, as an answer in its thread. */
  async say(speaking: Speaking, text: string): Promise<BotAnswer> {
    const { conversations } = this.around;
    const { person, conversation, rootId } = speaking;
    const root = rootId === undefined ? {} : { rootId };
    const message = conversations.add(conversation, { from: person.objectId, text, ...root });
    const inChannel = conversation.channel !== undefined;
    const at = inChannel ? { ...speaking, rootId: message.rootId } : speaking;
    return this.send(messageActivity(this.base(at, message.id), text, inChannel));
  }

  /** The answer shows to the one who pressed, until the post itself is updated. */
  async press(speaking: Speaking, { messageId, verb, data }: Press): Promise<Shown> {
    const { conversations } = this.around;
    const message = conversations.message(speaking.conversation, messageId);
    if (message === undefined) return { kind: 'nothing' };
    const base = this.base(this.inThread(speaking, messageId));
    const shown = shownAfterPress(await this.send(pressActivity(base, messageId, verb, data)));
    if (shown.kind === 'card') conversations.show(message, speaking.person.objectId, shown.card);
    return shown;
  }

  async openDialog(speaking: Speaking, messageId: string, data: object): Promise<DialogShown> {
    const base = this.base(this.inThread(speaking, messageId));
    return shownInDialog(await this.send(dialogActivity(base, 'task/fetch', data, messageId)));
  }

  async submitDialog(speaking: Speaking, data: object): Promise<DialogShown> {
    return shownInDialog(await this.send(dialogActivity(this.base(speaking), 'task/submit', data)));
  }

  /** The app is installed for a person; undefined for someone who cannot have a personal chat. */
  async install(person: LocalPerson, locale: Locale): Promise<BotAnswer | undefined> {
    const conversation = this.around.conversations.find(chatId(person.objectId));
    if (conversation === undefined) return undefined;
    conversation.closed = false;
    const base = this.base({ person, conversation, locale });
    await this.send(membersActivity(base, 'membersAdded', [botAccount, { id: teamsId(person.objectId) }]));
    return this.send(installationActivity(base, 'add'));
  }

  async uninstall(person: LocalPerson, locale: Locale): Promise<BotAnswer | undefined> {
    const conversation = this.around.conversations.find(chatId(person.objectId));
    if (conversation === undefined) return undefined;
    conversation.closed = true;
    return this.send(installationActivity(this.base({ person, conversation, locale }), 'remove'));
  }

  /** The app is added to a channel's team by someone. */
  async installInTeam(speaking: Speaking): Promise<BotAnswer> {
    const base = this.base(speaking);
    speaking.conversation.closed = false;
    await this.send(membersActivity(base, 'membersAdded', [botAccount], 'teamMemberAdded'));
    return this.send(installationActivity(base, 'add'));
  }

  async uninstallFromTeam(speaking: Speaking): Promise<BotAnswer> {
    speaking.conversation.closed = true;
    return this.send(installationActivity(this.base(speaking), 'remove'));
  }

  async joinTeam(speaking: Speaking): Promise<BotAnswer> {
    const { person, conversation } = speaking;
    conversation.members.add(person.objectId);
    return this.send(
      membersActivity(this.base(speaking), 'membersAdded', [account(person)], 'teamMemberAdded'),
    );
  }

  async leaveTeam(speaking: Speaking): Promise<BotAnswer> {
    const { person, conversation } = speaking;
    conversation.members.delete(person.objectId);
    return this.send(
      membersActivity(this.base(speaking), 'membersRemoved', [account(person)], 'teamMemberRemoved'),
    );
  }

  async deleteChannel(speaking: Speaking): Promise<BotAnswer> {
    speaking.conversation.closed = true;
    return this.send(membersActivity(this.base(speaking), 'membersRemoved', [], 'channelDeleted'));
  }

  private inThread(speaking: Speaking, messageId: string): Speaking {
    const { conversation } = speaking;
    const rootId = this.around.conversations.message(conversation, messageId)?.rootId;
    return conversation.channel === undefined || rootId === undefined ? speaking : { ...speaking, rootId };
  }

  private base(speaking: Speaking, id?: string): Activity {
    this.sent += 1;
    const { serviceUrl, clock } = this.around;
    const sending = { id: id ?? `f:${this.sent}`, serviceUrl: serviceUrl(), at: clock.now() };
    return activityFrom(speaking, sending);
  }

  private send(activity: Activity): Promise<BotAnswer> {
    return sendToBot(this.around.botUrl, activity);
  }
}

function account(person: LocalPerson) {
  return { id: teamsId(person.objectId), aadObjectId: person.objectId, name: person.name };
}
