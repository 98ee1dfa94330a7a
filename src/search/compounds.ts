import type { WordList } from './word-list';

/** Shortest word that is looked for inside others, and shortest rest beside it. */
const shortest = 3;
/** A last part from six letters on is believed after any first part of five; a shorter one only after a word that occurs. */
const longLast = 6;
const believedFirst = /^(?=.*[aeiouyäöå]).{4,}[aeiouyäöånslrtdgkm]$/;

/** First parts that hardly occur by themselves. */
const boundFirsts = new Set(
  (
    'ajo ala ali eri ennakko ensi esi etä elin ikä itse jälki koti kuu lisä lähi maa moni oppi pien pää pika puoli ' +
    'sivu sisä suur syys taka ulko uusi vara vuoro väli yhteis yleis yli ylä pakolais kotoutus ' +
    'för fort fram före grund huvud mellan mång sam sär under upp ut över små'
  ).split(' '),
);

/**
 * Endings that words are declined or formed with and that look like a last part: -joita, -lisiä, -laista, -tavat,
 * -etut, -maan, -sta; in Swedish -ning, -het, -ande.
 */
const endingAlone = new RegExp(
  [
    '^([bcdfghjklmnpqrstvwxz])\\1',
    '^j[aäoö](t|n|i|ll|ss|st|$)',
    '^(lis[eiuy]|lais|läis|lin[en]|esti|ist[aäe]|it[aäuy]|it[st]e|is[aei]|ise|inen|ill[aä]|et[aäuy]|est[aäi])',
    '^[tv][aä]v',
    '^v[aä](t|n|l|ss|st|$)',
    '^vi(en|ss|st|ll|a|ä)',
    '^mis[eit]',
    '^mine',
    '^m[aä]{1,2}(n|t|ll|ss|st|$)',
    '^(st|ss|ll|tt)[aäei]',
    '^t[uy][nti]',
    '^t[aä]{2}n',
    '^(teemm|teen|teet|tiin|tien|neet|neen|nee|ksi|kse|ksia)',
    '^(ning|het|skap|ande|ende|ade|iska|ens$|ets$)',
  ].join('|'),
);

interface Parts {
  readonly list: WordList;
  /** Whether a word is a form of the one looked for. */
  readonly isForm: (word: string) => boolean;
}

/** Numbers of compounds in which a form of the word is the last part (koulutus: kotoutumiskoulutuksen) or the first (koulutusaste). */
export function findCompounds(word: string, list: WordList): Set<number> {
  const found = new Set<number>();
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return found;
  const keys = new Set(list.keys(word));
  const isForm = (other: string): boolean => list.keys(other).some((key) => keys.has(key));
  const initial = word.slice(0, word.length < 5 ? 2 : 3);
  list.words.forEach((compound, number) => {
    if (compound.length < word.length + shortest - 1) return;
    if (hasLastPart(compound, initial, { list, isForm })) found.add(number);
  });
  for (const number of list.withInitial(word.charAt(0))) {
    const compound = list.words[number] ?? '';
    if (hasFirstPart(compound, word, { list, isForm })) found.add(number);
  }
  return found;
}

function hasLastPart(compound: string, initial: string, { list, isForm }: Parts): boolean {
  let start = compound.indexOf(initial, shortest);
  while (start !== -1 && compound.length - start >= shortest) {
    const first = compound.slice(0, start);
    const last = compound.slice(start);
    if (!endingAlone.test(last) && isFirst(first, last, list) && isForm(last)) return true;
    start = compound.indexOf(initial, start + 1);
  }
  return false;
}

function isFirst(first: string, last: string, list: WordList): boolean {
  if (boundFirsts.has(first) || list.same(first).length > 0) return true;
  return last.length >= longLast && believedFirst.test(first);
}

/** The rest must begin like a word that occurs by itself: asiakas is not asia with something after it. */
function hasFirstPart(compound: string, word: string, { list, isForm }: Parts): boolean {
  if (!compound.startsWith(word.slice(0, Math.max(2, word.length - 3)))) return false;
  const longest = Math.min(word.length + 2, compound.length - shortest - 1);
  for (let end = Math.max(shortest, word.length - 2); end <= longest; end++) {
    const rest = compound.slice(end);
    if (endingAlone.test(rest) || !isForm(compound.slice(0, end))) continue;
    if (occurs(rest, list)) return true;
  }
  return false;
}

/** Whether a word begins as this one does, but for an ending of up to four letters. */
function occurs(word: string, list: WordList): boolean {
  const start = word.slice(0, Math.max(4, word.length - 3));
  return list.withInitial(word.charAt(0)).some((number) => {
    const other = list.words[number] ?? '';
    return other.startsWith(start) && other.length <= start.length + 4;
  });
}
