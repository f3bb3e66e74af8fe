/** Sentences of the chat itself: menu, warnings and what to do when something goes wrong. */
export const teamsSv = {
  required: 'Fyll i det här.',
  menuTitle: 'Det här kan du göra',
  menuUnknown: 'Jag förstod inte. Skriv något av det här, eller tryck på en knapp.',
  menuOpen: (word: string) => `Öppna: ${word}`,
  personalDataTitle: 'Ta bort ditt meddelande',
  personalDataBody:
    'Det ser ut att innehålla en personuppgift. Samråd har inte sparat det, men det står kvar i chatten. Ta bort det och skriv inget som kan peka ut en person.',
  tooLongTitle: 'Meddelandet är för långt',
  tooLongBody:
    'Samråd läste bara början av det och har inte gjort något. Kontrollera själv att inget i meddelandet kan peka ut en person, och skriv kortare.',
  heldTitle: 'Ingenting sparades',
  busyTitle: 'Vänta lite',
  busyBody: 'Det kom väldigt många meddelanden på kort tid. Vänta en stund och försök igen.',
  unknownTitle: 'Försök igen om en stund',
  unknownBody: 'Teams svarar inte just nu på vilken organisation du tillhör. Ingenting har ändrats.',
  staleTitle: 'Kortet gäller inte längre',
  errorTitle: 'Det gick inte',
  again: 'Försök igen',
  privateTitle: 'Öppna Samråd i en egen chatt',
  privateBody: 'Svaret är bara till dig. Skriv till Samråd i en egen chatt.',
  repeated: 'Det kan hända att du redan har fått det här.',
  onlyInChannel: 'Det här kan du bara göra i gruppens kanal. Nämn Samråd där.',
  onlyInPersonal: 'Det här kan du bara göra i en egen chatt med Samråd.',
  welcomeTitle: 'Välkommen till Samråd',
  welcomeBody:
    'Samråd håller reda på möten, anmälningar och påminnelser. Skriv aldrig namn, personnummer eller annat om klienter här.',
};
