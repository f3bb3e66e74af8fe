import type { Activity } from './activities.js';

export interface BotAnswer {
  /** 0: nobody listens there. */
  readonly status: number;
  readonly body: unknown;
}

const longestWaitMs = 20_000;

/** Hands an activity to the bot, as Teams does. */
export async function sendToBot(botUrl: string, activity: Activity): Promise<BotAnswer> {
  try {
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return { status: response.status, body: parsed(await response.text()) };
  } catch {
    return { status: 0, body: undefined };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
