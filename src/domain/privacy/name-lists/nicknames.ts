import { wordList } from '../words/word-list.js';

/** What people are called in Sweden instead of their given name. */
export const nicknames: ReadonlySet<string> = wordList(
  `acke affe agge ankan annsan arre basse bebban benke berra bettan bibban bigge birre bisse bobban boggan bojsan bubben burre carro challe chrille
  chrisse cissi conan crille crippa dagge dalle danne erka fabbe figge fille fippe fjodde fjolle frasse frenke frippan frippe fritte gabbe gabbi gagge
  gurra gutte hacke hampe hebbe henka henke hille hoffe hugge ibban ibbe inkan isse jacke jajje jeppe jillan jimpa jinge jocke jompa joppe jossan josse
  julle junne juppe kackan kajan kattis kickan kicke klabbe klasse koffe krickan kricke krille ladde laffe lelle lollan lottis ludde luffe lulle mabban
  mackan macke maddan madde maggan maggis majsan malle mange marre mattan matte millan minkan mirre mogge molle mulle musse myggan nacke nadde nalle
  nanne nasse natta nettan nicke niffe nubbe nykan nånne oggan osse otte pancho patte peddan perra piggan pirre pontan poppe prissan pyret rabbe rackan
  ragge rasse rebban rickan ricke rille robban roffe rolle ronkan roppe ruffe sacke salle samme sebbe siffan siggan simpa sirre sossan sputte stoffe
  sussen sussi sussie tarre tessan tette tezz tiffe tilla tjabo tobbe toddan tompa tompe tonkan toto ubbe uffe ullis vickan vicke vickis victan viggan
  virre willan zackan zacke zebbe zlatte åsis öggan
  biggan kenta jonte robbe sabbe bengan benka leffe masse rogge stickan steffo fredde fredda jerka micko noppe linkan jessan idan emsan mickis nillan pernillan sandran tildan
  tindran sabban kjelle adde kribbe peo`,
);
