import { weekday } from '../../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import { ownLives } from '../../../domain/decisions/lives/group-scene.js';
import { timedClocks } from '../../../domain/decisions/lives/life-timers.js';
import { actionsOf } from '../../../domain/life/life-actions.js';
import { stageOf } from '../../../domain/life/reading/life-scene.js';
import { isWaitingLate } from '../../../domain/model/case/case-pointer.js';
import { activeMembers } from '../../../domain/model/members.js';
import { isPlanned } from '../../../domain/model/group/meeting.js';
import { isWaiting, type Timer } from '../../../domain/model/job/timer.js';
import { openCases } from '../../acts/lives.js';
import type { Onlooker, Watched } from './onlooker.js';

/** What must hold of lives, each week: a case has a way on, and each clock that is to come has its timer. */
export function livesLaw({ world, isVacant, broke }: Watched): Onlooker {
  const scene = () => world.sceneOf('|');

  function ends(): void {
    const standing = scene();
    const { snapshot, now } = standing;
    const members = activeMembers(snapshot).map(({ person }) => person);
    for (const { pointer, scene: lifeScene, subject } of openCases(standing)) {
      const stage = stageOf(lifeScene.def, subject.life.stage);
      const meeting = snapshot.meetings.find(({ id }) => id === pointer.meetingId)?.value;
      const isTakenUp = stage.agenda !== undefined && isPlanned(meeting);
      const waits = subject.life.waits !== undefined || isWaitingLate(pointer);
      const byItself = timedClocks(lifeScene, subject).some(({ kind, at }) => kind === 'exit' && at > now);
      if (waits || isTakenUp || byItself) continue;
      if (members.some((person) => actionsOf(lifeScene, subject, person).length > 0)) continue;
      broke('ends', `${pointer.code} stands in ${stage.id}, and nobody can lead it on`);
    }
  }

  function clocks(): void {
    const standing = scene();
    const { now } = standing;
    const waiting = new Map<string, Timer[]>();
    for (const { value } of world.ledger.all('timer')) {
      const key = value.subject.code ?? value.facts['life'];
      if (key === undefined || !isWaiting(value)) continue;
      waiting.set(key, [...(waiting.get(key) ?? []), value]);
    }
    for (const { pointer, scene: lifeScene, subject } of openCases(standing)) {
      for (const clock of timedClocks(lifeScene, subject)) {
        const own = waiting.get(pointer.code)?.some(({ occurrence }) => occurrence === clock.occurrence);
        if (clock.at > now && own !== true) broke('clocks', `${pointer.code} ${clock.key} has no timer`);
      }
    }
    for (const { id, scene: lifeScene, subject } of ownLives(standing)) {
      for (const { key, at } of timedClocks(lifeScene, subject)) {
        const own = waiting
          .get(id)
          ?.some(({ facts }) => facts['clock'] === key && facts['planned']?.startsWith(at));
        if (at > now && own !== true) broke('clocks', `${id} ${key} has no timer`);
      }
    }
  }

  return {
    night() {
      if (weekday(toLocal(world.clock.now()).date) !== 7) return;
      if (!isVacant()) ends();
      clocks();
    },
  };
}
