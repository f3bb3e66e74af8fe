import type { Deed } from '../../domain/audit/deed.js';

const deeds: Record<Deed, string> = {
  'case-registered': 'anmälde ärendet',
  'case-changed': 'ändrade ärendet',
  'case-withdrawn': 'drog tillbaka ärendet',
  'case-let-in': 'lät det sena ärendet tas upp',
  'case-sent-on': 'förde ärendet till ett senare möte',
  'case-handed-over': 'lämnade över ärendet',
  'case-answered': 'svarade för sin enhet',
  'case-concluded': 'noterade vad mötet kom fram till',
  'meeting-added': 'lade till ett möte',
  'meeting-moved': 'flyttade ett möte',
  'meeting-cancelled': 'ställde in ett möte',
  'meeting-noted': 'noterade närvaro eller återbud',
  'agenda-changed': 'ändrade dagordningen',
  'agenda-published': 'publicerade dagordningen',
  'member-asked': 'bad att få gå med',
  'member-added': 'släppte in en medlem',
  'member-declined': 'avböjde en förfrågan',
  'member-changed': 'ändrade en medlem',
  'member-left': 'avslutade ett medlemskap',
  'settings-changed': 'ändrade inställningarna',
  'channel-changed': 'bytte kanal',
  'retention-decided': 'ändrade gallringsbeslutet',
};

/** Retention, the log of events, and what is stored about oneself. */
export const privacySv = {
  deeds,
  timer: 'Samråd',
  formerMember: 'Tidigare medlem',
  event: (who: string, what: string, about: string) =>
    about === '' ? `${who} ${what}` : `${who} ${what}: ${about}`,
  events: 'Händelser',
  eventsTitle: (what: string) => `Händelser – ${what}`,
  eventsNone: 'Det finns inga händelser.',
  retention: {
    open: 'Gallring',
    title: (group: string) => `Gallring i ${group}`,
    missing: 'Gruppen har inget gallringsbeslut. Inget gallras förrän du anger er myndighets beslut.',
    stands: (reference: string, when: string, days: number) =>
      `Enligt ${reference} (${when}) tas ett avslutat ärende bort efter ${days} dagar. Det sker varje natt.`,
    reference: 'Beslutets diarienummer',
    referenceHint: 'Till exempel SN 2026/123. Töm fältet för att sluta gallra.',
    decidedOn: 'Beslutsdatum',
    days: 'Dagar som ett avslutat ärende sparas',
    saved: 'Gallringsbeslutet är sparat',
    savedBody: 'Gallringen sker varje natt, första gången i natt.',
    takenBack: 'Gallringen är avstängd',
    takenBackBody: 'Inget gallras förrän ett nytt beslut är angivet.',
    certificates: 'Gallringsintyg',
    certificate: (when: string) => `Gallrat ${when}`,
    gone: (cases: number, meetings: number, messages: number, people: number) =>
      [
        `${cases} ${cases === 1 ? 'ärende' : 'ärenden'}`,
        `${meetings} ${meetings === 1 ? 'möte' : 'möten'}`,
        `${messages} ${messages === 1 ? 'meddelande' : 'meddelanden'}`,
        `${people} ${people === 1 ? 'person som lämnat' : 'personer som lämnat'}`,
      ].join(', '),
    by: (reference: string, days: number) => `Enligt ${reference}, ${days} dagar`,
    about: (from: string, to: string) => `Från ${from} till ${to}`,
    running: 'Pågår',
    counts: (year: string, cases: number, meetings: number) => {
      const gone = `${cases} ${cases === 1 ? 'gallrat ärende' : 'gallrade ärenden'}`;
      return `${year}: ${gone}, ${meetings} ${meetings === 1 ? 'gallrat möte' : 'gallrade möten'}`;
    },
    askTitle: 'Gruppen saknar gallringsbeslut',
    home: 'Gruppen saknar gallringsbeslut.',
  },
  aboutMe: {
    describe: 'Se, hämta eller ta bort det som Samråd har sparat om dig.',
    title: 'Det här är sparat om dig',
    intro:
      'Samråd sparar det som behövs för att nå dig och för att gruppen ska veta vem du är. Inget om klienter.',
    name: 'Namn',
    unit: 'Enhet och roll',
    since: 'Sedan',
    cases: 'Dina ärenden',
    answers: 'Ärenden du svarat på',
    events: 'Händelser där du står',
    former: 'Du har lämnat gruppen',
    chat: 'Egen chatt',
    chatKnown: 'Samråd vet var din chatt finns',
    chatUnknown: 'Samråd vet inte var din chatt finns',
    unreachable: (when: string) => `Går inte att nå sedan ${when}`,
    language: 'Språk',
    lines: 'Rader i samlade påminnelser',
    id: 'Ditt id',
    export: 'Visa allt som text',
    exportTitle: 'Allt som är sparat om dig',
    exportHint: 'Markera och kopiera texten.',
    forget: 'Ta bort det om mig',
    forgetTitle: 'Ta bort det som är sparat om dig?',
    forgetBody:
      'I grupper som du har lämnat tas ditt namn och dina uppgifter bort nu. Där du stod kommer det att stå ”Tidigare medlem”. Det går inte att ångra.',
    forgotten: 'Det som var sparat om dig är borttaget',
    forgottenPartly:
      'Det som var sparat i grupper som du har lämnat är borttaget. Lämna de andra först om du vill ta bort allt.',
    forgottenBody: 'Skriver du till Samråd igen sparas åter var din chatt finns.',
    leaveFirst: 'Lämna gruppen för att kunna ta bort uppgifterna.',
  },
  tooManySearches: 'Det blev för många sökningar. Vänta en stund och försök igen.',
};
