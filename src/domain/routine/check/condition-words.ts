const list = (text: string) => text.split(/\s+/).filter((one) => one !== '');

/** Parts of words, wherever in the word: Swedish makes one word of many. */
const parts = list(`
  diagnos missbruk sjukdom sjuklig hemlös bostadslös alkohol narkotik läkemedelsberoende spelberoende depress ångest demens
  schizofren bipol självmord suicid självskad misshand övergrepp utmattn funktionsneds funktionshind utvecklingsstör ätstör
  personlighetsstör psykisk psykiatr psykos ohälsa prostitu kriminal kriminell skuldsatt gravid cancer epilep diabet fetma
  autis tvångsvård omhändertag vanvård hedersförtryck utvis överdos abstinens
  abuse addict homeless violen psychiat psychos anxiet dementia disabilit illness disease disorder assault crimin prison
  indebted pregnan overdose alcohol neglect
`);
/** The beginnings of words: within another word they mean something else. */
const beginnings = list(`
  våld beroende drog brott fängels anstalt smärt trauma adhd ptsd hiv stroke sjukskriv vräk skulder
  drug mental convict debt trauma evict
`);

/** True for words that could tell what someone suffers from, has done or has been through. A list of signs, not a proof. */
export function namesCondition(text: string): boolean {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}]+/u);
  return words.some(
    (word) =>
      parts.some((part) => word.includes(part)) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
}
