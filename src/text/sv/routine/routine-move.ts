/** Cases that go on by another version of their routine: what would change, what has, and what stays and why. */
export const routineMoveSv = {
  title: (routine: string, from: number, to: number) => `${routine}: från version ${from} till version ${to}`,
  group: (id: string) => `Grupp ${id}`,
  moves: (code: string, was: string, is: string) =>
    was === is
      ? `Ärende ${code} flyttas, i steget ”${is}”`
      : `Ärende ${code} flyttas, från ”${was}” till ”${is}”`,
  moved: (code: string, was: string, is: string) =>
    was === is
      ? `Ärende ${code} är flyttat, i steget ”${is}”`
      : `Ärende ${code} är flyttat, från ”${was}” till ”${is}”`,
  stays: (code: string, stage: string) => `Ärende ${code} stannar kvar, i steget ”${stage}”`,
  settled: (code: string) => `Ärende ${code} är redan flyttat eller avslutat`,
  busy: (code: string) => `Ärende ${code} ändras just nu; kör igen`,
  duties: (was: number, is: number) =>
    `Gruppens egna uppgifter går från version ${was} till version ${is}, som gäller nu`,
  dutiesStay: (version: number) => `Gruppens egna uppgifter följer version ${version}, som gäller nu`,
  tasks: {
    comes: (name: string) => `ny uppgift: ”${name}”`,
    goes: (name: string) => `uppgiften finns inte kvar: ”${name}”`,
    anew: (name: string) => `uppgiften räknas på nytt från flytten: ”${name}”`,
  },
  clocks: {
    due: (name: string) => `sista dagen för ”${name}”`,
    chase: (name: string) => `påminnelse om ”${name}”`,
    exit: (name: string) => `”${name}” av sig själv`,
    guideline: () => 'riktlinjen för steget',
  },
  unit: (what: string, unit: string) => `${what} (${unit})`,
  comes: (what: string, is: string) => `${what}: ${is}, ny`,
  goes: (what: string, was: string) => `${what}: ${was}, faller bort`,
  changes: (what: string, is: string, was: string) => `${what}: ${is} i stället för ${was}`,
  /** What has been already, and is made up for. */
  atOnce: 'genast',
  meeting: (is: string, was: string) => `tas upp ${is} i stället för ${was}; de som berörs får besked`,
  noMeeting: 'inte på något möte',
  onMeeting: (when: string) => `på mötet ${when}`,
  obstacles: {
    'no-stage': (stage: string, version: number, known: string) =>
      `steget ${stage} finns inte i version ${version}; ange det nya med --stage ${stage}=STEG (${known})`,
    'no-noted-stage': (stage: string, version: number, known: string) =>
      `mötets resultat kan fortfarande rättas från steget ${stage}, som inte finns i version ${version}; ange det nya med --stage ${stage}=STEG (${known})`,
    ends: (stage: string, version: number) =>
      `steget ${stage} avslutar ärendet i version ${version}; det avgör de som beslutar om ärendet`,
    'known-to-others': (stage: string, version: number) =>
      `steget ${stage} ändrar i version ${version} vilka som känner till ärendet`,
    'no-queue': (stage: string, version: number) =>
      `ärendet köar till ${stage}, som inte har samma kö i version ${version}`,
    'others-wait': (stage: string) => `andra ärenden köar till ${stage}, som ärendet skulle lämna`,
    full: (stage: string, version: number) =>
      `det finns ingen ledig plats i steget ${stage} i version ${version}`,
    'no-type': (id: string, version: number) => `ärendetypen ${id} finns inte i version ${version}`,
    'no-category': (id: string, version: number) =>
      `frågan att reda ut ${id} finns inte i version ${version}`,
    'no-outcome': (id: string, version: number) => `resultatet ${id} finns inte i version ${version}`,
    'no-meeting': 'inget kommande möte tar upp ärendet',
    'messages-on-their-way': 'meddelanden om ärendet är på väg ut; kör igen om en stund',
    'too-large': 'ärendet har fler påminnelser än en ändring rymmer',
  },
  stageUnknown: (stage: string, version: number, known: string) =>
    `--stage: ${stage} är inget steg i version ${version}; steg: ${known}`,
  stageEnds: (stage: string, version: number, known: string) =>
    `--stage: ${stage} avslutar ärenden i version ${version} och kan inte anges; steg: ${known}`,
  notLoaded: (routine: string, version: string, known: string) =>
    `${routine} version ${version} är inte inläst; inlästa: ${known}`,
  notPublished: (routine: string, version: number) =>
    `${routine} version ${version} är inte publicerad; kör samrad routine publish`,
  same: 'från och till är samma version',
  noGroup: (id: string) => `gruppen ${id} finns inte`,
  nothing: 'Inget ärende följer den versionen.',
  dry: (moves: number, stays: number) =>
    `${cases(moves)} kan flyttas, ${stays} stannar kvar. Inget är ändrat; kör igen med --yes för att flytta.`,
  done: (moves: number, stays: number) =>
    `${cases(moves)} är ${moves === 1 ? 'flyttat' : 'flyttade'}, ${stays} stannar kvar.`,
};

function cases(n: number): string {
  return `${n} ${n === 1 ? 'ärende' : 'ärenden'}`;
}

export type RoutineMoveWords = typeof routineMoveSv;
