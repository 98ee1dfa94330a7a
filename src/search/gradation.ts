/**
 * Consonant gradation undone: the strong and the weak grade of a stem get one spelling. A long stop is shortened (kk of
 * asiakkaan), a weakened one restored (nn of kunnan is nt, d of pöydän is t, v of tavan is p). It is done in the whole
 * stem, since verbs in -ella change inside (suunnitella, suunnittelee).
 */
const grades: Readonly<Record<string, string>> = {
  tt: 't',
  kk: 'k',
  pp: 'p',
  d: 't',
  v: 'p',
  nn: 'nt',
  mm: 'mp',
  ll: 'lt',
  rr: 'rt',
  ng: 'nk',
};
const graded = /tt|kk|pp|d|v|nn|mm|ll|rr|ng/g;
const longVowel = /([aeiouyäö])\1$/;

/** The stem in one grade and with its last vowel short: kunta- and kunna-, perhee- and perhe-. */
export function gradeKey(stem: string): string {
  const key = stem.replace(graded, (grade) => grades[grade] ?? grade);
  return key.length > 3 && longVowel.test(key) ? key.slice(0, -1) : key;
}
