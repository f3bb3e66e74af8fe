import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { Exit } from '../../../domain/life/reading/life-schema.js';
import { stageOf, type LifeScene, type LifeSubject } from '../../../domain/life/reading/life-scene.js';
import { turnsOf } from '../../../domain/life/reading/life-tasks.js';
import type { Kept } from './figures.js';

interface Open {
  readonly due: Instant;
  readonly required: boolean;
}

interface Standing {
  readonly id: string;
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
  /** A task that is counted elsewhere. */
  readonly besides?: string | undefined;
}

/** Whether tasks with a last day are done by then, as seen night by night. */
export class TaskCount {
  readonly counts: Record<Kept, number> = { kept: 0, late: 0, missed: 0 };
  private readonly open = new Map<string, Open>();
  private readonly counted = new Set<string>();

  /** @param all every life that goes on; one that is not among them is over */
  night(all: readonly Standing[], now: Instant): void {
    const seen = new Set<string>();
    for (const { id, scene, subject, besides } of all) {
      for (const turn of turnsOf(scene, subject)) {
        const { task, unit = '', period = '', due, done } = turn;
        if (due === undefined || task.id === besides) continue;
        const key = `${id} ${subject.life.visit} ${task.id} ${unit} ${period}`;
        seen.add(key);
        if (done !== undefined) this.count(key, done.at <= due ? 'kept' : 'late');
        else if (!this.counted.has(key)) this.open.set(key, { due, required: task.required });
      }
    }
    const lives = new Map(all.map((one) => [one.id, one]));
    for (const [key, { due, required }] of this.open) {
      if (seen.has(key)) continue;
      const [id = ''] = key.split(' ');
      const life = lives.get(id);
      // What the stage required has been done when it was left by itself.
      const at = life?.subject.life.enteredAt ?? now;
      const isDone = required && (life === undefined || leftByItself(life));
      if (isDone) this.count(key, at <= due ? 'kept' : 'late');
      else if (due <= at) this.count(key, 'missed');
      this.open.delete(key);
    }
  }

  /** Of those that are open so many are overdue. */
  overdue(now: Instant, isCounted: (key: string) => boolean): number {
    return [...this.open].filter(([key, { due }]) => due <= now && isCounted(key)).length;
  }

  end(now: Instant): void {
    for (const [key, { due }] of this.open) if (due <= now) this.count(key, 'missed');
  }

  private count(key: string, kept: Kept): void {
    this.open.delete(key);
    if (this.counted.has(key)) return;
    this.counted.add(key);
    this.counts[kept] += 1;
  }
}

function leftByItself({ scene, subject }: Standing): boolean {
  const { via } = subject.life;
  const exits = scene.def.stages.flatMap(({ id }): readonly Exit[] => stageOf(scene.def, id).exits);
  return exits.some(({ id, when }) => id === via?.exit && when === 'all-done');
}
