import type { Sign } from '../../domain/pace/tenant-trouble.js';
import type { SendOutcome } from '../../ports/messenger.js';
import type { RatePlace } from '../../ports/rates.js';
import { faultKind } from '../../ports/fault.js';
import { ConversationPace } from './conversation-pace.js';
import { noPermit, type PaceParts, type Turn } from './pace-parts.js';
import { TenantPace } from './tenant-pace.js';

/** A request to Teams that is about to leave: in which conversation of which tenant, and who waits for it. */
export interface Request extends Required<RatePlace> {
  readonly waiting: 'person' | 'timer';
}

type Answer = { readonly kind: 'answered' } | Exclude<SendOutcome, { readonly kind: 'sent' }>;
type Paced = Extract<SendOutcome, { readonly kind: 'paced' }>;
const defaultSlowSeconds = 5;

/** Keeps requests within the limits of Teams, over all instances, and pauses a tenant that takes none. */
export class Pace {
  private readonly tenants = new Map<string, TenantPace>();
  private readonly conversations: ConversationPace;

  constructor(private readonly parts: PaceParts) {
    this.conversations = new ConversationPace(parts);
  }

  /** Comes back when the request may leave, or says that it may not for a while. */
  async turn(request: Request): Promise<Turn> {
    const tenant = this.tenant(request.tenantId);
    if (request.waiting === 'person') {
      await tenant.forPerson();
      return { kind: 'go' };
    }
    try {
      const turn = await this.conversations.turn(request);
      return turn.kind === 'go' ? await tenant.forTimer() : turn;
    } catch (error) {
      if (faultKind(error) === 'away') return noPermit;
      throw error;
    }
  }

  /** Takes in how it went. What befalls a whole tenant is nobody's fault: the message then waits instead. */
  async told<T extends Answer>(request: Request, answer: T): Promise<T | Paced> {
    const tenant = this.tenant(request.tenantId);
    const sign = signOf(request, answer);
    if (sign === undefined) return answer;
    try {
      if (sign.kind === 'slow-down') await this.conversations.slow(request, sign.seconds);
      const paused = await tenant.told(sign);
      const waits = paused && (sign.kind === 'refused' || sign.kind === 'bad-token');
      return waits ? { kind: 'paced', code: `tenant-${sign.kind}`, retryAfterSeconds: 60 } : answer;
    } catch (error) {
      if (faultKind(error) === 'away') return answer;
      throw error;
    }
  }

  /** At the end: a share that is not given back is only free again when its time has run out. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.tenants.values()].map((tenant) => tenant.giveBack()));
  }

  private tenant(tenantId: string): TenantPace {
    const known = this.tenants.get(tenantId) ?? new TenantPace(tenantId, this.parts);
    this.tenants.set(tenantId, known);
    return known;
  }
}

/** Someone who looks for a colleague may well be refused; only what timers send says something of the tenant. */
function signOf({ conversation, waiting }: Request, answer: Answer): Sign | undefined {
  switch (answer.kind) {
    case 'answered':
      return { kind: 'arrived' };
    case 'unreachable':
    case 'gone':
      return waiting === 'timer' ? { kind: 'refused', conversation } : undefined;
    case 'ambiguous':
      return waiting === 'timer' ? { kind: 'unknown' } : undefined;
    case 'credentials':
      return { kind: 'bad-token' };
    case 'not-delivered': {
      const { tooMany = false, retryAfterSeconds: seconds = defaultSlowSeconds } = answer;
      return tooMany ? { kind: 'slow-down', conversation, seconds } : undefined;
    }
    case 'permanent':
    case 'held':
    case 'paced':
      return undefined;
  }
}
