import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';

const isFound = (text: string) => findPersonalData(text).some(({ type }) => type === 'address');

const streets = fc.constantFrom(
  ...[
    'Storgatan',
    'Norra Strandgatan',
    'Kastanjestigen',
    'Hjalmar Brantings gata',
    'Rosengränd',
    'Björkvägen',
  ],
  ...['Östra Esplanaden', 'Kyrkbacken', 'Parkallén', 'Vintergatsplan', 'Marknadstorget'],
);
const shortStreets = fc.constantFrom(
  ...['Storg', 'Kungsg', 'Drottningg', 'Odeng', 'Tallv', 'Björkv', 'Skogsv', 'Parkg', 'V:a Vallg', 'Hamng'],
  ...['Storg.', 'Kyrkov.', 'S. Ringv.', 'Linnég.', 'Prästv.', 'storg.', 'Skolgat.'],
);
const villages = fc.constantFrom(
  ...[
    'Lilla Hult',
    'Norrby',
    'Västanbäck',
    'Fagerhult',
    'Ekeby Norrgård',
    'Nygård',
    'Åsen',
    'Korsbo',
    'Eketorp',
  ],
);
const house = fc.integer({ min: 1, max: 199 });
const numbers = house.chain((one) =>
  fc.constantFrom(
    ...[' ', ' nr ', ' nr. ', ' no '].map((gap) => `${gap}${one}`),
    ` ${one}B`,
    ` ${one} c`,
    ` ${one}-${one + 2}`,
    `${one}`,
    ` ${one}, lgh 1103`,
    ` ${one}, 331 30 Värnamo`,
  ),
);
const plain = house.chain((one) => fc.constantFrom(` ${one}`, ` ${one} A`, ` ${one}, 331 30 Värnamo`));
const frames = fc.constantFrom(
  ...[
    'Larm från {} i natt',
    'Åk till {} och ring på',
    'Jag tror {}, men kolla',
    'stämmer {}?',
    'I journalen står {}',
  ],
  ...[
    'Elen är avstängd på {}',
    'Hemtjänsten ska till {}',
    'Please send it to {}',
    'Polisen åkte till {} i går',
  ],
  ...[
    'Vi ses utanför hans port, {}',
    'Brukaren, {}, vill ha besök efter lunch',
    'Nyckel till {} finns hos oss',
  ],
);

describe('where someone lives is found', () => {
  test.each([
    ['a street, whatever its number looks like', streets, numbers],
    ['a street that is cut short', shortStreets, plain],
    ['a village or a farm', villages, plain],
  ] as const)('%s', (_what, names, given) => {
    fc.assert(
      fc.property(frames, names, given, (frame, name, number) => {
        expect(isFound(frame.replace('{}', name + number))).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  test('by its postal code, whatever it is called', () => {
    fc.assert(
      fc.property(house, fc.constantFrom('335 40', '33540', '335-40', 'S-335 40'), (one, code) => {
        expect(isFound(`Brevet gick till Vedum ${one}, ${code} Gränna`)).toBe(true);
        expect(isFound(`Brevet gick till Vedum ${one} B ${code} Gränna`)).toBe(true);
      }),
    );
  });

  test.each([
    'Home visit at 10 Storgatan tomorrow',
    'Home visit at 12B Nedre Nygatan',
    'She is at 7 Oak Road',
  ])('also with the number before the street: “%s”', (text) => {
    expect(isFound(text)).toBe(true);
  });

  test('from its name to the town', () => {
    const text = 'Åk till Norra Strandgatan 12 B, lgh 1103, 331 30 Värnamo i dag';
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Norra Strandgatan 12 B, lgh 1103, 331 30 Värnamo',
    ]);
  });
});

test.each([
  ...[
    'Vi ses på Storgatan 5',
    'Mötet är på Kungsg 5',
    'Helg 3 är ledig',
    'Utbildning 2 startar i maj',
    'Tolv 5',
  ],
  ...[
    'Norberg 2 har ny koordinator',
    'Göteborg 12 personer',
    'Gruppboendet Solgård 4 är fullt',
    'Verksam Habo 3',
  ],
  ...[
    'Team Björk 2 träffas',
    'Tillägg 12 gäller',
    'Inlägg 3 är svarat',
    'Bygg 2 startar',
    'Ingång 3',
    'Brev 2',
  ],
  ...[
    'Vi ses på onsdag. 12 personer kommer.',
    'Parken 10-12 är öppen',
    'Förslag 2 gäller',
    'Direktiv 5 gäller',
  ],
  ...[
    'ärende BBN-C249 är flyttat',
    'Linje 30 går inte i december',
    'Rondmöte torsdag 10 på Familjecentralen',
  ],
])('“%s” is nobody’s home', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});
