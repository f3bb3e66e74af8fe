import type { Random } from './random.js';
import { type Filling, lines } from './third-exam-fill.js';

/** Origin, given names and family names, written from memory; common and rare ones beside each other. */
const table = lines(`
  old Swedish|Gösta Birgit Sture Märta Algot Gunborg Torvald Ingegerd Ragnhild Valfrid Siv Hjördis|Lindqvist Hägg Rosengren Fagerlund Sjökvist Kvarnström Bergendahl Törnqvist Modigh Frisk
  new Swedish|Elsa Hugo Wilma Melvin Tuva Vidar Ebba Liam Saga Joline Kevin Jannike|Johansson Nyström Ekdahl Wiklund Hallberg Sandin Öberg Åkesson Mårtensson Holmgren
  Finnish|Päivi Jukka Tuula Seppo Marjatta Veikko Aino Pentti Riitta Esko Kaarina Timo|Korhonen Mäkelä Virtanen Nieminen Hämäläinen Laitinen Koskela Heikkinen Ylitalo Rautio
  Sami|Ánte Máret Biret Áilu Sárá Niila Inger-Marit Lásse Elle Juhán Risten Mihkkal|Sarri Kuhmunen Blind Labba Utsi Omma Partapuoli Nutti Valkeapää Svonni
  Somali|Abdirahman Hodan Faduma Cabdi Ifrah Mahad Sagal Liban Ayaan Guleed Hibaaq Warsame|Hersi Warsame Jama Farah Abdulle Duale Shire Gelle Mohamud Osman
  Eritrean|Tesfalem Selam Yonas Mehret Filmon Saba Kibrom Luwam Semere Feven Habtom Rahwa|Ghebremedhin Tekle Woldu Habte Tesfay Berhane Kidane Mebrahtu Araya Zerai
  Dari|Zabihullah Shukria Rahmatullah Najiba Esmatullah Farzana Habibullah Zarmina Navid Parwin Sayed Laila|Rezaie Haidari Nazari Mohammadi Jafari Alizada Karimi Hosseini Sultani Noori
  Pashto|Gulab Spozhmai Wali Palwasha Zalmay Torpekai Baryalai Malalai Shinwari Ajmal Brekhna Janan|Stanikzai Ahmadzai Yousafzai Wardak Zadran Momand Safi Popal Achakzai Khan
  Arabic|Mustafa Rana Haytham Nour Bassam Iman Wael Hanan Tariq Samira Khaled Rasha|Al-Hamdani Haddad al-Jabouri Khoury Abdelrahman El-Sayed Shamoun Darwish Al-Khatib Mansour
  Kurdish|Rojda Azad Berivan Rebwar Dilan Hiwa Shilan Serhat Nishtiman Karzan Zozan Soran|Barzani Demirtas Aziz Rasoul Kaya Hawrami Zebari Amedi Barwari Talabani
  Turkish|Emine Mehmet Gülsen Orhan Zeynep Burak Hatice Cemal Nurcan Yusuf Elif Tuncay|Yildirim Özdemir Demir Çelik Aydin Kocak Arslan Sahin Günes Polat
  Persian|Shirin Behrouz Maryam Arash Nasrin Kaveh Parisa Mehrdad Mahnaz Siamak Golnaz Dariush|Tehrani Farahani Moradi Ghorbani Shahbazi Rostami Kiani Esfandiari Bagheri Zand
  Ukrainian|Oksana Taras Halyna Bohdan Olena Dmytro Svitlana Andrij Lesia Ostap Nadiia Vasyl|Kovalenko Shevchuk Bondarenko Melnyk Tkachenko Hryhorenko Lysenko Petrenko Moroz Savchuk
  Polish|Agnieszka Zbigniew Małgorzata Krzysztof Bożena Wojciech Danuta Grzegorz Halina Leszek Kinga Mirosław|Kowalczyk Wiśniewska Nowak Zielińska Wójcik Szymański Kaczmarek Pawlak Dąbrowska Jabłoński
  Bosnian|Emina Nermin Azra Mirsad Jasmina Senad Fikreta Adnan Lejla Enver Amra Zlatan|Hadžić Begović Mujić Delić Hodžić Kovačević Softić Omerović Bešić Imamović
  Thai|Somchai Malee Niran Suda Pornthip Kittisak Wanida Anong Prasert Rattana Chanya Somsak|Srisai Chaiyaporn Wongsakul Saetang Thongdee Phumiphat Boonmee Sukjai Kaewmanee Panyarat
  Vietnamese|Thuy Minh Hoa Quang Lan Duc Phuong Tuan Huong Khanh Ngoc Linh|Nguyen Tran Pham Hoang Le Vo Dang Bui Huynh Truong
  Chinese|Wei Xiaoling Jian Meihua Qiang Yan Lihua Zhiming Xiuying Haoran Jing Bo|Zhang Huang Liu Zhao Chen Zhou Xu Deng Wang Guo
  Latin American|Consuelo Jorge Marisol Ramiro Ximena Patricio Yolanda Esteban Graciela Rodrigo Pilar Hernán|Fuentes Valenzuela de,la,Cruz Riquelme Orellana Sepúlveda Muñoz Quispe Villalobos Cárdenas
  Romanian|Ionela Gheorghe Mihaela Florin Camelia Vasile Raluca Costel Luminița Dumitru Anca Bogdan|Popescu Ionescu Munteanu Dumitrescu Constantin Stoica Lupu Moldovan Grigore Ciobanu
  Romani|Rosita Amalia Singoalla Dragan Ramona Kenneth Diamanta Bujor Sonja Roberto Anita Zingo|Dimitri Caldaras Kwiek Florea Demeter Hedman Grönfors Blomerus Iyan Ciuraru
  Icelandic|Sigríður Þorsteinn Guðrún Hallgrímur Ásdís Einar Ragnheiður Steinn Hildur Bjarni Dagný Örn|Jónsdóttir Sigurðsson Magnúsdóttir Þórarinsson Gunnarsdóttir Einarsson Helgadóttir Ólafsson Pálsdóttir Árnason
  Estonian|Tõnu Kersti Jaak Maarika Priit Liivi Rein Küllike Urmas Aive Mart Leelo|Tamm Saar Kask Mägi Rebane Ilves Kukk Pärn Sepp Oja
  Tornedalian|Aili Birger Hulda Uno Maija Ture Helmi Bror Elvi Arvid Hilja Sten|Niemi Lahti Kangas Fjellström Stöckel Kero Snell Mämmi Välikangas Karvonen
  West African|Fatoumata Lamin Aminata Ebrima Mariama Ousman Kadiatou Alhaji Isatou Modou Binta Bakary|Jallow Ceesay Touray Sanneh Camara Diallo Bah Sowe Njie Keita
  Tamil and Bengali|Sivakumar Nasrin Kamala Rafiqul Lakshmi Jahangir Thushara Shahnaz Arun Mitali Ravi Sultana|Selvarajah Chowdhury Nadarajah Hossain Balasubramaniam Miah Rajaratnam Sarkar Kandasamy Akter
  noble and foreign particles|Carl Henrietta Gustaf Louise Joost Mieke Dietrich Ottilia Diego Beatriz Axel Charlotta|von,Rosen af,Klercker van,Dijk de,Geer von,Platen van,der,Berg da,Silva dos,Santos De,Luca af,Ekenstam
`).map((line) => {
  const [origin = '', given = '', family = ''] = line.split('|');
  return { origin, given: given.split(' '), family: family.split(' ').map((f) => f.replaceAll(',', ' ')) };
});

export const origins = table.map(({ origin }) => origin);

const doubled = ['Anna-Karin', 'Lars-Göran', 'Ann-Britt', 'Karl-Erik', 'Eva-Lena', 'Per-Olof', 'Mai-Britt'];

/** The ways in which a name is written; where a text has several slots for a whole name, each is another person. */
export function personIn(random: Random): Filling {
  const { origin, given, family } = nameOf(random);
  const { given: second, family: other } = nameOf(random, origin);
  const n = `${given} ${family}`;
  const ways: Readonly<Record<string, string>> = {
    n,
    ns: genitive(n),
    en: `${n}'s`,
    inv: `${family}, ${given}`,
    turned: `${family} ${given}`,
    caps: n.toUpperCase(),
    lower: n.toLowerCase(),
    lowers: genitive(n.toLowerCase()),
    short: `${given.charAt(0)}. ${family}`,
    middle: `${given} ${second.charAt(0)}. ${family}`,
    three: `${given} ${second} ${family}`,
    double: `${given} ${family}-${other}`,
    hyphen: `${random.pick(doubled)} ${family}`,
    g: given,
    gs: genitive(given),
    glower: given.toLowerCase(),
    gcaps: given.toUpperCase(),
    f: family,
  };
  const slots = Object.fromEntries(Object.entries(ways).map(([way, name]) => [way, () => name]));
  let asked = 0;
  const another = () => {
    const next = nameOf(random);
    return `${next.given} ${next.family}`;
  };
  return { slots: { ...slots, n: () => (asked++ === 0 ? n : another()) }, note: origin };
}

function nameOf(random: Random, of = random.pick(origins)) {
  const row = table[origins.indexOf(of)] ?? random.pick(table);
  return { origin: of, given: random.pick(row.given), family: random.pick(row.family) };
}

function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** Marks each slot of a frame; all of them are names. */
export function marked(frames: readonly string[]): readonly string[] {
  return frames.map((frame) => frame.replace(/\{\w+\}/g, '⟦$&⟧'));
}
