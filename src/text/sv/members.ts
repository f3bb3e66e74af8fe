const changes = {
  added: 'Du är nu med i gruppen.',
  changed: 'Din enhet eller roll i gruppen har ändrats.',
  removed: 'Du är inte längre med i gruppen.',
  coordinator: 'Du är nu koordinator i gruppen.',
  'not-coordinator': 'Du är inte längre koordinator i gruppen.',
  deputy: 'Du är nu ersättare för en representant i gruppen.',
  'not-deputy': 'Du är inte längre ersättare för en representant i gruppen.',
  left: 'En medlem har lämnat gruppen.',
};

const roles = { caseworker: 'Handläggare', representative: 'Representant', contact: 'Kontaktperson' };

export const membersSv = {
  changes,
  roles,
  changedTitle: (group: string) => `Medlemskap i ${group}`,
  askedTitle: (group: string) => `Någon vill gå med i ${group}`,
  decidedTitle: (group: string) => `Din förfrågan till ${group}`,
  accepted: 'Koordinatorn har godkänt. Du är nu med i gruppen.',
  declined: 'Koordinatorn har avböjt. Fråga koordinatorn om du undrar varför.',
  name: 'Namn',
  unit: 'Enhet',
  role: 'Roll',
  approve: 'Godkänn',
  decline: 'Avböj',
  letIn: (name: string) => `${name} är nu med i gruppen.`,
  turnedDown: (name: string) => `${name} får besked om att förfrågan är avböjd.`,
  alreadyAccepted: (by: string) => `Förfrågan är redan godkänd av ${by}.`,
  alreadyDeclined: (by: string) => `Förfrågan är redan avböjd av ${by}.`,
  aCoordinator: 'en koordinator',
};
