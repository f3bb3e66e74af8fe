import type { Shipped } from './shipped-packages.js';

/** What may be shipped: each lets a public authority use, change and pass on the whole without more than naming its author. */
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/**
 * Asks that changes to the package's own files be passed on under its licence, and nothing of what uses it (MPL-2.0, 3.3):
 * it may be shipped as it comes from its makers, which the lock file's content hash says it is.
 */
const unchanged: Readonly<Record<string, string>> = { 'ical.js': 'MPL-2.0' };

/** Read by hand, since the package itself does not say: the name, the version that was read, and what its LICENSE is. */
const readByHand: Readonly<Record<string, string>> = { 'jspath@0.4.0': 'MIT' };

/** What stands in the way of shipping, one sentence each; none when all is well. */
export function licenceFaults(
  shipped: readonly Pick<Shipped, 'name' | 'version' | 'licence'>[],
): readonly string[] {
  return shipped.flatMap(({ name, version, licence = readByHand[`${name}@${version}`] }) => {
    if (licence === undefined) return [`${name}@${version} does not say what it may be used for`];
    return isAllowed(licence) || unchanged[name] === licence
      ? []
      : [`${name}@${version} is ${licence}, which is not on the list`];
  });
}

/** One of several is enough; all of several must do. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, ' ');
  return plain
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => allowed.has(one.trim())));
}
