import type {
  Certainty,
  ClientGroup,
  DeliveryMode,
  DocumentLanguage,
  ParameterId,
  ParameterUnit,
  ServiceId,
  TargetGroup,
} from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

export interface NamedService {
  readonly service_id: ServiceId;
  readonly service_fi: string | null;
  readonly service_sv: string | null;
  readonly service_en: string | null;
}

export type MarkKind = 'mode' | 'group';

/** A row of the view `practice_marks`, of the certainties asked for. */
export interface PracticeMark extends NamedService {
  readonly document_id: string;
  readonly document_language: DocumentLanguage | null;
  readonly kind: MarkKind;
  readonly value: DeliveryMode | TargetGroup;
  readonly planned: boolean;
  readonly evidence_id: string;
  readonly certainty: Certainty;
}

/** One row per service, kind and value: how many documents say it, and how many only plan it. */
export interface MarkCount extends NamedService {
  readonly kind: MarkKind;
  readonly value: DeliveryMode | TargetGroup;
  readonly documents: number;
  readonly planned: number;
}

/** A row of the view `practice_parameters`, of the certainties asked for. */
export interface StatedParameter extends NamedService {
  readonly document_id: string;
  readonly client_group: ClientGroup;
  readonly parameter: ParameterId;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: ParameterUnit;
  readonly evidence_id: string;
  readonly certainty: Certainty;
  /** Place among the document's figures of this parameter and unit, from 1. */
  readonly ordinal: number;
}

export interface PracticeAnswer {
  readonly marks: readonly PracticeMark[];
  readonly counts: readonly MarkCount[];
  readonly parameters: readonly StatedParameter[];
}

const marksSql = `
SELECT * FROM practice_marks
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)`;

const countsSql = `
SELECT kind, service_id, service_fi, service_sv, service_en, value,
  count_if(NOT only_planned)::INTEGER AS documents, count_if(only_planned)::INTEGER AS planned
FROM (
  SELECT kind, service_id, service_fi, service_sv, service_en, value, document_id, bool_and(planned) AS only_planned
  FROM practice_marks
  WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)
  GROUP BY ALL
) GROUP BY ALL ORDER BY kind, service_id, value`;

const parametersSql = `
SELECT * FROM practice_parameters
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)`;

/** How the given programmes say that services are given, by facts of the given certainties. */
export async function readPractice(connection: Connection, asked: Asked): Promise<PracticeAnswer> {
  const values = valuesOf(asked);
  const [marks, counts, parameters] = await Promise.all([
    query<PracticeMark>(connection, marksSql, values),
    query<MarkCount>(connection, countsSql, values),
    query<StatedParameter>(connection, parametersSql, values),
  ]);
  return { marks, counts, parameters };
}

/** The queries behind the figures of the screen. */
export function practiceQueries(
  asked: Asked,
): Record<'marks' | 'parameters', readonly ShownQuery[]> {
  const values = valuesOf(asked);
  return {
    marks: [
      { sql: countsSql, values },
      { sql: marksSql, values },
    ],
    parameters: [{ sql: parametersSql, values }],
  };
}

function valuesOf({ certainties, documentIds }: Asked): string[] {
  return [certainties.join(' '), documentIds.join(' ')];
}
