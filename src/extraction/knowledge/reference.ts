import { extractionRules } from '../../contract/extraction-rules';
import type { Dataset, Row } from '../../contract/rows';
import type { Knowledge } from './knowledge';

type ReferenceTable =
  | 'municipalities'
  | 'services'
  | 'questions'
  | 'language_names'
  | 'country_names'
  | 'ended_bodies'
  | 'bridge_languages'
  | 'regions'
  | 'extraction_rules';

/** The reference tables of the dataset, as the knowledge has them. */
export function referenceTables(knowledge: Knowledge): Pick<Dataset, ReferenceTable> {
  return {
    municipalities: municipalityRows(knowledge),
    services: knowledge.services.map((s) => ({ ...s })),
    questions: knowledge.questions.map((q, index) => ({
      question_id: q.question_id,
      ordinal: index + 1,
      section: q.section,
      facet: q.facet,
      name_fi: q.name_fi,
      name_sv: q.name_sv,
      name_en: q.name_en,
    })),
    language_names: knowledge.languages.rows.map((r) => ({ ...r })),
    country_names: knowledge.countries.rows.map((r) => ({ ...r })),
    regions: regionRows(knowledge),
    ended_bodies: knowledge.endedBodies.map((r) => ({ ...r })),
    bridge_languages: knowledge.bridgeLanguages.map((r) => ({ ...r })),
    extraction_rules: Object.entries(extractionRules).flatMap(([table_name, rules]) =>
      Object.entries(rules).map(([rule, description]) => ({ table_name, rule, description })),
    ),
  };
}

function municipalityRows({ municipalities }: Knowledge): Row<'municipalities'>[] {
  const list = [...municipalities.values()];
  const collator = new Intl.Collator('fi');
  const ranks = new Map(
    [...list]
      .sort((a, b) => collator.compare(a.name_fi, b.name_fi))
      .map((m, index) => [m.code, index + 1]),
  );
  return list.map((m) => ({
    code: m.code,
    name_fi: m.name_fi,
    name_sv: m.name_sv,
    region_code: m.region_code,
    region_fi: m.region_fi,
    region_sv: m.region_sv,
    wellbeing_county_code: m.wellbeing_county_code,
    wellbeing_county_fi: m.wellbeing_county_fi,
    wellbeing_county_sv: m.wellbeing_county_sv,
    employment_area_fi: m.employment_area_fi,
    employment_area_sv: m.employment_area_sv,
    language_status: m.language_status,
    population_2022: m.population_2022,
    sort_fi: ranks.get(m.code) ?? 0,
  }));
}

/** The regions that have municipalities, each at its tile. */
function regionRows({ municipalities, regionTiles }: Knowledge): Row<'regions'>[] {
  const names = new Map([...municipalities.values()].map((m) => [m.region_code, m]));
  return regionTiles.flatMap(({ code, column, row }) => {
    const named = names.get(code);
    return named
      ? {
          region_code: code,
          name_fi: named.region_fi,
          name_sv: named.region_sv,
          tile_column: column,
          tile_row: row,
        }
      : [];
  });
}
