import type { NoticeKind } from '../../domain/reminder/notice-kind.js';
import type { UndeliveredWhy } from '../../domain/reminder/undelivered.js';

const kinds: Record<NoticeKind | 'digest', string> = {
  'case-registered': 'Ett ärende gäller enheten',
  'case-changed': 'Ett ärende har ändrats',
  'case-withdrawn': 'Ett ärende har dragits tillbaka',
  'identity-missing': 'En enhet vet inte vem ärendet gäller',
  'not-our-case': 'En enhet berörs inte av ärendet',
  'late-case-asked': 'Ett ärende kom för sent',
  'late-case-decided': 'Besked om ett sent ärende',
  'case-handed-over': 'Ett ärende har lämnats över',
  'join-asked': 'Någon vill gå med',
  'join-decided': 'Svar på en förfrågan att gå med',
  'membership-changed': 'Ändrat medlemskap',
  'meeting-moved': 'Mötet är flyttat',
  'meeting-cancelled': 'Mötet är inställt',
  absence: 'Någon kan inte komma',
  'absence-undone': 'Någon kan komma ändå',
  'needed-after-all': 'Enheten behövs på mötet ändå',
  'not-needed-any-more': 'Enheten behöver inte längre komma',
  'acknowledgement-missing-deputy': 'Ett ärende är inte bekräftat',
  'acknowledgement-missing-coordinator': 'Ett ärende är inte bekräftat',
  'registration-reminder': 'Påminnelse om att anmäla ärenden',
  'attendance-not-needed': 'Enheten behöver inte komma',
  'agenda-draft': 'Dagordningen att se över',
  'agenda-publish': 'Dagordningen',
  'agenda-content': 'Dagordningen',
  'agenda-removed': 'Dagordningen har tagits bort ur kanalen',
  'channel-lost': 'Gruppen har ingen kanal längre',
  'your-time': 'Enhetens tid på mötet',
  'report-back': 'Berätta vad mötet kom fram till',
  statistics: 'Lämna statistik',
  'settings-changed': 'Ändrade inställningar',
  retention: 'Gallringsbeslut saknas',
  'not-delivered': 'Ett meddelande kom inte fram',
  digest: 'Samlade påminnelser',
};

const whys: Record<UndeliveredWhy, string> = {
  'not-reached': 'Det gick varken i egen chatt eller i gruppens kanal.',
  'no-channel': 'Den egna chatten är stängd för Samråd, och gruppen har ingen kanal.',
  'no-address': 'Samråd vet inte var den egna chatten finns, och gruppen har ingen kanal.',
  'channel-refused': 'Teams släpper inte in Samråd i gruppens kanal.',
  'channel-missing': 'Gruppen har ingen kanal.',
  'too-big': 'Meddelandet var större än Teams tillåter.',
  'not-taken': 'Teams tog inte emot meddelandet.',
  held: 'Stoppat av skyddet för personuppgifter. IT-ansvarig ser var.',
  'not-in-time': 'Teams svarade inte, trots flera försök.',
  unknown: 'Det kan ha kommit fram, men Teams har inte bekräftat det.',
  broken: 'Något är fel i Samråd. IT-ansvarig ser vad.',
};

/** Messages that did not arrive, and people who cannot be reached. */
export const deliverySv = {
  kinds,
  whys,
  title: (group: string) => `Meddelanden som inte kom fram – ${group}`,
  open: 'Meddelanden som inte kom fram',
  describe: 'För koordinatorn: se meddelanden som inte kom fram och skicka dem igen.',
  coordinatorsOnly: 'Bara gruppens koordinator ser det här.',
  none: 'Alla meddelanden har kommit fram.',
  count: (n: number) => (n === 1 ? '1 meddelande kom inte fram.' : `${n} meddelanden kom inte fram.`),
  show: 'Visa',
  notArrived: 'Kom inte fram',
  more: 'Visa fler',
  first: 'Visa de senaste',
  retry: 'Försök igen',
  retryAll: 'Försök igen med alla',
  to: (who: string) => `Till ${who}`,
  toChannel: 'Till gruppens kanal',
  toNobody: 'Kunde inte göras i ordning',
  noLongerUseful: 'Är inte längre aktuellt och skickas inte igen.',
  again: (n: number) => (n === 1 ? 'Meddelandet skickas igen.' : `${n} meddelanden skickas igen.`),
  tooLate: (n: number) =>
    n === 1
      ? '1 meddelande är inte längre aktuellt och skickas inte.'
      : `${n} meddelanden är inte längre aktuella och skickas inte.`,
  held: (n: number) =>
    n === 1
      ? '1 meddelande är fortfarande stoppat. Be IT-ansvarig rätta felet först.'
      : `${n} meddelanden är fortfarande stoppade. Be IT-ansvarig rätta felet först.`,
  already: (n: number) => (n === 1 ? '1 meddelande är redan på väg.' : `${n} meddelanden är redan på väg.`),
  noticeTitle: 'Ett meddelande kom inte fram',
  noticePerson: (name: string) => `Samråd nådde inte ${name}. Hör av dig till personen på annat sätt.`,
  noticeChannel: 'Samråd kunde inte skriva i gruppens kanal.',
  noticeBroken: 'Samråd kunde inte göra i ordning ett meddelande.',
  message: 'Meddelande',
  day: 'Dag',
  reach: {
    closed: (since: string) => `Kan inte nås i chatten sedan ${since}`,
    whys: {
      refused: 'Teams tillåter inte personlig chatt',
      'not-found': 'chatten finns inte längre',
      'app-removed': 'personen har tagit bort appen',
    },
    channel: 'Nås i kanalen.',
    neither: 'Det gick inte i kanalen heller.',
    nowhere: 'Gruppen har ingen kanal, så personen nås inte alls.',
    unknown: 'Kan inte nås: Samråd vet inte var chatten finns, och gruppen har ingen kanal.',
    forOthers: 'nås i kanalen',
    noChannel: 'Gruppen har ingen kanal. Skriv ”@Samråd koppla grupp” i den kanal som ska gälla.',
  },
};
