/** French names of the languages OFII calls interpreters for, and their English names. */

/** English names, each with its French ones, without accents, in the masculine. */
const names = `
Abkhaz: abkhaze; Afar: afar; Afrikaans: afrikaans; Akan: akan; Albanian: albanais; Amharic: amharique;
Arabic: arabe darija; Aramaic: arameen; Armenian: armenien; Assyrian: assyrien;
Azerbaijani: azerbaidjanais azeri; Balochi: balouchi baloutchi; Bambara: bambara; Baoulé: baoule;
Basaa: basaa; Belarusian: bielorusse; Bengali: bangla bengalais bengali; Berber: amazigh berbere tamazight;
Bilen: bilen; Bissa: bissa; Bosnian: bosniaque; Bulgarian: bulgare; Burmese: birman; Cantonese: cantonais;
Cape Verdean Creole: crioulo; Chaldean: chaldeen; Chechen: tchetchene; Chinese: chinois;
Chuvash: tchouvache; Comorian: comorien shikomori; Creole: creole; Croatian: croate; Czech: tcheque;
Dagbani: dagbani; Danish: danois; Dari: dari; Duala: douala; Dutch: flamand neerlandais; Dyula: dioula;
Dzongkha: dzongkha; Edo: edo; English: anglais; Estonian: estonien; Ewe: ewe; Finnish: finnois; Fon: fon;
French: francais; Fula: foulfoulde fula fulani fulfulde peul peulh poular pulaar pular; Georgian: georgien;
German: allemand; Greek: grec; Gujarati: gujarati; Hausa: haoussa; Hazaragi: hazaragi; Hebrew: hebreu;
Hindi: hindi; Hungarian: hongrois; Igbo: igbo; Indonesian: indonesien; Ingush: ingouche; Italian: italien;
Jahanka: diakhanke; Japanese: japonais; Jola: diola; Kabyle: kabyle; Kazakh: kazakh; Khasonke: khasonke;
Khmer: cambodgien khmer; Kibushi: kibushi shibushi; Kikuyu: kikuyu; Kinyarwanda: kinyamulenge kinyarwanda;
Kirundi: kirundi; Kissi: kissi; Kongo: kikongo; Konkani: konkani; Korean: coreen; Krio: krio;
Kurdish: badini kurde; Kurmanji: kurmanci kurmandji; Kyrgyz: kirghize; Lao: laotien; Latvian: letton;
Lezgian: lezguien; Lingala: lingala; Lithuanian: lituanien; Luba: tshiluba; Luganda: luganda;
Macedonian: macedonien; Malagasy: malgache; Malay: malais; Malayalam: malayalam; Malinke: malinke;
Mandarin: mandarin; Mandinka: mandingue; Manjak: mandjak manjak; Marathi: marathi; Mongolian: mongol;
Moore: moore moree mossi; Nepali: nepalais nepali; Norwegian: norvegien; Oromo: oromo; Ossetian: ossete;
Pashto: pachto pachtou pachtoun pashto; Persian: farsi persan; Pidgin: pidgin; Polish: polonais;
Portuguese: portugais; Punjabi: panjabi pendjabi punjabi; Quechua: quechua; Rohingya: rohingya;
Romani: romani; Romanian: moldave roumain; Russian: russe; Saho: saho; Sango: sango; Senufo: senoufo;
Serbian: serbe; Serer: serere; Shimaore: mahorais shimaore; Shona: shona; Sindhi: sindhi;
Sinhala: cinghalais singhalais; Slovak: slovaque; Slovenian: slovene; Somali: somali;
Soninke: sarakole soninke; Sorani: sorani; Spanish: espagnol; Susu: sousso soussou; Swahili: kiswahili swahili;
Swedish: suedois; Sylheti: sylheti; Tagalog: tagalog; Tajik: tadjik; Tamil: tamil tamoul;
Telugu: telougou telugu; Thai: thai; Tibetan: tibetain; Tigrinya: tigrigna tigrigne tigrinya;
Tuareg: tamasheq touareg; Turkish: turc; Turkmen: turkmene; Twi: ashanti twi; Ukrainian: ukrainien;
Urdu: ourdou urdu; Uyghur: ouigour; Uzbek: ouzbek; Vietnamese: vietnamien; Wolof: ouolof wolof; Xhosa: xhosa;
Yoruba: yoruba; Zaghawa: zaghawa; Zaza: zaza; Zulu: zoulou
`

const languages = new Map(
  names.split(';').flatMap((entry) => {
    const [english = '', french = ''] = entry.split(':')
    return french
      .trim()
      .split(' ')
      .map((word): [string, string] => [word, english.trim()])
  }),
)

/** Names of several words, looked for first. */
const longer: [RegExp, string][] = [
  [/\b(?:langue des signes|lsf)\b/, 'French sign language'],
  [/\bcreole (?:d')?haiti/, 'Haitian Creole'],
  [/\bcreole (?:du )?cap-?\s?ver/, 'Cape Verdean Creole'],
  [/\bcreole mauricien/, 'Mauritian Creole'],
  [/\bkurde.{1,4}(?:kurma|badini)/, 'Kurmanji'],
  [/\bkurde.{1,4}sorani/, 'Sorani'],
  [/\bserbo.croate/, 'Serbo-Croatian'],
]

/** The English name of the first language that words name, other than French; null when there is none. */
export function firstLanguage(words: string): string | null {
  let best: { at: number; name: string } | null = null
  for (const [pattern, name] of longer) {
    const at = words.search(pattern)
    if (at >= 0 && (best === null || at < best.at)) best = { at, name }
  }
  for (const { 0: word, index } of words.matchAll(/[a-z]+/g)) {
    if (best && best.at <= index) break
    const name = languageOf(word)
    if (name !== null && name !== 'French') return name
  }
  return best?.name ?? null
}

/** `amharique`, `géorgienne` (langue), `russophone` → English; null for a word that is no language. */
function languageOf(word: string): string | null {
  const forms = [
    word,
    word.replace(/ne$/, ''),
    word.replace(/e$/, ''),
    word.replace(/que$/, 'c'),
    word.replace(/cque$/, 'c'),
  ]
  const name = forms.find((form) => languages.has(form))
  if (name !== undefined) return languages.get(name) ?? null
  const speaker = /^([a-z]+)ophone$/.exec(word)?.[1]
  return speaker === undefined ? null : (speakers[speaker] ?? null)
}

/** What stands before "-ophone". */
const speakers: Record<string, string> = {
  angl: 'English',
  arab: 'Arabic',
  hispan: 'Spanish',
  lus: 'Portuguese',
  persan: 'Persian',
  russ: 'Russian',
  turc: 'Turkish',
}
