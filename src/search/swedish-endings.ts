/** Endings of nouns, adjectives and verbs; each is tried by itself on the form, with and without the s of genitive and passive. */
export const endings = [
  // Nouns: kommunen, språket, skolan, arbetet, arbetena, planer, planerna, flyktingar, kvinnor
  ...['en', 'n', 'et', 't', 'ena', 'er', 'erna', 'ar', 'arna', 'or', 'orna', 'r'],
  // Latin nouns: studium, studiet, studier
  'um',
  // Adjectives: kommunalt, kommunala, bredare, bredaste
  ...['a', 'e', 'are', 'aste', 'ast'],
  // Verbs: ordnar, ordnade, ordnat, ordnad, genomförde, genomförd, köpte, skrivit, ordnande, boende
  ...['ade', 'at', 'ad', 'de', 'd', 'da', 'te', 'it', 'ande', 'ende', 'es'],
  // Verbs in -ja beside forms without j: stödja, stöder
  'ja',
];

/** Nouns whose vowel changes, also as the last part of a compound (hemstad, hemstäder). */
export const vowelChanges: readonly (readonly [base: string, changed: string])[] = [
  ['stad', 'städ'],
  ['land', 'länd'],
  ['hand', 'händ'],
  ['bok', 'böck'],
  ['natt', 'nätt'],
  ['man', 'män'],
  ['fot', 'fött'],
  ['son', 'sön'],
  ['dotter', 'döttr'],
  ['mor', 'mödr'],
  ['far', 'fäd'],
  ['bror', 'bröd'],
  ['ledamot', 'ledamöt'],
  ['bonde', 'bönd'],
];

/** Particles and prefixes that a strong verb may have before it. */
export const verbPrefixes =
  'an av be bi del er fram för före genom in inne med mot ned om på sam samman till tillhanda under upp ut vid åter över';

/** Verbs that change their vowel or lose their stem; the first word names the verb. */
export const strongVerbs = [
  'ta tar tog tagit tas togs tagits tagande tagare tagna tagen',
  'ge ger gav gett givit ges gavs getts givits given givna givande',
  'få får fick fått fås',
  'gå går gick gått gås gående',
  'stå står stod stått stående',
  'slå slår slog slagit slås slogs slagits slagna slagen',
  'se ser såg sett ses sågs setts',
  'göra gör gjorde gjort görs gjordes gjorts gjord gjorda',
  'bli blir blev blivit',
  'skriva skriver skrev skrivit skrivs skrevs skrivits skriven skrivna',
  'bjuda bjuder bjöd bjudit bjuds bjöds bjudits bjuden bjudna',
  'driva driver drev drivit drivs drevs drivits driven drivna',
  'finna finner fann funnit finns fanns funnits',
  'komma kommer kom kommit',
  'hålla håller höll hållit hålls hölls hållits hållen hållna',
  'välja väljer valde valt väljs valdes valts vald valda',
  'sätta sätter satte satt sätts sattes satts',
  'lägga lägger lade lagt läggs lades lagts lagd lagda',
  'leda leder ledde lett leds leddes letts',
  'låta låter lät låtit',
  'dra drar drog dragit dras drogs dragits',
  'sluta sluter slöt slutit sluts slöts slutits',
  'stiga stiger steg stigit',
  'bära bär bar burit bärs bars burits',
  'stödja stöder stödjer stödde stött stöds stöddes stötts',
  'veta vet visste vetat',
];

/** Verbs whose forms are never read as anything else (kunde is not kund). */
export const auxiliaryVerbs = ['vara är var varit', 'ha har hade haft', 'kunna kan kunde kunnat'];
