import type { GroupSettings } from '../../model/group/group.js';
import type { NumberSetting, Routine } from '../definition/routine-schema.js';

type SettingsOf = Pick<Routine, 'settings'>;

/** Numbers as they count in the routine: what the group has set, else what the file proposes; neither: not known. */
export function numbersIn(
  { settings }: SettingsOf,
  { numbers = {} }: Pick<GroupSettings, 'numbers'>,
): Readonly<Record<string, number>> {
  const usual = settings.flatMap(({ id, default: one }) => (one === undefined ? [] : [[id, one] as const]));
  return { ...Object.fromEntries(usual), ...numbers };
}

/** What the group's routines ask it to set: each id once, within the bounds that all of them allow. */
export function numberSettings(routines: readonly SettingsOf[]): readonly NumberSetting[] {
  const found = new Map<string, NumberSetting>();
  for (const one of routines.flatMap(({ settings }) => settings)) {
    const first = found.get(one.id) ?? one;
    found.set(one.id, {
      ...first,
      min: Math.max(first.min, one.min),
      max: Math.min(first.max, one.max),
    });
  }
  return [...found.values()];
}
