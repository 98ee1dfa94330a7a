import {
  auxiliaryVerbs,
  endings,
  strongVerbs,
  verbPrefixes,
  vowelChanges,
} from './swedish-endings';

const verbOfForm = readVerbs(strongVerbs);
const auxiliaryOfForm = readVerbs(auxiliaryVerbs);
const prefixed = new RegExp(`^(${verbPrefixes.replaceAll(' ', '|')})(.{2,})$`);
const changed = new RegExp(`^(.*)(${vowelChanges.map(([, form]) => form).join('|')})$`);
const baseOfChanged = new Map(vowelChanges.map(([base, form]) => [form, base]));

/** A stem says enough from three letters on, or from two when its vowel comes first (år). */
const longEnough = /^(?=.*[aeiouyåäö])(.{3,}|[aeiouyåäö][^aeiouyåäö])$/;

/** Keys of a Swedish word form, in lower case: two forms of one word share at least one. */
export function swedishKeys(word: string): string[] {
  const auxiliary = auxiliaryOfForm.get(word);
  if (auxiliary) return [`+${auxiliary}`];
  const keys = new Set<string>();
  const forms = /[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word];
  for (const form of forms) {
    for (const stem of stemsOf(form)) for (const key of keysOfStem(stem)) keys.add(key);
    const verb = strongVerb(form);
    if (verb) keys.add(verb);
  }
  return [...keys];
}

function stemsOf(form: string): string[] {
  const stripped = endings.flatMap((ending) => {
    const isLongEnough = ending.length > 1 || form.length > 4 || /[ae]$/.test(form);
    return isLongEnough && form.endsWith(ending) ? [form.slice(0, -ending.length)] : [];
  });
  return [form, ...stripped].filter((stem) => longEnough.test(stem));
}

function keysOfStem(stem: string): string[] {
  const bare = stem.replace(/(?<=.{3})[ae]$/, '').replace(/([bcdfghjklmnpqrtvxz])\1$/, '$1');
  const [, before, vowelChanged] = changed.exec(stem) ?? [];
  const base = vowelChanged && baseOfChanged.get(vowelChanged);
  return [
    bare,
    // nyckel and nycklar, vuxen and vuxna
    ...(/(?<=.{2}[^aeiouyåäö])e[lnr]$/.test(bare) ? [bare.slice(0, -2) + bare.slice(-1)] : []),
    ...(base === undefined ? [] : [before + base]),
  ];
}

/** deltog is `del+ta`: a verb that changes inside, with what stands before it. */
function strongVerb(form: string): string | undefined {
  const verb = verbOfForm.get(form);
  if (verb) return `+${verb}`;
  const [, prefix, rest] = prefixed.exec(form) ?? [];
  const root = rest && verbOfForm.get(rest);
  return root && `${prefix}+${root}`;
}

/** From each form to the verb's name. */
function readVerbs(verbs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    verbs.flatMap((verb) => {
      const forms = verb.split(' ');
      return forms.map((form) => [form, forms[0] ?? form]);
    }),
  );
}
