import { findPersonalData } from '../../src/domain/privacy/find-personal-data.js';

/** Megabytes a second of the filter on everyday text, and on the worst texts that could be thought of. */
const everyday =
  'Mötet är tisdag 12 maj kl. 13.00 i Kommunhuset. Ta med blanketten, och tänk på att inget namn får stå i chatten. Ärende KTM-482R tas upp först. ';
const texts: Record<string, string> = {
  everyday: everyday.repeat(4000),
  digits: '1 '.repeat(250_000),
  dashes: '12-'.repeat(160_000),
  names: 'Klienten Anna Anna Anna '.repeat(20_000),
  mail: 'a.b@'.repeat(120_000),
  streets: 'bor på Storgatan '.repeat(30_000),
  mixed: '𝟙２-\u200b'.repeat(100_000),
};
for (const [name, text] of Object.entries(texts)) {
  const bytes = new TextEncoder().encode(text).length;
  const started = performance.now();
  // A line at a time, as text comes in.
  for (let at = 0; at < text.length; at += 4000) findPersonalData(text.slice(at, at + 4000));
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}\t${(bytes / 1e6 / seconds).toFixed(1)} MB/s`);
}
