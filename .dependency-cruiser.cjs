/** Each rule says why, so that a failed check teaches. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means two files are one concept in two places.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Decisions must run the same everywhere: no I/O, no clock, no client library.',
      from: { path: '^src/domain' },
      to: { pathNot: ['^src/domain', 'node_modules/(temporal-polyfill|zod)/'] },
    },
    {
      name: 'ports-know-domain-only',
      severity: 'error',
      comment: 'A port is what a use case needs, told in the words of the domain.',
      from: { path: '^src/ports' },
      to: { pathNot: ['^src/(domain|ports)'] },
    },
    {
      name: 'text-knows-domain-only',
      severity: 'error',
      comment: 'Sentences take facts; they never fetch them.',
      from: { path: '^src/text' },
      to: { pathNot: ['^src/(domain|text)'] },
    },
    {
      name: 'usecases-know-no-adapter',
      severity: 'error',
      comment: 'A use case runs on any storage and any chat.',
      from: { path: '^src/usecases' },
      to: { pathNot: ['^src/(domain|ports|usecases)'] },
    },
    {
      name: 'adapters-apart',
      severity: 'error',
      comment: 'Adapters meet only in compose, so one can be replaced alone.',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'sdk-of-teams-in-one-place',
      severity: 'error',
      comment:
        'teams-ai and botbuilder are out of support and will be replaced: everything of theirs stays here.',
      from: { path: '^src', pathNot: '^src/adapters/teams/' },
      to: {
        path: 'node_modules/(@microsoft/teams-ai|botbuilder|botframework-|adaptivecards-templating|adaptive-expressions)',
      },
    },
    {
      name: 'sdk-of-storage-in-one-place',
      severity: 'error',
      comment:
        'Rows leave the house through one door; of the platform’s libraries only the one for identities is asked elsewhere.',
      from: {
        path: '^src',
        pathNot: '^src/(adapters/storage|compose|local|adapters/teams/connector/token-source)',
      },
      to: { path: 'node_modules/@azure/' },
    },
    {
      name: 'log-lines-by-one-door',
      severity: 'error',
      comment: 'Every line is looked at before it is written.',
      from: { path: '^src', pathNot: '^src/adapters/log/' },
      to: { path: 'node_modules/pino' },
    },
    {
      name: 'tables-by-one-door',
      severity: 'error',
      comment: 'Every row is looked at before it is written.',
      from: { path: '^src', pathNot: '^src/(adapters/storage/azure|local)/' },
      to: { path: 'node_modules/@azure/(data-tables|storage-queue)' },
    },
    {
      name: 'nobody-imports-the-wiring',
      severity: 'error',
      comment: 'compose wires; what needs a part takes it as an argument.',
      from: { path: '^src', pathNot: '^src/(main|production|cli|compose|config|local|cli/)' },
      to: { path: '^src/(compose|config|main|production)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
