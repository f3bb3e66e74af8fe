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
      name: 'no-cycles-of-folders',
      severity: 'error',
      comment: 'A folder stands above all that it uses, so that it can be read, and changed, from below.',
      scope: 'folder',
      from: { path: '^src' },
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
      name: 'delivery-knows-no-job',
      severity: 'error',
      comment: 'A new kind of work is a job; what carries jobs and messages stays as it is.',
      from: { path: '^src/usecases/delivery' },
      to: { path: '^src/usecases/(?!delivery/|deps|group-readings|planned-once)' },
    },
    {
      name: 'surface-knows-no-sdk',
      severity: 'error',
      comment: 'What people press and see is the same on any chat; an adapter carries it.',
      from: { path: '^src/surface' },
      to: {
        pathNot: ['^src/(domain|ports|usecases|text|surface)/', '^src/text', 'node_modules/zod/'],
      },
    },
    {
      name: 'surface-by-teams-alone',
      severity: 'error',
      comment: 'Storage, schedule and http carry no cards.',
      from: { path: '^src/adapters/', pathNot: '^src/adapters/teams/' },
      to: { path: '^src/surface' },
    },
    {
      name: 'adapters-apart',
      severity: 'error',
      comment: 'Adapters meet only in src/wiring, so one can be replaced alone.',
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
        pathNot: '^src/(adapters/storage|wiring|local)/|^src/adapters/teams/connector/token-source',
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
      name: 'simulated-in-memory-alone',
      severity: 'error',
      comment: 'Made-up years run the real use cases, and can reach nothing outside this process.',
      from: { path: '^src/simulate' },
      to: { pathNot: ['^src/(domain|ports|usecases|simulate)', '^src/adapters/(storage/memory|ids)/'] },
    },
    {
      name: 'simulated-by-command-alone',
      severity: 'error',
      comment: 'What makes people up has no business in a running bot.',
      from: { path: '^src', pathNot: '^src/(simulate|cli)/' },
      to: { path: '^src/simulate' },
    },
    {
      name: 'nobody-imports-the-wiring',
      severity: 'error',
      comment: 'src/wiring wires; what needs a part takes it as an argument.',
      from: {
        path: '^src',
        pathNot: '^src/(main|cli)\\.ts|^src/(wiring|local|cli)/',
      },
      to: { path: '^src/(wiring/|main)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
