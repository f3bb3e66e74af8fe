/** What is read aloud or pasted, with the dates and codes it names. */
export interface CallWords {
  readonly group: string;
  readonly code: string;
  readonly unit: string;
  /** The meeting: its kind, or its day and time. */
  readonly when: string;
  readonly from: string;
  readonly until: string;
  readonly task: string;
  readonly times: string;
  /** What it is about, when there are no words of its own. */
  readonly about: string;
}

const answers =
  'Vet ni vem det gäller, har ni inte fått veta det, eller berörs ni inte? Nämn inga namn i telefonen.';

/** Calls to those without Teams: the coordinators' list, and what to say. */
export const callsSv = {
  title: (group: string) => `Att ringa – ${group}`,
  open: 'Att ringa',
  describe: 'För koordinatorn: ring dem som inte har Teams, och bocka av.',
  none: 'Det finns inget att ringa om.',
  who: (name: string, unit: string) => `Ring ${name}, ${unit}`,
  whoDone: (name: string, unit: string) => `${name}, ${unit}`,
  say: (sentence: string) => `Säg: ”${sentence}”`,
  last: (when: string) => `Senast ${when}`,
  lastPassed: (when: string) => `Skulle ha ringts senast ${when}`,
  done: 'Gjort',
  undo: 'Inte gjort',
  doneAt: (when: string, name: string) => `Gjort ${when} av ${name}`,
  more: 'Visa fler',
  first: 'Visa från början',
  note: 'Notera svar',
  waitingTitle: (n: number) => (n === 1 ? 'Du har 1 samtal att ringa' : `Du har ${n} samtal att ringa`),
  urgentTitle: (n: number) =>
    n === 1 ? 'Ring 1 person så snart du kan' : `Ring ${n} personer så snart du kan`,
  urgentBody: 'De har inte Teams och får det här bara om du ringer.',
  about: 'Gäller',
  greeting: ({ group }: CallWords, sentence: string) => `Hej, det gäller ${group}. ${sentence}`,
  sentences: {
    reminder: ({ when, until }: CallWords) =>
      `Sista dagen att anmäla ärenden till mötet ${when} är ${until}. Har ni något att ta upp?`,
    notNeeded: ({ when }: CallWords) => `Ni behöver inte komma till mötet ${when}.`,
    needed: ({ when }: CallWords) => `Ni behövs på mötet ${when} ändå.`,
    registered: ({ code, when }: CallWords) =>
      when === '' ? `Ärende ${code} berör er.` : `Ärende ${code} berör er och tas upp på mötet ${when}.`,
    acknowledge: ({ code }: CallWords) => `Ärende ${code} väntar på ert svar. ${answers}`,
    answers,
    changed: ({ code }: CallWords) => `Ärende ${code} har ändrats.`,
    withdrawn: ({ code }: CallWords) => `Ärende ${code} tas inte upp: det är tillbakadraget.`,
    moved: ({ from, when }: CallWords) => `Mötet ${from} är flyttat till ${when}.`,
    cancelled: ({ when }: CallWords) => `Mötet ${when} är inställt.`,
    time: ({ when, times }: CallWords) => `Er tid på mötet ${when}: ${times}.`,
    task: ({ task, until }: CallWords) =>
      until === ''
        ? `Uppgiften ”${task}” är inte gjord.`
        : `Uppgiften ”${task}” ska vara gjord senast ${until}.`,
    other: ({ about }: CallWords) => `${about}.`,
  },
  form: {
    open: 'Har inte Teams',
    title: (group: string) => `Lägg till någon utan Teams i ${group}`,
    why: 'Personen får inga meddelanden. När något ska sägas får du en rad i listan Att ringa. Samråd sparar inget telefonnummer.',
    name: 'Namn',
    namePlaceholder: 'Förnamn och efternamn',
    add: 'Lägg till',
    tell: 'Berätta för personen att hen är med. Du har en rad om det i listan Att ringa.',
    tellChange: 'Berätta för personen. Du har en rad om det i listan Att ringa.',
  },
  without: 'utan Teams',
  noted: 'noterat av koordinatorn',
  notedFor: (name: string) => `noterat av koordinatorn för ${name}`,
  notedNow: 'Svaret är noterat för den som inte har Teams. Det syns att du har noterat det.',
  person: {
    body: 'Notera här vad personen har svarat.',
    none: 'Det finns inget att notera just nu.',
    to: 'Till personen',
    answer: (code: string, answer: string) => `Ärende ${code}: ${answer}`,
    case: (code: string) => `Ärende ${code}`,
    known: 'Vet vem det gäller',
    knownAnonymous: 'Har tagit del',
    'not-told': 'Har inte fått veta vem',
    'not-ours': 'Berörs inte',
    task: (task: string) => `Notera: ${task}`,
    absent: 'Kan inte komma',
    comes: 'Kommer ändå',
    nothingMore: 'Inget mer från dem',
    isAbsent: 'Kan inte komma.',
    duty: 'Gjort',
    edit: 'Ändra',
    link: 'Koppla till Teams',
    about: 'Det som är sparat',
  },
  address: {
    title: (name: string) => `Kalenderadress till ${name}`,
    none: 'Personen kan få en egen adress som visar möten, sista dagar och uppgifter i Outlook eller en annan kalender. Den behöver inte Teams.',
    has: (when: string) => `Personen har en kalenderadress sedan ${when}.`,
    make: 'Skapa adress',
    renew: 'Byt adress',
    revoke: 'Ta bort adressen',
    handOver:
      'Lämna adressen till personen själv, och till ingen annan: den som har adressen kan se mötena. I Outlook väljer man Lägg till kalender och Prenumerera från webben.',
    revoked: 'Adressen är borttagen.',
    changed: 'Adressen har ändrats sedan kortet visades. Så här är det nu.',
  },
  link: {
    title: (name: string) => `${name} har fått Teams`,
    body: 'Välj vem personen är i Teams. Allt som är noterat följer med, och meddelanden går till Teams från och med nu.',
    member: 'Är redan med i gruppen',
    notYet: 'Nej, välj i teamet',
    who: 'Välj i teamet',
    confirm: 'Koppla',
    done: (name: string) => `${name} får nu meddelanden i Teams`,
    kept: 'Allt som är noterat är kvar. Samtal som inte är gjorda står kvar i listan Att ringa.',
    address:
      'En kalenderadress som du har lämnat ut gäller inte längre. I Teams skapar personen en egen med ordet ”kalender”.',
  },
};
