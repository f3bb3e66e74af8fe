import { wordList } from '../words/word-list.js';

/** Given names that are words of Swedish or English as well: typed without a capital they tell of no one. */
export const namesAsWords = wordList(
  `rosa rosas saga sten lova lovas bror viking adel alens alexis alfs allas allies ally amine amino anala anas andre andres angel angels anh anis ankan ankans anta antas ante antes anus aria arian arias arta aster
    asters atlas august avan avans avas avin avins axel axels bana banas bans bara basil basse basses belle belles bens bent bilan bilans bilen bilens bill bills bimbo
    bimbos bita bitas blanka blankas bobs bojan bojans bosses britten brittens brors bruna buster busters cans carol christian class cliff cliffs curt daga dagas dags dana
    danas dans dean deans destiny devis diar dick dieter dieters dinas donna dung eden edens edit edits eldar eldars elen elens else emir enar enas enes esse even evens
    eves fanas fang fangs fanny fares faten finn firas firat florin florins frank frans fred freds gill gills glen gloria grace grim gull gulls guns guys gärd hajar hajars
    hakan hakans hala halas hang hangs hans hardy hava havas hector henna hennas hind hinds hoas hues hung ingas inge inger inges ions isas islam islams jack jade jan jans
    jarl jarls jays jean jeans jihad jihads joys juli julis juni junior juniors junis kajan kajans kajs kamel kamels karen kelvin kids klabbe klabbes klara klaras klass
    kobra kobras koloss kyles ladan ladans lama lamas lans lasses lava lavas lave laves lavin lavins leas lees lexs lian lians lida lidas lidet lien lies liga ligas lilja
    liljas lillan lillans linas line lines lion lions liva livas livs loan loans lone long longs lott lovas loves lucia lucias mackan mackans majs manar manars mange
    mantas mara maras marin marine marines marins marks mart marts masa mason masons matos mattan mattans matte mattes maxim meja mejas mensur mensurs mentor mentors mercy
    merit merits meta metas mila milan milas mile miles million millions mins mitra mitras murad murat murats musa musas muse muses musse musses myggan myggans myra myras
    nacke nackes nadir nalle nalles nanny narciss nasse nasses natta nattas nestor nestors nick ninja ninjas nova novas nubbe nubbes odds olas owes panka patte pattes per
    pers petar pilar ploy ploys prince princes pyret pyrets rama ramadan ramadans ramas rand randa randas rands rasa rasas rasse rays reda redas rein rick rims rita ritas
    river rivers roman romans rosas rose roses runa runas runes ruta rutas ruts saber sabers sagas said salar salars samer samers samme sams sandy sang sangs sanka sari
    saris seans serena sham shams sila silke sinas sols sons stela stelas stens stig stigs sultan sultans tages tala talas tamer tans teas teds this thus tine tines toan
    toans toms tone tones tore tors trims tung tungs tuvas valborg vanna vannas vida vidas vide vides viking vikings vilda vildas vilde vildes vilja viljas ville villes
    vira viras ward wards wens yang yaws ängla`,
);
