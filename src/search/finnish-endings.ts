/**
 * The endings of Finnish as data. In a pattern `A` is a or ä, `O` o or ö, `U` u or y, `V` any vowel, `C` any consonant:
 * vowel harmony never tells two words apart, and a word typed without its dots is read by the same rules.
 */
export interface Ending {
  /** What stands at the end of the form. */
  readonly ending: string;
  /** What must stand before it. */
  readonly after: string;
  /** What the rest is: how stems are made of it. */
  readonly rest: Rest;
}

/**
 * `stem`: a vowel stem as it is · `plural`: a stem with the plural i at its end ·
 * `passive`: the stem that a passive ending stands on · `consonant`: a stem that has lost its e
 */
export type Rest = 'stem' | 'plural' | 'passive' | 'consonant';

/** Particles that lean on a finished form (kunnassakin, kunnassakaan). */
export const clitics = ['kin', 'kAAn', 'hAn', 'kO'];

/** Endings of cases, and of what is declined or compared like them. */
export const caseEndings: readonly Ending[] = [
  // Genitive kunnan, illative kuntaan (its long vowel is shortened later), first person annan
  { ending: 'n', after: 'V', rest: 'stem' },
  // Plural genitive kuntien, kalojen, alueiden, kielten
  { ending: 'en', after: 'i', rest: 'plural' },
  { ending: 'jen', after: 'V', rest: 'plural' },
  { ending: 'den', after: 'Vi', rest: 'plural' },
  { ending: 'tten', after: 'Vi', rest: 'plural' },
  { ending: 'ten', after: 'C', rest: 'consonant' },
  // Plural illative kuntiin, palveluihin, asiakkaisiin; instructive keinoin
  { ending: 'in', after: 'i', rest: 'plural' },
  { ending: 'hin', after: 'i', rest: 'plural' },
  { ending: 'siin', after: 'i', rest: 'plural' },
  { ending: 'n', after: 'Vi', rest: 'plural' },
  // Illative kotoutumiseen, järjestämään
  { ending: 'An', after: 'A', rest: 'stem' },
  { ending: 'en', after: 'e', rest: 'stem' },
  // Illative työhön, maahan; vapaaseen
  { ending: 'hVn', after: 'V', rest: 'stem' },
  { ending: 'seen', after: 'V', rest: 'stem' },
  // Partitive palvelua, kuntia, perhettä, maata, alueita, kieltä, tietoja
  { ending: 'A', after: 'V', rest: 'stem' },
  { ending: 'A', after: 'i', rest: 'plural' },
  { ending: 'jA', after: '[oöuyeai]', rest: 'plural' },
  { ending: 'ttA', after: 'V', rest: 'stem' },
  { ending: 'tA', after: 'V', rest: 'stem' },
  { ending: 'tA', after: 'i', rest: 'plural' },
  { ending: 'tA', after: 'C', rest: 'consonant' },
  // Local cases, essive, translative, adverb in -sti
  ...['ssA', 'stA', 'llA', 'ltA', 'lle', 'nA', 'ksi', 'sti'].flatMap((ending): Ending[] => [
    { ending, after: 'V', rest: 'stem' },
    { ending, after: 'i', rest: 'plural' },
  ]),
  // Translative before a possessive ending; after u it is the stem of a noun in -us
  { ending: 'kse', after: '[aäeioö]', rest: 'stem' },
  // Prolative puhelimitse
  { ending: 'tse', after: 'i', rest: 'plural' },
  // Adverb laajemmin
  { ending: 'mmin', after: '.{3}V', rest: 'passive' },
  // Plural nominative kunnat
  { ending: 't', after: 'V', rest: 'stem' },
];

/** Endings of verbs that are not declined. */
export const verbEndings: readonly Ending[] = [
  // Infinitives voida, opiskella, mennä, nousta; ohjata stands among the cases as a partitive
  { ending: 'dA', after: 'V', rest: 'stem' },
  { ending: 'lA', after: 'l', rest: 'consonant' },
  { ending: 'nA', after: 'n', rest: 'consonant' },
  { ending: 'rA', after: 'r', rest: 'consonant' },
  // Type five and six: tarvita is tarvitse-
  { ending: 'tA', after: 'V', rest: 'passive' },
  // Passive: järjestetään, arvioidaan, opiskellaan, järjestettiin, järjestettäisiin
  { ending: 'tAAn', after: 'V', rest: 'passive' },
  { ending: 'dAAn', after: 'V', rest: 'passive' },
  { ending: 'lAAn', after: 'l', rest: 'consonant' },
  { ending: 'nAAn', after: 'n', rest: 'consonant' },
  { ending: 'tAAn', after: 's', rest: 'consonant' },
  { ending: 'ttiin', after: 'V', rest: 'passive' },
  { ending: 'tiin', after: '[Ci]', rest: 'passive' },
  { ending: 'ttAisiin', after: 'V', rest: 'passive' },
  { ending: 'tAisiin', after: '[Ci]', rest: 'passive' },
  { ending: 'ttAessA', after: 'V', rest: 'passive' },
  { ending: 'tAessA', after: '[Ci]', rest: 'passive' },
  // Active: järjestävät, järjestäisi, järjestäisivät, järjestäessä, järjestämme
  { ending: 'vAt', after: 'V', rest: 'stem' },
  { ending: 'isi', after: 'V', rest: 'stem' },
  { ending: 'si', after: 'Ci', rest: 'plural' },
  { ending: 'isivAt', after: 'V', rest: 'stem' },
  { ending: 'essA', after: 'V', rest: 'stem' },
  { ending: 'mme', after: 'V', rest: 'stem' },
  // johtuen, alkaen
  { ending: 'en', after: '[aäouyö]', rest: 'stem' },
  // Past: osallistui, järjestivät, koulutti
  { ending: 'i', after: '[oöuy]', rest: 'stem' },
  { ending: 'vAt', after: 'i', rest: 'plural' },
  { ending: '', after: '[st]ti', rest: 'plural' },
];

/** Ends of vowel stems that make a noun or participle of a verb; the verb is found by it too. */
export const derivedEnds: readonly Ending[] = [
  { ending: 'mise', after: 'V', rest: 'stem' },
  { ending: 'mA', after: 'V', rest: 'stem' },
  { ending: 'vA', after: 'V', rest: 'stem' },
  // The doer: järjestäjä, opiskelija (its i was an e)
  { ending: 'jA', after: 'V', rest: 'stem' },
  { ending: 'jA', after: 'i', rest: 'plural' },
  { ending: 'nee', after: 'V', rest: 'passive' },
  { ending: 'lee', after: 'l', rest: 'consonant' },
  { ending: 'ttU', after: 'V', rest: 'passive' },
  { ending: 'tU', after: '[Ve]', rest: 'passive' },
  { ending: 'tU', after: '[lnrs]', rest: 'consonant' },
  { ending: 'ttAvA', after: 'V', rest: 'passive' },
  { ending: 'tAvA', after: '[lnrs]', rest: 'consonant' },
  { ending: 'tAvA', after: 'i', rest: 'stem' },
  // Comparative: laajempi from laaja, vaikeampi from vaikea
  { ending: 'mpA', after: '.{3}V', rest: 'passive' },
  { ending: 'mmA', after: '.{3}V', rest: 'passive' },
  // arviointi from arvioida
  { ending: 'nti', after: 'oi', rest: 'stem' },
  { ending: 'nni', after: 'oi', rest: 'stem' },
];

/** How a dictionary form tells its vowel stem: what stands at its end, and what may stand instead. */
export const baseEnds: readonly { readonly end: string; readonly stems: readonly string[] }[] = [
  { end: 'i', stems: ['i', 'e'] },
  { end: 'si', stems: ['te'] },
  { end: 'mpi', stems: ['mpA'] },
  { end: 'nen', stems: ['se'] },
  { end: 'tOn', stems: ['ttOmA'] },
  { end: 'in', stems: ['ime', 'impA'] },
  { end: 'As', stems: ['A', 'Akse'] },
  { end: 'is', stems: ['i'] },
  { end: 'es', stems: ['e', 'ekse'] },
  { end: 'Os', stems: ['Okse'] },
  { end: 'Us', stems: ['Ukse', 'Ute'] },
  { end: 'Ut', stems: ['Ue', 'Ute'] },
  { end: 'nUt', stems: ['nee'] },
  { end: 'lUt', stems: ['lee'] },
];

/**
 * Ends of stems whose k is gone in the weak grade, or has become j or v, after a consonant or in words that mostly stand
 * last in a compound (kotoutumislain, työnhaun): a list, since a rule would join talo and talkoot.
 */
export const lostK: readonly (readonly [weak: string, strong: string])[] = [
  ['alu', 'alku'],
  ['ala', 'alka'],
  ['jala', 'jalka'],
  ['vela', 'velka'],
  ['jälje', 'jälke'],
  ['kulje', 'kulke'],
  ['sulje', 'sulke'],
  ['vira', 'virka'],
  ['puru', 'purku'],
  ['pyri', 'pyrki'],
  ['arje', 'arke'],
  ['polu', 'polku'],
  ['aja', 'aika'],
  ['aiko', 'aika'],
  ['poja', 'poika'],
  ['jae', 'jaka'],
  ['jaa', 'jaka'],
  ['lai', 'laki'],
  ['tue', 'tuke'],
  ['tuki', 'tuke'],
  ['hau', 'haku'],
  ['teo', 'teko'],
  ['jao', 'jako'],
  ['luvu', 'luku'],
  ['kyvy', 'kyky'],
  ['joe', 'joki'],
  ['väe', 'väke'],
];

/** Forms that no rule leads to their stem. */
export const irregularForms: readonly (readonly [stem: string, forms: string])[] = [
  ['lapse', 'lasta lasten lastensa'],
  ['miehe', 'mies miestä miesten'],
  [
    'teke',
    'tehdä tehdään tehtiin tehty tehdyn tehdyt tehnyt tehneet tehtävä tehdessä teen teemme tein',
  ],
  ['näke', 'nähdä nähdään nähtiin nähty nähnyt'],
  ['työ', 'töiden töitä töissä töihin töistä töillä töiksi töinä'],
  ['tie', 'teiden teitä teillä teissä teistä teihin'],
  ['ole', 'on olla ollaan olemme oli olisi olivat ovat ollut olleet oltava'],
  ['vuote', 'vuonna'],
  ['yhte', 'yksi yhtä yhden yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle yhdeksi'],
  ['kahte', 'kaksi kahta kahden kahdessa kahdesta kahteen kahdella kahdelle kahdeksi'],
  ['hypä', 'hyvä parempi paremman parempaa paremmin paras parhaan parhaat parhaiten'],
];
