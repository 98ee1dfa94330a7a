import type { QualityRule } from '../../../src/contract/vocabulary';
import type { RunOptions } from '../../../src/extraction/pipeline';
import { extractText, quoteOf } from '../harness';

const headings = {
  '1': 'Osaamisen ja kotoutumisen palvelutarpeen arviointi',
  '2': 'Kotoutumissuunnitelma',
  '3': 'Monikielinen yhteiskuntaorientaatio',
  '4': 'Kotoutumiskoulutus',
  '5': 'Muu koulutus',
  '6': 'Kotoutumisohjelman aikainen ohjaus ja neuvonta',
  '7': 'Muut kunnan järjestämisvastuulla olevat palvelut',
} as const;

type Section = keyof typeof headings;

/** A programme of Espoo under Act 681/2023 with all sections; `own` replaces the text of some, null leaves one out. */
export function programme(
  own: Readonly<Partial<Record<Section, string | null>>> = {},
  front = 'Ohjelma perustuu lakiin 681/2023.',
): string {
  const sections = (Object.keys(headings) as Section[]).flatMap((section) =>
    own[section] === null
      ? []
      : [
          `## ${section}. ${headings[section]}`,
          own[section] ?? `Luvun ${section} palvelu on avoin.`,
        ],
  );
  return ['# Espoon kotoutumisohjelma', front, ...sections].join('\n\n');
}

/** Rows of a table as a text file has them; a bar stands between cells. */
export const tableOf = (...rows: readonly string[]): string =>
  rows.map((row) => row.replace(/ ?\| ?/g, '\t')).join('\n');

/** The responsibility table of the form; each row `palvelu | työnhakijat | muut`. */
export const responsibilityTable = (...rows: readonly string[]): string =>
  `## Vastuutaulukko\n\n${tableOf(
    'Palvelu/toimenpide | Työnhakijoiden palvelut tuottava taho | Muiden kotoutuja-asiakkaiden palvelut tuottava taho',
    ...rows,
  )}`;

/** The flags of one rule in a text: `subject: quote`, or the subject alone where no words prove it. */
export async function flagsOf(
  rule: QualityRule,
  text: string,
  options: RunOptions = {},
): Promise<string[]> {
  const result = await extractText(text, options);
  return result.dataset.quality_flags
    .filter((flag) => flag.rule_id === rule)
    .map((flag) =>
      [flag.subject, quoteOf(result, flag)].filter((part) => part !== null).join(': '),
    );
}
