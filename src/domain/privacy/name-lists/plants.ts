import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** Flowers and herbs that people are called after. */
const plants = wordList(
  `viola iris linnea linnéa lilja liljor rosa jasmin jasmine melissa daisy heather ivy violet violetta malva hyacint dahlia dalia camilla kamelia magnolia olivia oliver rosmari rosmarie
  rosemary erica erika veronica veronika salvia lavendel ros ljung hassel alva flora angelica angelika marguerite margareta laura narciss amaryllis petunia begonia zinnia aster reseda lilly lily
  lilli poppy holly hazel rose timjan saffron basil myrten cassia acacia akacia pion azalea calla jonquil`,
);
/** Where plants are told of. */
const garden = wordList(
  `rabatt rabatten rabatter blomma blommor blommorna blommar bukett buketten odlar odla odlade odling odlingen odlingslotten planterar plantera planterade planterat trädgård trädgården krukväxt krukväxter kruka
  kruka krukor krukan vas vasen vattnar vattna vattnade frö frön sår sådd skördar skördade te teet krydda kryddor balkonglåda balkonglådan växthus växthuset pallkrage pallkragar perenner hallon jordgubbar
  tulpaner rosor påskliljor gräsmatta pelargoner ogräs plants plant plantings flowers flower garden gardens pots pot bed herbs herbal tea bouquet grows growing`,
);

const near = 12;

/** "brukaren odlar viola och iris": without a capital, in a text about a garden. */
export function isPlant({ word }: Words, at: number): boolean {
  return (
    plants.has(word[at] ?? '') && word.slice(Math.max(0, at - near), at + near).some((one) => garden.has(one))
  );
}
