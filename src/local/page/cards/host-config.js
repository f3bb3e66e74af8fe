const colour = (name) => ({ default: `var(--${name})`, subtle: 'var(--quiet)' });

const colours = {
  default: { default: 'var(--text)', subtle: 'var(--quiet)' },
  dark: colour('text'),
  light: colour('quiet'),
  accent: { default: 'var(--accent-deep)', subtle: 'var(--accent-deep)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--attention)', subtle: 'var(--attention)' },
};

const container = (background, border = 'transparent') => ({
  backgroundColor: background,
  borderColor: border,
  foregroundColors: colours,
});

/** Calm, close to Teams; the colours are the page's own, so that light and dark follow the reader's choice. */
export const hostConfig = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 21, medium: 22, large: 25, extraLarge: 29 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--ground)'),
    accent: container('var(--tint)'),
    good: container('var(--good-tint)'),
    warning: container('var(--warning-tint)'),
    attention: container('var(--attention-tint)'),
  },
  actions: {
    maxActions: 12,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
  },
  factSet: {
    title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 16,
  },
  imageSizes: { small: 40, medium: 80, large: 160 },
};
