import { isGiven } from './name-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** Makes of cars, telephones and machines, which hardly anyone is called by. */
const makes = wordList(
  `volvo saab toyota opel audi bmw skoda škoda peugeot renault citroen citroën nissan mazda hyundai honda kia tesla subaru suzuki mitsubishi fiat dacia polestar volkswagen vw porsche
  chevrolet chrysler cadillac hummer isuzu iveco scania lexus daewoo lada trabant byd jeep vespa yamaha kawasaki husqvarna crescent monark
  samsung nokia sony huawei xiaomi motorola lenovo oneplus philips siemens bosch electrolux miele acer asus dell`,
);
/** Makes and models that are names or words as well: only beside a make, or where one drives. */
const models = wordList(
  `mercedes benz ford seat mini jaguar rover bentley lincoln dodge clio megane zoe twingo kangoo octavia fabia superb kodiaq astra corsa zafira vectra meriva fiesta focus mondeo kuga ka
  golf polo passat tiguan touran yaris corolla auris aygo prius avensis picanto ceed rio sportage leon ibiza toledo ateca punto panda tipo siena doblo micra qashqai leaf note juke almera
  jazz civic accord swift vitara ignis amazon berlingo picasso saxo logan sandero duster model galaxy lumia xperia alfa romeo`,
);
const driving = wordList(
  `kör körde kört köra bil bilen bilar bilarna köpte köpt köpa köper sälja säljer sålde sålt äger ägde leasar leasade parkerar parkerade krockade backade besiktiga drives drove drive car cars
  bought sold`,
);
const owning = wordList(
  `en min din sin vår er hans hennes deras gammal gamla ny nya a an my his her their our old new`,
);

/** "Skoda Octavia", "pappan kör Mercedes", "klientens Mercedes": a make, and what it calls its models. */
export function isOfMake({ word }: Words, from: number, to: number, said: boolean): boolean {
  const [before, first, second] = [word[from - 1] ?? '', word[from] ?? '', word[from + 1] ?? ''];
  if (makes.has(first) || (makes.has(before) && models.has(first))) return true;
  if (to - from === 2 && models.has(second) && (models.has(first) || isWhose(first))) return true;
  if (to - from !== 1 || !models.has(first)) return false;
  if (said) return around(word, from).some((one) => makes.has(one) || (driving.has(one) && !isGiven(first)));
  return (
    isWhose(before) ||
    owning.has(before) ||
    around(word, from).some((one) => driving.has(one) || makes.has(one))
  );
}

/** A text of any length is looked at no farther than a sentence. */
function around(word: readonly string[], at: number): readonly string[] {
  return word.slice(Math.max(0, at - near), at + near);
}

const near = 12;

/** "klientens", "brukarens" */
function isWhose(word: string): boolean {
  return /(?:ens|ans|arens|ets)$/.test(word);
}
