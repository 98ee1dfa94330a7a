import type { Certainty, LanguageRole, ServiceId } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

export type LanguageService = ServiceId | 'website';

/** A row of the view `languages_stated`, and whether the certainties asked for let it count. */
export interface StatedLanguage {
  readonly document_id: string;
  readonly service_id: LanguageService;
  readonly language_code: string;
  readonly role: LanguageRole;
  readonly evidence_id: string;
  readonly certainty: Certainty;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly is_counted: boolean;
}

/** One row per language of a service: how many programmes state it, and how many offer it. */
export interface LanguageCount {
  readonly language_code: string;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly programmes: number;
  readonly offered: number;
}

/** One row per service with a stated language. */
export interface ServiceCount {
  readonly service_id: LanguageService;
  readonly name_fi: string | null;
  readonly name_sv: string | null;
  readonly name_en: string | null;
  readonly programmes: number;
}

export interface LanguagesAnswer {
  readonly service: LanguageService;
  readonly stated: readonly StatedLanguage[];
  readonly languages: readonly LanguageCount[];
  readonly services: readonly ServiceCount[];
}

const statedSql = `
SELECT *, list_contains(string_split(?, ' '), certainty) AS is_counted FROM languages_stated
WHERE service_id = ? AND list_contains(string_split(?, ' '), document_id)`;

const languagesSql = `
SELECT language_code, name_fi, name_sv, name_en,
  count(DISTINCT document_id) FILTER (is_counted AND role <> 'spoken') AS programmes,
  count(DISTINCT document_id) FILTER (is_counted AND role = 'offered') AS offered
FROM (SELECT *, list_contains(string_split(?, ' '), certainty) AS is_counted FROM languages_stated)
WHERE service_id = ? AND list_contains(string_split(?, ' '), document_id)
GROUP BY ALL ORDER BY programmes DESC, language_code`;

const servicesSql = `
SELECT l.service_id, s.name_fi, s.name_sv, s.name_en,
  count(DISTINCT l.document_id) FILTER (list_contains(string_split(?, ' '), l.certainty)) AS programmes
FROM languages_stated AS l LEFT JOIN services AS s USING (service_id)
WHERE l.role <> 'spoken' AND list_contains(string_split(?, ' '), l.document_id)
GROUP BY ALL ORDER BY programmes DESC, l.service_id`;

/** What the given programmes say of the languages of one service. */
export async function readLanguages(
  connection: Connection,
  service: LanguageService,
  { documentIds, certainties }: Asked,
): Promise<LanguagesAnswer> {
  const counted = certainties.join(' ');
  const asked = documentIds.join(' ');
  const [stated, languages, services] = await Promise.all([
    query<StatedLanguage>(connection, statedSql, [counted, service, asked]),
    query<LanguageCount>(connection, languagesSql, [counted, service, asked]),
    query<ServiceCount>(connection, servicesSql, [counted, asked]),
  ]);
  return { service, stated, languages, services };
}

/** What the matrix is read with. */
export function languageQueries(
  service: LanguageService,
  { documentIds, certainties }: Asked,
): ShownQuery[] {
  const [counted, asked] = [certainties.join(' '), documentIds.join(' ')];
  return [
    { sql: statedSql, values: [counted, service, asked] },
    { sql: languagesSql, values: [counted, service, asked] },
  ];
}
