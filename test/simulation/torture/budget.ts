/** What the command line asked for, carried here by the environment. */
export const seed = Number(process.env['TORTURE_SEED'] ?? '1');
const minutes = Number(process.env['TORTURE_MINUTES'] ?? '30');
const parts = 2;

/** True while this part's share of the time is left. */
export function share(): () => boolean {
  const end = Date.now() + (minutes * 60_000) / parts;
  return () => Date.now() < end;
}
