/** Sentences of the messages Samråd sends by itself. */
export const noticesSv = {
  group: 'Grupp',
  code: 'Ärendekod',
  meeting: 'Möte',
  deadline: 'Sista anmälningsdag',
  late: 'Meddelandet är försenat men gäller.',
  channelLostTitle: 'Gruppen har ingen kanal längre',
  channelLostBody:
    'Kanalen eller Samråd i den har tagits bort. Dagordningar publiceras inte förrän du skriver ”@Samråd koppla grupp” i den kanal som ska gälla.',
  digestTitle: 'Att göra i dina grupper',
  somethingTitle: 'Du har något i Samråd',
  somethingBody: 'Öppna Samråd för att läsa.',
  open: 'Visa mötet',
  openCase: 'Visa ärendet',
  register: 'Anmäl ett ärende',
  nothingMore: 'Vi har inga fler ärenden',
  absent: 'Jag kan inte komma',
  handIn: 'Lämna statistik',
  generic: 'Något har ändrats i gruppen.',
  snooze: {
    open: 'Påminn mig senare',
    again: 'Du bad om att bli påmind igen.',
    when: 'När vill du bli påmind igen?',
    waits: (moment: string) => `Du blir påmind ${moment}. Väljer du en ny tid gäller den i stället.`,
    passed: 'Den tiden går inte längre att välja. Välj en annan.',
    none: 'Det går inte att skjuta upp: ingen arbetstid är kvar innan det ska vara gjort.',
    hour: (time: string) => `Om en timme (kl. ${time})`,
    tomorrow: (time: string) => `I morgon kl. ${time}`,
    before: (day: string) => `${day} – två arbetsdagar före`,
    set: (moment: string) => `Du blir påmind ${moment}`,
    setBody: 'Påminnelsen gäller bara dig. Blir det gjort innan dess kommer ingen påminnelse.',
    gone: 'Det är redan gjort, eller inte längre aktuellt för dig.',
    back: 'Tillbaka',
  },
  reminderBody: (days: number) =>
    days === 0
      ? 'Det är sista dagen att anmäla ärenden.'
      : days === 1
        ? 'Det är 1 arbetsdag kvar att anmäla ärenden.'
        : `Det är ${days} arbetsdagar kvar att anmäla ärenden.`,
  notNeeded: 'Du behöver inte komma: inget ärende gäller din enhet.',
  neededAfterAll: 'Du behövs på mötet ändå: ett ärende gäller nu din enhet.',
  notNeededAnyMore: 'Du behöver inte längre komma: inget ärende gäller din enhet.',
  unrepresented: (units: string) => `Ingen i gruppen företräder ${units}. Kontakta enheten på annat sätt.`,
  identityKnown: (unit: string) => `${unit} vet nu vem ärendet gäller.`,
  identityStillMissing: (unit: string) => `${unit} har fortfarande inte fått veta vem ärendet gäller.`,
  outcomesMissing: (n: number) =>
    n === 1 ? '1 ärende från mötet saknar resultat.' : `${n} ärenden från mötet saknar resultat.`,
  absenceUndone: (name: string) => `${name} kan komma till mötet ändå.`,
  absence: (name: string) => `${name} kan inte komma till mötet.`,
  identityMissing: (unit: string) =>
    `${unit} har inte fått veta vem ärendet gäller. Meddela dem på godkänt sätt, utanför Samråd.`,
  notOurs: (unit: string) => `${unit} svarar att ärendet inte berör dem.`,
  unacknowledged: (unit: string) => `${unit} har inte bekräftat ärendet. Se till att någon svarar.`,
  reportBack: 'Berätta för handläggarna vad mötet kom fram till.',
  statistics: 'Lämna in gruppens statistik för mötet.',
};
