/** The start page. */
export const homeSv = {
  title: (name: string) => (name === '' ? 'Hej!' : `Hej ${name}!`),
  describe: 'Se vad som är på gång och vad som väntar på dig.',
  none: 'Du är inte med i någon grupp än. Skriv ”gå med” i gruppens kanal, eller be koordinatorn lägga till dig.',
  next: (kind: string, when: string) => `${kind} ${when}`,
  noMeeting: 'Inget möte är planerat.',
  register: (last: string, days: number) => {
    if (days === 0) return `Sista dagen att anmäla är i dag, ${last}.`;
    return days === 1
      ? `Anmäl senast ${last}. 1 arbetsdag kvar.`
      : `Anmäl senast ${last}. ${days} arbetsdagar kvar.`;
  },
  closed: 'Anmälan till mötet är stängd.',
  unanswered: (codes: string) => `Svara på ärende ${codes}.`,
  late: (codes: string) => `För sent anmält ärende att ta ställning till: ${codes}.`,
  lateUnits: (codes: string) => `Enhet som lagts till för sent att ta ställning till: ${codes}.`,
  asking: (n: number) => (n === 1 ? '1 person vill gå med.' : `${n} personer vill gå med.`),
  draft: 'Dagordningen är ett utkast. Se över den.',
  toNote: (when: string) => `Resultat saknas från mötet ${when}.`,
  ownCases: (n: number) => (n === 1 ? 'Du har 1 ärende på gång.' : `Du har ${n} ärenden på gång.`),
  nothing: 'Inget väntar på dig.',
  answer: (code: string) => `Svara på ${code}`,
  agenda: 'Dagordning',
  meeting: 'Visa mötet',
  members: 'Medlemmar',
};
