/** What the command line asked for, carried here by the environment. */
export const seed = Number(process.env['TORTURE_SEED'] ?? '1');
const minutes = Number(process.env['TORTURE_MINUTES'] ?? '15');

/** True while this part's time is left. */
export function share(): () => boolean {
  const end = Date.now() + minutes * 60_000;
  return () => Date.now() < end;
}
