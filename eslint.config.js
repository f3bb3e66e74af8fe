import tseslint from 'typescript-eslint';

const clock = 'Time comes in as an argument; only src/adapters/clock reads it.';
const named = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name everywhere.',
};
const fewParameters = {
  selector: 'ExportNamedDeclaration > FunctionDeclaration[params.length>4]',
  message:
    'At most four parameters: what belongs together is one value with a name (a scene, what a form sent).',
};
const stateByPredicate = {
  selector:
    "BinaryExpression[operator=/^[!=]==$/][left.property.name='state'][right.value=/^(waiting-late|registered|running|decided|withdrawn|asked|left|active|creating|firing|fired|void|sending|uncertain)$/]",
  message: 'A state is compared in the file of its record, by a predicate.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from where a thing stands.',
};
const brand = {
  selector: 'TSAsExpression TSTypeReference[typeName.name=/^Safe(Text)?$/]',
  message: 'Only src/domain/privacy makes what is safe: ask pass() or emptied().',
};
const network = {
  selector: "CallExpression[callee.name='fetch']",
  message: 'What leaves the house goes by the connector, which looks once more.',
};
const answering = {
  selector:
    'CallExpression[callee.property.name=/^(sendActivity|sendActivities|updateActivity|continueConversationAsync)$/]',
  message: 'Messages go by the connector and answers by route-verb, which look once more.',
};
const errorByName = {
  selector:
    "BinaryExpression[operator=/^[!=]==$/] > MemberExpression[property.name='name'][object.name=/^(error|cause|fault|thrown)$/]",
  message: 'Tell an error by faultKind() or instanceof: a name is for the log.',
};
const doors = [brand, network, answering, errorByName];
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/wiring/config.ts reads the environment.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'src/local/page/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'infra/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { ts: tseslint.plugin },
    rules: {
      'ts/no-floating-promises': 'error',
      'ts/no-misused-promises': ['error', { checksVoidReturn: false }],
      'ts/switch-exhaustiveness-check': 'error',
      'ts/no-explicit-any': 'error',
      'ts/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'ts/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', named, noBarrel],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        named,
        noBarrel,
        fewParameters,
        stateByPredicate,
        ...doors,
        environment,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Randomness comes in through the ids port.',
        },
        {
          selector: "MemberExpression[object.name='console']",
          message: 'Log through the logger port: it redacts.',
        },
      ],
    },
  },
  {
    files: [
      'src/adapters/clock/**/*.ts',
      'src/cli/**/*.ts',
      'src/cli.ts',
      'src/main.ts',
      'src/local/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', named, noBarrel, ...doors, environment] },
  },
  {
    files: ['src/domain/model/**/*.ts', 'src/surface/agenda/agenda-lines.ts'],
    rules: {
      'no-restricted-syntax': ['error', named, noBarrel, fewParameters, ...doors, environment],
    },
  },
  {
    files: ['src/wiring/config.ts'],
    rules: { 'no-restricted-syntax': ['error', named, noBarrel, ...doors] },
  },
  {
    files: ['src/local/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', named, noBarrel, brand] },
  },
  {
    files: ['src/domain/privacy/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', named, noBarrel, environment] },
  },
  {
    files: [
      'src/adapters/teams/connector/connector.ts',
      'src/adapters/teams/gate/signing-keys.ts',
      'src/adapters/teams/route-verb.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', named, noBarrel, brand, environment] },
  },
);
