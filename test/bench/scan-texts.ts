/** What text is made of, for the filter: each sets one of its rules to work. */
export const atoms = [
  ...[
    '1',
    '12',
    '0',
    '19',
    '850101',
    '9802',
    '99',
    'a',
    'A',
    'o',
    'ab',
    'Anna',
    'Zz',
    'svensson',
    'gatan',
    'sson',
    'ning',
  ],
  ...[
    ' ',
    '-',
    '.',
    ':',
    ',',
    '/',
    '+',
    '(',
    '@',
    '_',
    '|',
    '%',
    '#',
    '"',
    "'",
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    'a\u030a',
  ],
  ...['𝟙', '１', '١', '–', '👍', 'é', 'ß', 'İ', '漢'],
  ...[
    'född ',
    'f. ',
    'klienten ',
    'bor på ',
    'heter ',
    'c/o ',
    'ocr ',
    'kod',
    'sista ',
    'punkt ',
    '(at)',
    ' at ',
    '19:',
    'x',
    'maj ',
  ],
];

/** Every atom again and again, and every two by turns. */
export function repeated(length: number): ReadonlyMap<string, string> {
  const pieces = [...atoms, ...atoms.flatMap((one) => atoms.map((other) => one + other))];
  return new Map(
    pieces.map((piece) => [piece, piece.repeat(Math.ceil(length / piece.length)).slice(0, length)]),
  );
}

export const everyday =
  'Mötet är tisdag 12 maj kl. 13.00 i Kommunhuset. Ta med blanketten, och tänk på att inget namn får stå i chatten. Ärende KTM-482R tas upp först. ';
export const aboutSomeone =
  'Klienten Anna Svensson bor på Storgatan 12, har mobil 070-123 45 67 och är född 850101-9802. ';
