import { describe, expect, it } from 'vitest';
import type { RuledTable } from '../../src/contract/extraction-rules';
import type { DocumentLanguage, ServiceId } from '../../src/contract/vocabulary';
import { extractText, quoteOf } from './harness';

type Cells = Readonly<Record<string, unknown>>;

/** A short programme with one fact planted in it, or with words that look like one and are none. */
export interface PlantedCase {
  /** What the case shows, as a sentence. */
  readonly title: string;
  /** `«` and `»` stand around the words that must prove the row; they are taken out before the text is read. */
  readonly text: string;
  /** Service under whose heading the text stands in a programme of Espoo; without it the text is the whole document. */
  readonly under?: keyof typeof headings.fi;
  readonly language?: DocumentLanguage;
  /** Cells that a row of the table must have; null where no row may be found. */
  readonly row: Cells | null;
}

const headings = {
  fi: {
    title: 'Espoon kotoutumisohjelma',
    assessment: 'Osaamisen ja kotoutumisen palvelutarpeen arviointi',
    integration_plan: 'Kotoutumissuunnitelma',
    civic_orientation: 'Monikielinen yhteiskuntaorientaatio',
    integration_training: 'Kotoutumiskoulutus',
    other_training: 'Muu koulutus',
    guidance: 'Ohjaus ja neuvonta',
    other_services: 'Muut palvelut',
  },
  sv: {
    title: 'Esbo integrationsprogram',
    assessment: 'Bedömning av kompetens och behovet av integrationstjänster',
    integration_plan: 'Integrationsplan',
    civic_orientation: 'Flerspråkig samhällsorientering',
    integration_training: 'Integrationsutbildning',
    other_training: 'Annan utbildning',
    guidance: 'Vägledning och rådgivning',
    other_services: 'Övriga tjänster',
  },
} as const satisfies Record<DocumentLanguage, Partial<Record<ServiceId | 'title', string>>>;

/** The programme in which the text of a case stands. */
function programme({ text, under, language = 'fi' }: PlantedCase): string {
  if (!under) return text;
  return Object.entries(headings[language])
    .flatMap(([service, heading]) => [
      service === 'title' ? `# ${heading}` : `## ${heading}`,
      ...(service === under ? [text] : []),
    ])
    .join('\n\n');
}

/** Runs the whole pipeline on each case: the planted row is found and proved by words that hold the marked ones. */
export function plant(table: RuledTable, cases: readonly PlantedCase[]): void {
  describe(`planted ${table}`, () => {
    it.each(cases)('$title', async (planted) => {
      const marked = /«([^»]*)»/u.exec(planted.text)?.[1] ?? null;
      const result = await extractText(programme(planted).replace(/[«»]/gu, ''));
      const rows = result.dataset[table] as readonly (Cells & { evidence_id: string | null })[];
      const { row } = planted;
      const found = rows.map((r) => ({ ...pick(r, row ?? r), quote: flat(quoteOf(result, r)) }));
      if (row === null) expect(found).toEqual([]);
      else
        expect(found).toContainEqual({
          ...row,
          quote: expect.stringContaining(flat(marked)) as unknown,
        });
    });
  });
}

const flat = (words: string | null): string => (words ?? '').replace(/\s+/gu, ' ');

const pick = (row: Cells, wanted: Cells): Cells =>
  Object.fromEntries(Object.keys(wanted).map((column) => [column, row[column]]));
