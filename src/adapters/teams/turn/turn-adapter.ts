import {
  type Activity,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';

/** What the HTTP answer to an activity is. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The SDK's turn without the SDK's network: the gate has judged who sends, and Samråd's own connector posts. All that
 * goes out here is the answer to an invoke.
 */
export class TurnAdapter extends BotAdapter {
  async turn(activity: object, logic: (context: TurnContext) => Promise<void>): Promise<TurnAnswer> {
    const context = new TurnContext(this, activity as Activity);
    await this.runMiddleware(context, logic);
    if (context.activity.type !== 'invoke') return { status: 200 };
    // What no button of Samråd asks, or nobody who may: refused as at the door.
    const answer = context.turnState.get<Activity | undefined>(INVOKE_RESPONSE_KEY);
    return (answer?.value as TurnAnswer | undefined) ?? { status: 403 };
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type !== 'invokeResponse') throw new Error('posts go through the connector');
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
    }
    return activities.map(() => ({ id: '' }));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('updates go through the connector'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('removals go through the connector'));
  }

  override continueConversation(): Promise<void> {
    return Promise.reject(new Error('messages go through the outbox'));
  }
}
