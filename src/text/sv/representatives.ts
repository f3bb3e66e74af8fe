/** Answers to the buttons of representatives. */
export const representativesSv = {
  nothingMore: 'Tack! Du får inga fler påminnelser inför mötet.',
  nothingMoreUndone: 'Du får påminnelser inför mötet igen.',
  absent: 'Ditt återbud är lämnat',
  absentBody: 'Din ersättare och koordinatorn får veta det.',
  present: 'Du är anmäld till mötet igen',
  presentBody: 'Säg också till koordinatorn och din ersättare.',
  undoNothingMore: 'Påminn mig ändå',
  undoAbsence: 'Jag kan komma ändå',
  passed: 'Mötet har redan börjat, flyttats eller ställts in.',
};
