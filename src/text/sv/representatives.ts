/** Answers to the buttons of representatives. */
export const representativesSv = {
  nothingMore: 'Tack! Du får inga fler påminnelser inför mötet.',
  nothingMoreUndone: 'Du får påminnelser inför mötet igen.',
  absent: 'Ditt återbud är lämnat',
  theyHear: (deputy: boolean, coordinator: boolean) =>
    `${[...(deputy ? ['din ersättare'] : []), ...(coordinator ? ['koordinatorn'] : [])]
      .join(' och ')
      .replace(/^./u, (first) => first.toUpperCase())} får ett meddelande.`,
  present: 'Du är anmäld till mötet igen',
  undoNothingMore: 'Påminn mig ändå',
  undoAbsence: 'Jag kan komma ändå',
  passed: 'Mötet har redan börjat, flyttats eller ställts in.',
};
