import { chanceOf } from './chance';
import { knowledge, knowledgeFiles } from './harness';

/** Cells of the lexicon: whatever the finders look for. */
const cells = Object.values(knowledgeFiles).flatMap((text) =>
  text.split(/[,|\n]/).filter((cell) => cell.trim().length > 1),
);
const headings = knowledge.headings.map((h) => h.phrase);
const prompts = knowledge.prompts.map((p) => p.prompt);
const categories = [...knowledge.languages.codes.keys(), ...knowledge.countries.codes.keys()];
const oddities =
  '\f|: |. |; |, | (|)|(((|§ |25 § |10 284|4,7 %|1.1.2025|31.12.2021|681/2023|\u{1f600}|e\u0301|\u00ad|\u00a0|ﬁ|*|$1|\\|kielillä |kanssa |kunnan |K-P:n |ry:n |em. tahot |Koto-|-|–|”'.split(
    '|',
  );

/** A document by chance: headings, prompts, form fields, rows and sentences out of the lexicon’s cells and odd characters. */
export function soup(seed: number): string {
  const { share: chance, below: number, pick: maybePick } = chanceOf(seed);
  const pick = (list: readonly string[]): string => maybePick(list) ?? '';
  const times = (count: number, make: () => string, between = ''): string =>
    Array.from({ length: count }, make).join(between);
  const words = (): string =>
    times(1 + number(14), () => (chance() < 0.3 ? pick(oddities) : `${pick(cells)} `));
  const cell = (): string => (chance() < 0.4 ? String(number(20000)) : words().trim());
  const lines: readonly (() => string)[] = [
    () => `${'#'.repeat(number(4))} ${pick(headings)}`,
    () => `${String(number(9))}. ${pick(headings)} ${words()}`,
    () =>
      `${pick(['A. ', 'B. ', 'C. ', ''])}${pick(['Vastuutaho', 'Kuvaus palvelusta', 'Samarbete'])}: ${words()}`,
    () => pick(prompts),
    () => `${pick(prompts)} ${words()}`,
    () =>
      `\t${String(1 + number(7))}${pick(['A', 'B', 'C'])} ${pick(['kuvaus', 'vastuutaho', ''])}: ${words()}`,
    () => times(1 + number(6), () => times(3, cell, '\t'), '\n'),
    () =>
      `${pick(['Kieli', 'Kansalaisuus', words()])}\t2020\t2021\n${times(2 + number(5), () => `${pick(categories)}\t${cell()}\t${cell()}`, '\n')}`,
    () => times(1 + number(4), () => `- ${words()}`, '\n'),
    () => `${words()}. ${words()}.`,
    words,
  ];
  const line = (): string => lines[number(lines.length)]?.() ?? '';
  return `Kotoutumisohjelma ${words()}\n\n${times(20 + number(60), line, pick(['\n\n', '\n']))}`;
}
