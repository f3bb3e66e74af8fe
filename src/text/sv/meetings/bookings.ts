const places = (n: number) => (n === 1 ? '1 plats' : `${n} platser`);

/** Places that are booked at a meeting, such as a study visit. */
export const bookingsSv = {
  describe: 'Boka plats på studiebesök, ändra eller avboka.',
  title: 'Boka plats',
  intro: 'Bokningen visar ditt namn, din enhet och antalet platser. Vem platsen är till skrivs aldrig här.',
  none: 'Det finns inget att boka plats på just nu.',
  more: (n: number) => `De närmaste visas här. Det finns ${n} till, som visas när de närmar sig.`,
  left: (free: number, limit: number) =>
    free === 0 ? `Fullbokat: alla ${limit} platser är bokade` : `${free} av ${limit} platser kvar`,
  noLimit: 'Platser finns',
  noPlaces: 'Inga platser går att boka än. Samordnaren anger hur många de är.',
  own: (n: number) => `Du har bokat ${places(n)}`,
  ownCase: (n: number, code: string) => `Du har bokat ${places(n)} (${code})`,
  booker: (name: string, unit: string, n: number) => `${name}, ${unit}: ${places(n)}`,
  book: 'Boka',
  change: 'Ändra',
  cancel: 'Avboka',
  open: 'Boka plats',
  toList: 'Visa alla tider',
  formTitle: (kind: string, when: string) => `Boka plats: ${kind} ${when}`,
  changeTitle: (kind: string, when: string) => `Ändra bokningen: ${kind} ${when}`,
  places: 'Antal platser',
  case: 'Eget ärende (frivilligt)',
  noCase: 'Inget ärende',
  caseHint: 'Bara du ser vilket ärende bokningen gäller.',
  booked: (n: number) => (n === 1 ? '1 plats är bokad' : `${n} platser är bokade`),
  bookedBody: (kind: string, when: string) => `${kind} ${when}. Du får en påminnelse arbetsdagen före.`,
  cancelled: 'Du har ingen bokning kvar',
  cancelledBody: (kind: string, when: string) => `${kind} ${when}. Platserna är lediga för andra.`,
  full: (when: string) => `Det finns inga platser kvar ${when}. Välj en annan tid.`,
  tooFew: (left: number) =>
    left === 1 ? 'Det finns bara 1 plats kvar.' : `Det finns bara ${left} platser kvar.`,
  badNumber: (most: number) => `Skriv ett helt tal från 1 till ${most}.`,
  begun: 'Det har redan börjat. Då går det inte att boka, ändra eller avboka.',
  isCancelled: 'Det är inställt. Välj en annan tid.',
  notAllowed: 'Bara handläggare och representanter kan boka plats.',
  notOwnCase: 'Ärendet är inte ditt, eller så är det avslutat. Välj ett annat.',
  moved: (n: number) =>
    `Din bokning av ${places(n)} följer med till den nya tiden. Avboka om den inte passar.`,
  gone: (n: number) => `Din bokning av ${places(n)} gäller inte längre. Boka en annan tid.`,
  reminder: (n: number) => `Din bokning: ${places(n)}`,
  count: (n: number) =>
    n === 0 ? 'Ingen har bokat plats' : n === 1 ? '1 plats är bokad' : `${n} platser är bokade`,
  countOf: (n: number, limit: number) =>
    n === 0 ? 'Ingen har bokat plats' : `${n} av ${limit} platser är bokade`,
  who: 'Visa vilka som har bokat',
  factPlaces: 'Platser',
  factBooked: 'Bokat',
  home: (what: string, n: number) => `Bokat: ${what}, ${places(n)}`,
  homeFree: (what: string, left: string) => `${what}: ${left.charAt(0).toLowerCase()}${left.slice(1)}`,
  call: (n: number) => `Du har bokat ${places(n)}.`,
};
