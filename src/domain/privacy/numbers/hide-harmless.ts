/** Ids of this product and of Teams, whose digits say nothing. */
const guids = /(?<![\da-z])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])/g;
const threads = /(?<![\da-z])19:[\w-]{1,120}@thread\.[a-z\d]{1,10}(?![\da-z])/g;
/** A date that no four digits follow, or only the year of another date: a meeting's, not someone's number. */
const dates = /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?!-?\d)(?![ .\-/+:_,*|]{1,3}\d{4}(?!\d|[-.]\d\d[-.]\d\d))/g;
/** A case code, and a time from–to: their digits beside each other are nobody's number. */
const codes = /(?<![\da-zåäö]|\d-)[b-z2-9]{3}-[b-z2-9]{4}(?![\da-zåäö]|-\d)/g;
const spans = /(?<![\d.:-])(?:[01]?\d|2[0-3])[.:][0-5]\d ?- ?(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d]|[.:-]\d)/g;
/** Numbers of papers and money, and of meetings and doors, by what stands before them. */
const papers =
  /(?<![a-zåäö])(?:ocr|bankgiro|bg|plusgiro|pg|faktura|kvitto|order|beställning|dnr|diarien|d\.nr|iban|ean|isbn|serien|artikel|kundn|konto|clearing|målnummer|ärenden(?:r|ummer)|mötes-?id|meeting id|konferens|portkod|kod|pin|ticket|org\.? ?n|organisationsn|momsn)[a-zåäö-]{0,12}[ .:#-]{0,3}(?:nr|nummer|är)?[ .:#-]{0,3}(?:[a-z]{2})?(?:\d[\d /:-]{2,40}\d)/g;

/** From the nought of an area or the noughts of a country on: a phone number, whatever stands before it. */
const phone =
  /(?<!\d)(?:00[1-9](?:[ /:-]{0,3}\d){8,12}|46[ /:-]{0,3}7(?:[ /:-]{0,3}\d){8}|0[1-9](?:[ /:-]{0,3}\d){6,8})(?!\d)/g;
/** With a year as in numbers of records, or parted as an organisation's number is. */
const record = /(?<!\d)(?:19|20)\d\d(?!\d)|^\d{6}-\d{4}$/;

function blank(said: string): string {
  return '#'.repeat(said.length);
}

/** Hides all but the phone numbers, each with a blank before it, so that it is found as one that stands alone. */
function blankPaper(said: string): string {
  let left = '';
  for (const { 0: number, index } of said.matchAll(phone)) {
    if (record.test(number)) continue;
    left += blank(said.slice(left.length, index - 1)) + ' ' + number;
  }
  return left + blank(said.slice(left.length));
}

/** Text without ids, with what else is surely nobody's number made unreadable, unit for unit. */
export function hideHarmless(text: string): string {
  return [codes, spans, dates]
    .reduce((left, pattern) => left.replace(pattern, blank), text)
    .replace(papers, blankPaper);
}

/** What says nothing whatever its digits are: for the last doors, where all else is looked at. */
export function hideIds(text: string): string {
  return text.replace(guids, blank).replace(threads, blank);
}
