import { inflect } from '../knowledge/inflect';

/** Case endings after a vowel stem, longest first. */
const endings =
  /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|seen|aan|ään|een|iin|oon|öön|uun|yyn|n|a|ä)$/;

/** Letters in which a Finnish word does not end, so that an `i` after them belongs to the ending (`Kosek`: `Kosekin`). */
const foreignEnd = /[bcdfghjkmpqvwxzåäö]$/;

/** The nominatives that a written form may have, likeliest first. */
function nominativesOf(form: string): string[] {
  const colon = form.indexOf(':');
  if (colon > 0) return [form.slice(0, colon)];
  const stem = form.replace(endings, '');
  if (stem === form || stem.length < 2) return [];
  const doubled = /([aeiouyäö])\1n$/.test(form) ? [form.slice(0, -2)] : [];
  const guesses = [...doubled, stem];
  return guesses.flatMap((guess) => {
    const short = guess.endsWith('i') ? guess.slice(0, -1) : null;
    const consonant = short && foreignEnd.test(short) ? [short] : [];
    const late = short && !foreignEnd.test(short) && short.length > 2 ? [short] : [];
    const ks = /kse$/.test(guess) ? [guess.replace(/kse$/, 's')] : [];
    const nen = /[aeiouyäö]se$/.test(guess) ? [guess.replace(/se$/, 'nen')] : [];
    return [...ks, ...nen, ...consonant, guess, ...late];
  });
}

const formsByName = new Map<string, ReadonlySet<string>>();
const REMEMBERED = 2000;

function formsOfName(name: string): ReadonlySet<string> {
  const known = formsByName.get(name);
  if (known) return known;
  if (formsByName.size >= REMEMBERED) formsByName.clear();
  const forms = new Set(inflect(name).map(({ form }) => form));
  formsByName.set(name, forms);
  return forms;
}

/** True when `form` may be a case of `name`. */
export function isFormOf(form: string, name: string): boolean {
  if (form === name || form.startsWith(`${name}:`) || form === `${name}s`) return true;
  if (!form.startsWith(name.slice(0, Math.max(2, name.length - 3)))) return false;
  return formsOfName(name).has(form);
}

/**
 * The nominative of a name from the forms in which a document writes it: one that is written itself, or else the one that
 * most forms come from. Forms that stand where only a genitive can stand are in `oblique`.
 */
export function nominativeOf(forms: ReadonlySet<string>, oblique: ReadonlySet<string>): string {
  const written = [...forms].filter((form) => !oblique.has(form));
  const guesses = [...forms].flatMap((form) => nominativesOf(form));
  const candidates = [...new Set([...written, ...guesses])];
  const covered = (name: string): number =>
    [...forms].filter((form) => isFormOf(form, name)).length + (written.includes(name) ? 0.5 : 0);
  const [best] = candidates
    .map((name, index) => ({ name, index, score: covered(name) }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  return best?.name ?? [...forms][0] ?? '';
}
