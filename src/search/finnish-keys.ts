import {
  baseEnds,
  caseEndings,
  clitics,
  derivedEnds,
  irregularForms,
  lostK,
  verbEndings,
  type Ending,
  type Rest,
} from './finnish-endings';
import { gradeKey } from './gradation';
import { patternSource } from './pattern';

interface Rule {
  readonly pattern: RegExp;
  readonly cut: number;
  readonly rest: Rest;
}

const toRule = ({ ending, after, rest }: Ending): Rule => ({
  pattern: new RegExp(`${patternSource(after)}${patternSource(ending)}$`),
  cut: ending.length,
  rest,
});

/** Rules by the last letter that a word must have for them, so that few are tried on a word. */
function byLastLetter(endings: readonly Ending[]): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const ending of endings) {
    const last = [...(ending.ending || ending.after)].at(-1) ?? '';
    const letters = patternSource(last).replace(/[[\]]/g, '');
    for (const letter of letters) {
      const list = rules.get(letter) ?? [];
      list.push(toRule(ending));
      rules.set(letter, list);
    }
  }
  return rules;
}

const formRules = byLastLetter([...caseEndings, ...verbEndings]);
const derivedRules = byLastLetter(derivedEnds);
const irregularStems = new Map(
  irregularForms.flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem])),
);
const baseRules = baseEnds.map(({ end, stems }) => ({
  pattern: new RegExp(`${patternSource(end)}$`),
  cut: end.length,
  stems,
}));
const cliticRules = clitics.map((clitic) => new RegExp(`(?<=.{4})${patternSource(clitic)}$`));
const vowelEnd = /[aeiouyäöå]$/;

/** kunnassaan, lapsiaan, kunnalleen: a case, and its vowel lengthened by the possessive ending. */
const ownedCase = /^(.{3,}(?:ss|st|ll|lt|n|t|tt|i)[aä]|.{3,}(?:lle|kse))[aäe]n$/;

const strongOf = new Map(lostK);
const lostKEnd = new RegExp(`^(|.{3,}?)(${lostK.map(([weak]) => weak).join('|')})$`);

/** A stem shorter than this says too little; short words stand for themselves. */
const shortestStem = 3;

/**
 * Keys of a Finnish word form, in lower case: two forms of one word share at least one. A form that can be read in
 * several ways has a key for each reading.
 */
export function finnishKeys(word: string): string[] {
  const keys = new Set<string>();
  for (const form of withoutTail(word)) {
    for (const stem of stemsOfForm(form)) addKeys(keys, stem);
  }
  const irregular = irregularStems.get(word);
  if (irregular) keys.add(gradeKey(irregular));
  return [...keys];
}

function addKeys(keys: Set<string>, stem: string): void {
  if (stem.length < shortestStem) return;
  keys.add(gradeKey(stem));
  const [, before, weak] = lostKEnd.exec(stem) ?? [];
  if (weak) keys.add(gradeKey((before ?? '') + strongOf.get(weak)));
  for (const strong of withLostK(stem)) keys.add(gradeKey(strong));
}

/** lai- of laki, tue- of tuki, luvu- of luku: the k that the weak grade lost between vowels. */
function withLostK(stem: string): string[] {
  if (stem.length > 6) return [];
  const rounded = /^(.*[uy])v([uy])$/.exec(stem);
  if (rounded) return [`${rounded[1]}k${rounded[2]}`];
  const open = /^(.*[aeiouyäö])([aeiouyäö])$/.exec(stem);
  if (!open?.[1] || open[1].endsWith(open[2] ?? '')) return [];
  return [`${open[1]}k${open[2]}`, ...(open[2] === 'i' ? [`${open[1]}ke`] : [])];
}

/** The form itself, and what it may be without a particle or a possessive ending. */
function withoutTail(word: string): Set<string> {
  const forms = new Set([word]);
  for (const clitic of cliticRules) if (clitic.test(word)) forms.add(word.replace(clitic, ''));
  for (const form of [...forms]) {
    const owned = /^(.{3,}[aeiouyäö])(ns[aä]|mme|nne)$/.exec(form)?.[1];
    if (owned) forms.add(owned).add(`${owned}n`);
    const lengthened = ownedCase.exec(form)?.[1];
    if (lengthened) forms.add(lengthened);
  }
  return forms;
}

function stemsOfForm(form: string): Set<string> {
  const stems = new Set(stemsOfBase(form));
  for (const { pattern, cut, rest } of formRules.get(form.at(-1) ?? '') ?? []) {
    if (!pattern.test(form)) continue;
    for (const stem of stemsOfRest(cut ? form.slice(0, -cut) : form, rest)) stems.add(stem);
  }
  for (const stem of [...stems]) for (const verb of verbsOf(stem)) stems.add(verb);
  for (const stem of [...stems]) {
    // haluaa, tarjoavat: the verb is halu-, tarjo- in its other forms
    if (/[oöuy][aä]{1,2}$/.test(stem)) stems.add(stem.replace(/[aä]+$/, ''));
  }
  return stems;
}

function verbsOf(stem: string): string[] {
  return (derivedRules.get(stem.at(-1) ?? '') ?? []).flatMap(({ pattern, cut, rest }) =>
    pattern.test(stem) ? stemsOfRest(stem.slice(0, -cut), rest) : [],
  );
}

function stemsOfRest(rest: string, kind: Rest): string[] {
  if (kind === 'stem') return [rest];
  if (kind === 'consonant') {
    return [`${rest}e`, ...(rest.length > shortestStem ? stemsOfBase(rest) : [])];
  }
  if (kind === 'plural') return stemsOfPlural(rest);
  return stemsOfPassive(rest);
}

function stemsOfBase(base: string): string[] {
  const isStem = vowelEnd.test(base) || base.length <= shortestStem;
  const stems = isStem ? [base] : [`${base}e`, `${base}i`];
  for (const { pattern, cut, stems: ends } of baseRules) {
    if (!pattern.test(base)) continue;
    for (const end of ends) stems.push(base.slice(0, -cut) + inHarmony(end, base));
  }
  return stems;
}

/** kunni- is kunna-, kunne- or kunni-; kaloi- is kalo- or kala-. */
function stemsOfPlural(plural: string): string[] {
  const before = plural.replace(/i$/, '');
  if (/[aäeuy]$/.test(before)) return [before];
  if (/[oö]$/.test(before)) return [before, ...stemsInA(before)];
  const stems = ['i', 'e', inHarmony('A', before)].map((vowel) => before + vowel);
  if (before.endsWith('s')) stems.push(`${before.slice(0, -1)}te`);
  if (/[uy]ks$/.test(before)) stems.push(`${before.slice(0, -2)}te`);
  return stems;
}

/** kalo- may be of kala, opiskelijo- of opiskelija; a long word with other letters before it has its own o (järjestö). */
function stemsInA(plural: string): string[] {
  const isShort =
    plural
      .replace(/[^aeiouyäö]+/g, ' ')
      .trim()
      .split(' ').length <= 2;
  if (!isShort && !/(?:[jlrnkimv]|nt)[oö]$/.test(plural)) return [];
  return [plural.replace(/[oö]$/, inHarmony('A', plural))];
}

/** järjeste- is järjestä-, tarvi- is tarvitse-, opiskel- is opiskele-. */
function stemsOfPassive(rest: string): string[] {
  if (!vowelEnd.test(rest)) return [`${rest}e`];
  if (rest.endsWith('e')) return [rest, rest.slice(0, -1) + inHarmony('A', rest), `${rest}ne`];
  return rest.endsWith('i') ? [rest, `${rest}tse`] : [rest];
}

/** Puts the vowels of an ending in harmony with the word before it; dots where the word has no back vowel. */
function inHarmony(ending: string, word: string): string {
  const isBack = /[aou][^aouäöy]*$/.test(word);
  const vowels: Readonly<Record<string, string>> = isBack
    ? { A: 'a', O: 'o', U: 'u' }
    : { A: 'ä', O: 'ö', U: 'y' };
  return ending.replace(/[AOU]/g, (letter) => vowels[letter] ?? letter);
}
