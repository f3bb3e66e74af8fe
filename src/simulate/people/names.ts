const given = [
  'Alva',
  'Birk',
  'Disa',
  'Egon',
  'Fanny',
  'Gustav',
  'Hedda',
  'Ivar',
  'Jonna',
  'Kaj',
  'Lova',
  'Malte',
];
const family = ['Asp', 'Bok', 'Ek', 'Gran', 'Hassel', 'Lind', 'Lönn', 'Rönn', 'Sälg', 'Tall', 'Vide'];

/** The name of the nth of the made-up people of a group, another for each of the first hundred. */
export function names(nth: number): string {
  return `${given[nth % given.length] ?? ''} ${family[nth % family.length] ?? ''}`;
}
