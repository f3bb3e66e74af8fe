const both = (sv: string, en: string) => ({ sv, en });

/**
 * A small routine that runs, for whoever writes one of their own. JSON has no comments: what is to be written where stands
 * in `source`, which the language keeps for the place in one's own document.
 */
export function startingRoutine(id: string, schema: string) {
  return {
    $schema: schema,
    id,
    version: 1,
    name: both('Min rutin', 'My routine'),
    source:
      'Skriv vilket dokument rutinen följer, och dess datum. Byt varje source mot stället i dokumentet.',
    parties: [
      { id: 'municipality', name: both('Kommun', 'Municipality') },
      { id: 'region', name: both('Region', 'Region') },
    ],
    knownGroups: [
      {
        ...{ id: 'example', name: 'Exempelgruppen' },
        units: [
          { id: 'municipality-unit', name: 'Kommunens enhet', party: 'municipality' },
          { id: 'region-unit', name: 'Regionens enhet', party: 'region' },
        ],
      },
    ],
    roles: {
      caseworker: both('Handläggare', 'Caseworker'),
      representative: both('Representant', 'Representative'),
      coordinator: both('Koordinator', 'Coordinator'),
    },
    rights: { register: ['caseworker', 'representative'], registerForOthers: ['representative'] },
    ...meetings,
    registration,
    agenda: {
      ...{ minutesPerCase: 20, minutesPerConsultation: 15, consultationsFirst: false, unitBlocks: false },
      fixedPoints: [{ id: 'opening', name: both('Inledning', 'Opening'), minutes: 5, place: 'first' }],
    },
    lives: [{ id: 'case', about: 'case', start: 'registered', late: 'waiting-late', stages }],
    consentShownAtMeeting: false,
  };
}

const meetings = {
  meetings: {
    kinds: [
      { id: 'case-meeting', name: both('Samverkansmöte', 'Collaboration meeting'), attendance: 'concerned' },
    ],
    pattern: ['case-meeting'],
    interval: { unit: 'weeks', every: 4 },
    minutes: 90,
    time: '13:00',
  },
  timerEventListeners: [
    {
      ...{ id: 'remind', tells: 'registration-reminder', roles: ['representative'] },
      when: { from: 'deadline', workingDays: -3, at: '08:00' },
    },
    {
      ...{ id: 'draft', tells: 'agenda-draft', roles: ['coordinator'] },
      when: { from: 'deadline', workingDays: 1, at: '07:00' },
    },
    { id: 'publish', tells: 'agenda-publish', when: { from: 'meeting', workingDays: -2, at: '10:00' } },
  ],
};

const registration = {
  deadline: { rule: 'working-days-before', days: 5 },
  caseTypes: [{ id: 'individual', name: both('Individärende', 'Individual case') }],
  checklist: [
    {
      id: 'consent',
      name: both('Personen har samtyckt', 'The person has consented'),
      whenMissing: both('Hämta samtycket först.', 'Get the consent first.'),
      required: true,
    },
  ],
  categories: [
    { id: 'joint-planning', name: both('Gemensam planering', 'Joint planning') },
    { id: 'who-carries-on', name: both('Vem som arbetar vidare', 'Who carries on') },
  ],
};

const late = {
  id: 'waiting-late',
  name: both('Väntar på koordinatorn', 'Waits for the coordinator'),
  source: 'Ärenden som anmäls efter sista dagen. Ta bort steget och "late" om inga tas emot då.',
  unannounced: true,
  exits: [
    {
      ...{ id: 'let-in', name: both('Ta med på mötet', 'Take it up'), to: 'registered' },
      who: { roles: ['coordinator'] },
    },
    {
      ...{
        id: 'next-meeting',
        name: both('Ta upp på nästa möte', 'Take it up at the next'),
        to: 'registered',
      },
      who: { roles: ['coordinator'] },
      when: { from: 'meeting' },
    },
  ],
};

const registered = {
  id: 'registered',
  name: both('Anmält', 'Registered'),
  source:
    'Ett steg med "agenda" tas upp på möten. Vägarna med "at": "meeting" är vad mötet kan komma fram till.',
  agenda: { kinds: ['case-meeting'] },
  tasks: [
    {
      id: 'prepared',
      name: both('Uppgifter från den egna enheten är framtagna', 'One’s own unit has prepared'),
      source:
        '"each": "unit" frågar varje berörd enhet; "due" är sista dagen, "chase" vem som påminns och när.',
      each: 'unit',
      who: { unit: 'concerned', roles: ['representative'] },
      due: { from: 'meeting', plus: { workingDays: -1 }, end: 'day' },
      chase: [{ after: { workingDays: -2 }, tell: { unit: 'concerned', roles: ['representative'] } }],
    },
  ],
  exits: [
    { id: 'support', name: both('Stöd påbörjas', 'Support begins'), to: 'running', at: 'meeting' },
    { id: 'no-further', name: both('Inget mer behövs', 'Nothing more'), to: 'closed', at: 'meeting' },
    { id: 'again', name: both('Tas upp igen', 'Taken up again'), to: 'registered', at: 'meeting' },
  ],
};

const running = {
  id: 'running',
  name: both('Stöd pågår', 'Support runs'),
  source: 'Ett steg mellan möten. "guideline" är hur länge det brukar vara; längre visas men stoppas inte.',
  guideline: { months: 12 },
  tasks: [
    {
      id: 'follow-up',
      name: both('Uppföljning', 'Follow-up'),
      source: '"every" upprepar uppgiften; en period som har glömts är fortfarande kvar att göra.',
      who: { owner: true },
      every: { months: 3 },
      chase: [{ after: { workingDays: -5 }, tell: { owner: true } }],
    },
    {
      id: 'final-note',
      name: both('Slutdokumentation i det egna systemet', 'Final note in one’s own system'),
      source: '"required" måste vara gjort innan ärendet går vidare av sig självt.',
      who: { owner: true },
      required: true,
    },
  ],
  exits: [{ id: 'finished', name: both('Klart', 'Finished'), to: 'closed', when: 'all-done' }],
};

const stages = [late, registered, running, { id: 'closed', name: both('Avslutat', 'Closed'), ends: true }];
