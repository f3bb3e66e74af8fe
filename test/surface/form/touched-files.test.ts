import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { registrationSteps } from '../../../src/domain/decisions/registration/registration-steps.js';
import { setupSteps } from '../../../src/domain/decisions/set-up/steps/setup-steps.js';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: `src/${name}`, text: readFileSync(`src/${name}`, 'utf8') }));
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const [, recipe = ''] = /### A wizard step\n([^]*?)\n### /.exec(guide) ?? [];
const paths = (text: string) =>
  [...text.matchAll(/`((?:src|test)\/[^`]+\.ts)`/g)].map(([, path = '']) => path);
/** The recipe's own list; after it, set-up's. */
const [listed = '', other = ''] = recipe.split('A step of set-up touches');
const numbered = listed.split('\n').filter((line) => /^\d+\. /.test(line));
const wizards = [
  { name: 'registration', steps: registrationSteps, files: numbered.flatMap((line) => paths(line)) },
  {
    name: 'set-up',
    steps: setupSteps,
    files: paths(other).filter((path) => path.startsWith('src/')),
  },
] as const;

test('a step of registration touches the six files that the recipe names, its own and its test among them', () => {
  expect(numbered).toHaveLength(6);
  expect(wizards[0].files).toHaveLength(6);
  expect(wizards[0].files.filter((path) => path.includes('<step>'))).toHaveLength(1);
});

it.each(wizards)(
  'every file the recipe names for a step of $name is there, for each of its steps',
  (wizard) => {
    const { steps, files } = wizard;
    const missing = steps
      .flatMap(({ id }) => files.map((path) => path.replace('<step>', id)))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
    // A step of set-up has its test beside those that every set-up passes.
    expect(files.length).toBeLessThanOrEqual(6);
  },
);

it.each(wizards)(
  'a step of $name is known by its own file and the list of steps, and by no other',
  (wizard) => {
    const [own = '', list = ''] = wizard.files;
    for (const { id } of wizard.steps) {
      const file = own.replace('<step>', id);
      const name = file.slice(file.lastIndexOf('/') + 1).replace('.ts', '.js');
      const imports = new RegExp(`import (?!type)[^;]*\\b${id}Step\\b[^;]*/${name.replace('.', '\\.')}'`);
      const knowing = source.filter(({ text }) => imports.test(text)).map((one) => one.name);
      expect(knowing, id).toEqual([list]);
    }
  },
);

test('the verbs and the card of all wizards name no step, no input and no sentence of any', () => {
  const steps = [...registrationSteps, ...setupSteps];
  const names = [...steps.map(({ id }) => id), ...steps.flatMap(({ input }) => Object.keys(input))];
  const shared = source.filter(({ name }) => /^src\/(domain|surface)\/form\//.test(name));
  expect(shared.length).toBeGreaterThan(8);
  const found = shared.flatMap(({ name, text }) =>
    names.filter((one) => text.includes(`'${one}'`)).map((one) => `${name}: ${one}`),
  );
  // Two inputs are called as their kind is; and a place is looked at by a rule of its own, wherever it is typed.
  const kinds = ['src/domain/form/step.ts: choice', 'src/domain/form/step.ts: time'];
  expect(found).toEqual([...kinds, 'src/domain/form/typed-input.ts: place']);
});
