/** What is stored of calls to those without Teams. */
export const callFieldsSv = {
  'call.kind': 'Vad samtalet gäller, ur en fast lista',
  'call.occurrence': 'Vilken gång det är',
  'call.facts': 'Datum, enheter och koder som samtalet behöver',
  'call.person': 'Medlemmen utan Teams, som id',
  'call.at': 'När det kom',
  'call.usefulUntil': 'När det inte längre är till nytta',
  'call.meetingRevision': 'Mötets version när det planerades',
  'call.done.by': 'Vem som har ringt, som id',
  'call.done.at': 'När samtalet är gjort',
  'case.acknowledgements.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
  'case.life.done.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
  'case.life.trace.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
  'case.outcome.before.done.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
  'life.life.done.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
  'life.life.trace.notedBy': 'Koordinatorn som har noterat det för någon utan Teams',
};
