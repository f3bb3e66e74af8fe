/**
 * Words the filter knows. Given names are the commonest of people living in Sweden (Statistics Sweden's lists of names),
 * old and young, of Swedish and of other origin; family names by their endings and the commonest without one.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `abbas abdi abdullah adam agneta ahmed aisha albin alexander alfred ali alice alicia alma alva amanda amina amir anders andreas anette anita ann anna annika anton aram arvid astrid august axel
  barbro bashir bengt benjamin berit birgitta birger björn bo britt bruno camilla carina carl carin caroline catarina cecilia charlotta christer christian christina claes daniel david diana dilan
  ebba eddie edvin elena eleonora elias elif elin elisabeth elise ella ellen elliot elsa elvira emelie emil emilia emma emmanuel enes erik erika ester eva evelina fadi fatima felicia felix filip
  fiona frans fredrik freja frida gabriel george gerd gabriella göran greta gudrun gun gunilla gunnar gustav hamza hanna hanne hans harald harriet hassan helen helena helge henrik hilda hugo
  hussein håkan ibrahim ida inga inger ingemar ingrid irene isabella isak ismail ivar jack jakob jamal jan jasmine jens jenny jessica jimmy joakim johan johanna johannes john jonas jonathan josef
  josefin julia julian jörgen kajsa karim karin karl karolina katarina kent kerstin kevin khadija kim kjell klara klas knut kristina kurt lars laura leila lena lennart leo leon liam lilly lina linda
  linnea linus lisa liv louise love lovisa lucas ludvig magdalena magnus maja malin malte marcus margareta maria mariam marie marianne marika markus martin mats matilda mattias maximilian melvin
  mikael milo mina mira miriam mohamed mohammad mona monica moa mustafa märta nadia natalie nathalie nellie niklas nils nina noah noor nora nour olivia olle olof omar oscar oskar ove patrik paul
  per pernilla peter petra pia pontus rana rebecka reza rickard robert robin roger roland rolf rosa rut sally sam samir samuel sandra sanna sara sebastian selma signe simon siv sixten sofia sofie
  solveig stefan stella sten stig stina sture susanne svante sven therese theo theodor thomas tilde tilda tina tobias tomas tommy tove tuva tyra ulf ulla ulrika ulrik urban vera veronica victor
  vidar viktor viktoria vilhelm vilma vincent viola wilhelm william wilma yasmin yusuf yvonne zahra zainab åke åsa östen
  agnes alexandra allan alexandra alvin andrea angelica anne annie arne arthur arvid asta astrid aurora bella bengt-göran bertil birger bo börje cajsa carla cecilie celine charlie cornelia dag dagny dante denise edith einar eivor eline elis ellinor elvin embla emira enya erica erland ernst eskil estelle evert fabian fanny filippa folke frank frej gabriella georg gerda gunborg gunnel gustaf harry hedda hedvig helga helmer herman hjalmar holger hedvig iman inez ines ing-marie ingegerd ingela inger iris isa ivan ivy janne jean jesper joel joline jonna jonny josefine joel judith juni jussi karl-erik katja kenneth kerstin khaled kira krister laila lage lars-erik leah leif lennart leyla levi liam lillemor lillian lo lova loke lukas lykke majken maj-britt malva marcel margot marina martina matteo maud maya mehmet meja melker melissa michael michelle mia milla milton minna mohammed moa molly mikaela monika muhammad märit märta my naima naomi nadja nathan nelly nicole nicklas nikita nikola nils-erik noel nova ole ola olga oliver omid osama otto pamela per-olof phoebe ragnar ragnhild ramona rasmus rauf ronja ros-marie rune rut saga said saida salma samantha samira sana sarah sahar selim signe sigrid simone sigurd solvig sonja stig-arne sune svea sylvia teo tage thea thor tilda tim tindra tom tone torbjörn tord tore torsten trygve tyra uno valter vega vendela vendela vilgot vilhelmina vilja viking viola vivian wictor wille walter ylva yngve ying ali zoe zoey åsa älva`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

export const familyNames: ReadonlySet<string> = new Set(
  `ahmed ali ahlm ek falk holm hussein berg lund lind frisk modig kaya khan haddad mohamed nguyen nord novak rask sand sjö yilmaz åberg öberg björk alm ask blom dahl fors gren hall hed hjelm
  hoang ibrahim jansen kovac lindh möller norén persson popovic rosén salem sköld stark ström svärd torres wall warsame wikman`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Endings of Swedish family names. */
export const familyEnding =
  /(?:sson|son|sen|ström|berg|bergh|lund|lind|qvist|kvist|quist|gren|dahl|holm|man|stedt|ström|vall|wall|stam|blad|blom|felt|feldt|feld|hed|mark|ås|ell|én|ius|skog|borg|nder|rud|ovic|ević|oğlu|zadeh|yan|ian|ski|sky)$/;

/** Endings that hardly anything but a family name has. */
export const sureFamilyEnding = /(?:[a-zåäöé]sson|ström|qvist|kvist|stedt|gren|blad|feldt|ović|ovic|oğlu)$/;

/** What says outright that a name follows. */
export const nameSaid = /(?:heter|kallas|vid namn|namnet är|namn:|(?:hon|han|hen) är)$/u;

/** What shows that a sentence is about someone who gets support. */
export const clientWord =
  /(?<![\p{L}\d])(?:klient\p{L}*|patient\p{L}*|brukar\p{L}*|deltagar\p{L}*|ungdom\p{L}*|personen|kvinnan|mannen|pojken|flickan|barnet|sjukskriv\p{L}*|samtyck\p{L}*|diagnos\p{L}*|missbruk\p{L}*|psykisk\p{L}*|bistånd\p{L}*|försörjningsstöd\p{L}*|aktivitetsersättning\p{L}*|sjukpenning\p{L}*|arbetslös\p{L}*|rehab\p{L}*|placerad\p{L}*|utred\p{L}*|behandl\p{L}*|mår|behöver|insats\p{L}*|inskriven|skulder|våld\p{L}*|vårdas|heter|född\p{L}*|hen|hans|hennes|han|hon|mamma|pappa|mamman|pappan|modern|fadern|sonen|dottern|son|dotter|make|maka|sambo|fru|god man|förvaltare\p{L}*|remitter\p{L}*|remiss\p{L}*|client|patient|she|he)(?![\p{L}\d])/u;

/** Words with a capital that begin names of places, organisations and things, never a person's. */
export const notAName: ReadonlySet<string> = new Set(
  `norra södra östra västra nya gamla stora lilla kung drottning sankt region habo mullsjö jönköping jönköpings sverige stockholm göteborg malmö europa microsoft teams samråd verksam arbetsförmedlingen försäkringskassan socialtjänsten kommunen regionen försäkringskassa individ familj intern januari februari mars april juni juli augusti september oktober november december`.split(
    /\s+/,
  ),
);

/** What stands right before a name of someone who gets support. */
export const nameLead =
  /(?:heter|kallas|vid namn|namnet är|namn:?|klienten|klient|patienten|patient|brukaren|brukare|deltagaren|deltagare|personen|avser|gäller|rör|angående|gällande|ang\.?|för|med|om|till|hos|av|och|mamman|pappan|mamma|pappa|sonen|dottern|son|dotter|maken|makan|sambon|frun|fru|herr|god man|ungdomen)$/u;

/** Words after a name that make it the name of a place or an organisation. */
export const organisationWord =
  /^(?:vårdcentral\p{L}*|vc|kommun\p{L}*|region\p{L}*|skol\p{L}*|gymnasi\p{L}*|sjukhus\p{L}*|barnsjukhus\p{L}*|kyrk\p{L}*|hus\p{L}*|gården|gård|center|centrum|klinik\p{L}*|mottagning\p{L}*|enhet\p{L}*|förening\p{L}*|stiftelse\p{L}*|ab|stad\p{L}*|läkar\p{L}*|hälso\p{L}*|teamet|team|rummet|rum|salen|sal|hälsan|plats|torg|park|diakoni|omsorg|behandlingshem|boende|församling|universitet|institut\p{L}*)$/u;
