/** Characters that show nothing: blanks, controls, fillers, marks without a letter under them, halves of characters. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\u2800]/gu;

/** True when something of the text can be seen; a name of which nothing can is none. */
export function isSeen(text: string): boolean {
  return text.replace(unseen, '') !== '';
}
