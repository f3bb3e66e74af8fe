/** What the command line asked for, carried here by the environment. */
export const seed = Number(process.env['TORTURE_SEED'] ?? '1');
export const wantedFlow = process.env['TORTURE_FLOW'] ?? '';
const minutes = Number(process.env['TORTURE_MINUTES'] ?? '15');

/** True while this part's time is left. */
export function share(): () => boolean {
  const end = Date.now() + minutes * 60_000;
  return () => Date.now() < end;
}
