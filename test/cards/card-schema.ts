/** The strict shape of the elements Samråd's cards use, narrower than the public schema: anything else is a slip. */
const text = { type: 'string', minLength: 1 };
const id = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9.-]*$' };
const spacing = { enum: ['none', 'small', 'medium', 'large'] };
const containerStyle = { enum: ['emphasis', 'good', 'accent', 'attention'] };

function shape(type: string, required: readonly string[], properties: object): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['type', ...required],
    properties: { type: { const: type }, ...properties },
  };
}

const of = (name: string): object => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
const oneOf = (shapes: readonly object[]): object => ({
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: shapes,
});

const look = {
  color: { enum: ['default', 'attention', 'good', 'accent'] },
  weight: { enum: ['default', 'bolder'] },
  size: { enum: ['default', 'small', 'medium', 'large'] },
  isSubtle: { type: 'boolean' },
};
const input = (type: string, required: readonly string[], own: object): object =>
  shape(type, ['id', 'label', 'isRequired', ...required], {
    id,
    label: text,
    isRequired: { type: 'boolean' },
    errorMessage: text,
    value: text,
    placeholder: text,
    ...own,
  });
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const time = { type: 'string', pattern: '^\\d{2}:\\d{2}$' };
const choices = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['title', 'value'],
    properties: { title: text, value: { type: 'string' } },
  },
};

const inputs = [
  input('Input.Text', [], { isMultiline: { type: 'boolean' }, maxLength: { type: 'integer', minimum: 1 } }),
  input('Input.Number', [], {
    value: { type: 'number' },
    min: { type: 'number' },
    max: { type: 'number' },
  }),
  input('Input.Date', [], { value: date, min: date, max: date }),
  input('Input.Time', [], { value: time, min: time, max: time }),
  input('Input.Toggle', ['title', 'value'], {
    title: text,
    value: { enum: ['true', 'false'] },
    valueOn: { const: 'true' },
    valueOff: { const: 'false' },
    wrap: { const: true },
  }),
  input('Input.ChoiceSet', ['choices', 'style'], {
    choices,
    style: { enum: ['compact', 'expanded', 'filtered'] },
    isMultiSelect: { type: 'boolean' },
    wrap: { const: true },
    'choices.data': {
      type: 'object',
      additionalProperties: false,
      required: ['type', 'dataset'],
      properties: {
        type: { const: 'Data.Query' },
        dataset: { enum: ['graph.microsoft.com/users', 'graph.microsoft.com/users?scope=currentContext'] },
      },
    },
  }),
];

const button = {
  title: text,
  style: { enum: ['positive', 'destructive'] },
  mode: { const: 'secondary' },
  associatedInputs: { const: 'none' },
};
const submit = shape('Action.Submit', ['title', 'data'], {
  ...button,
  data: { type: 'object', required: ['verb'] },
});
const actions = [
  submit,
  shape('Action.Execute', ['title', 'verb', 'data', 'fallback'], {
    ...button,
    verb: { type: 'string', pattern: '^[a-z]+\\.[a-z-]+$' },
    data: { type: 'object' },
    fallback: submit,
  }),
  shape('Action.OpenUrl', ['title', 'url'], { ...button, url: { type: 'string', pattern: '^https://' } }),
  shape('Action.ToggleVisibility', ['title', 'targetElements'], {
    ...button,
    targetElements: { type: 'array', items: id },
  }),
];

const elements = [
  shape('TextBlock', ['text', 'wrap'], { text, style: { const: 'heading' }, wrap: { const: true }, ...look }),
  shape('RichTextBlock', ['inlines'], {
    spacing,
    inlines: { type: 'array', minItems: 1, items: shape('TextRun', ['text'], { text, ...look }) },
  }),
  shape('Container', ['items'], {
    id,
    spacing,
    style: containerStyle,
    bleed: { type: 'boolean' },
    separator: { type: 'boolean' },
    isVisible: { type: 'boolean' },
    items: { ...of('element'), minItems: 1 },
  }),
  shape('ColumnSet', ['columns'], {
    spacing,
    columns: {
      type: 'array',
      items: shape('Column', ['items', 'width'], { width: { type: 'integer' }, items: of('element') }),
    },
  }),
  shape('ActionSet', ['actions'], { spacing, actions: { ...of('action'), minItems: 1 } }),
  ...inputs,
];

export const cardSchema = {
  $defs: { element: oneOf(elements), action: oneOf(actions) },
  ...shape('AdaptiveCard', ['version', 'lang', 'fallbackText', 'speak', 'body', 'actions'], {
    version: { const: '1.5' },
    lang: { enum: ['sv', 'en'] },
    fallbackText: text,
    speak: text,
    msteams: {},
    body: { ...of('element'), minItems: 1 },
    actions: of('action'),
  }),
};
