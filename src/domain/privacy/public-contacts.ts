import { readableText } from './words/readable-text.js';

/** What a list of function mailboxes and switchboards may hold. */
const mailbox = /^[a-zåäö0-9._%+-]+@[a-zåäö0-9-]+(?:\.[a-zåäö0-9-]+)+$/;
const least = 7;

/** One mailbox or telephone number as it is compared, however it is typed; undefined when it is neither. */
export function publicContact(typed: string): string | undefined {
  const text = readableText(typed).text.trim();
  if (mailbox.test(text)) return text;
  const digits = text
    .replace(/\(0\)/g, '')
    .replace(/^(?:\+|00)46/, '0')
    .replace(/\D/g, '');
  return /^[\d ()+./-]+$/.test(text) && digits.length >= least ? digits : undefined;
}

/** Tells whether what was found as a mailbox or a number is an organisation's own, and so nobody's. */
export function isPublic(found: string, listed: readonly string[]): boolean {
  const one = publicContact(found);
  return one !== undefined && listed.some((entry) => publicContact(entry) === one);
}
