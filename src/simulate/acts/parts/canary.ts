/** A client who is made up, and whom people sometimes write of where nobody may be named. */
export const canary = 'Tolvan Tolvansson 19121212-1212';

/** What must be found nowhere. */
export function holdsCanary(text: string): boolean {
  return text.includes('Tolvan') || text.includes('121212');
}
