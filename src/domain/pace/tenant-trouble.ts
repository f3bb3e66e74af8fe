/** What is known of a tenant's last requests, for telling one person's trouble from everybody's. */
export interface TenantTrouble {
  /** Refused one after the other without one that arrived. */
  readonly refused: number;
  /** The conversations of these, and when (milliseconds). */
  readonly refusedIn: readonly { readonly conversation: string; readonly at: number }[];
  /** Whose fate is unknown, one after the other without one that arrived. */
  readonly unknown: number;
  readonly badTokens: number;
  /** Conversations told to slow down of late, and when (milliseconds). */
  readonly slowed: readonly { readonly conversation: string; readonly at: number }[];
}

export const noTrouble: TenantTrouble = { refused: 0, refusedIn: [], unknown: 0, badTokens: 0, slowed: [] };

export type PauseReason = 'many-refused' | 'many-unknown' | 'credentials' | 'throttled';

export interface Pause {
  readonly why: PauseReason;
  readonly seconds: number;
}

export type Sign =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'refused'; readonly conversation: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'slow-down'; readonly conversation: string; readonly seconds: number };

/** A group's people of another organisation may all be refused at once; so many more says that the tenant is meant. */
const manyRefused = 20;
/**
 * In a small group nobody would ever come to so many: a channel and two people of it that are all refused within minutes,
 * with nothing that arrives between, are everybody there is.
 */
const everybodyRefused = 3;
const refusedTogetherMs = 600_000;
/** Teams itself is down or cannot be heard; each that is tried may arrive twice. */
const manyUnknown = 20;
/** The second came with a new token. */
const manyBadTokens = 2;
const manySlowed = 3;
const slowedTogetherMs = 10_000;
const refusedSeconds = 900;
const unknownSeconds = 300;
const badTokenSeconds = 300;

/** Teams' ids of channels begin so; those of chats do not. */
function isChannel({ conversation }: { readonly conversation: string }): boolean {
  return conversation.startsWith('19:');
}

/** One more sign of how a tenant takes what is sent; with a pause once it is the tenant's matter and not one person's. */
export function judgeTenant(
  trouble: TenantTrouble,
  sign: Sign,
  nowMs: number,
): { readonly trouble: TenantTrouble; readonly pause?: Pause } {
  switch (sign.kind) {
    case 'arrived':
      return { trouble: noTrouble };
    case 'refused': {
      const { conversation } = sign;
      const recent = trouble.refusedIn.filter(
        (one) => one.conversation !== conversation && nowMs - one.at < refusedTogetherMs,
      );
      const refusedIn = [...recent, { conversation, at: nowMs }].slice(-manyRefused);
      const next = { ...trouble, refused: trouble.refused + 1, refusedIn };
      const everybody = refusedIn.length >= everybodyRefused && refusedIn.some(isChannel);
      if (next.refused < manyRefused && !everybody) return { trouble: next };
      return { trouble: next, pause: { why: 'many-refused', seconds: refusedSeconds } };
    }
    case 'unknown': {
      const next = { ...trouble, unknown: trouble.unknown + 1 };
      if (next.unknown < manyUnknown) return { trouble: next };
      return { trouble: next, pause: { why: 'many-unknown', seconds: unknownSeconds } };
    }
    case 'bad-token': {
      const next = { ...trouble, badTokens: trouble.badTokens + 1 };
      if (next.badTokens < manyBadTokens) return { trouble: next };
      return { trouble: next, pause: { why: 'credentials', seconds: badTokenSeconds } };
    }
    case 'slow-down': {
      const recent = trouble.slowed.filter(
        ({ conversation, at }) => conversation !== sign.conversation && nowMs - at < slowedTogetherMs,
      );
      const slowed = [...recent, { conversation: sign.conversation, at: nowMs }];
      const next = { ...trouble, slowed };
      if (slowed.length < manySlowed) return { trouble: next };
      return { trouble: next, pause: { why: 'throttled', seconds: sign.seconds } };
    }
  }
}
