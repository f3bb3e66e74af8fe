import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of the product find what lies beside them by their own place, also when they stand in one bundle. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|test)[\\/][^.]*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

/** Anything asked of it is itself, so that what only names it when loading goes on. */
const nothing = `
  const nothing = new Proxy(class {}, {
    get: (of, name) => (name === 'prototype' ? of.prototype : typeof name === 'symbol' ? undefined : nothing),
    apply: () => nothing,
  });
  module.exports = nothing;`;

/** Word counters, readers of dates in prose and a language model's client that teams-ai loads and nobody calls; without them a bot starts at once. */
const neverCalled: Plugin = {
  name: 'never-called',
  setup({ onResolve, onLoad }) {
    onResolve(
      {
        filter:
          /^(openai|gpt-tokenizer|gpt-3-encoder|@microsoft\/recognizers-text-(suite|number|date-time|choice))(\/.*)?$/,
      },
      ({ path }) => ({
        path,
        namespace: 'never-called',
      }),
    );
    onLoad({ filter: /.*/, namespace: 'never-called' }, () => ({ contents: nothing }));
  },
};

/** The bot as one file, so that a process of it starts fast. Gives the file's path. */
export async function bundleBot(outfile = `${root}.cache/simulation/bot.cjs`): Promise<string> {
  await build({
    entryPoints: [`${root}test/simulation/crash/bot-process.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    define: { 'import.meta.url': 'hereUrl' },
    banner: { js: "const hereUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [ownPlace, neverCalled],
  });
  return outfile;
}
