import type { Row } from '../../contract/rows';
import type { Certainty } from '../../contract/vocabulary';
import type { Connection } from '../../database/connection';
import { query } from '../../database/query';
import type { Asked } from '../asked';
import type { ShownQuery } from '../shown-query';

/** A row of the view `goals_listed`, of the certainties asked for. */
export interface ListedGoal {
  readonly document_id: string;
  readonly ordinal: number;
  /** Heading under which the table stands. */
  readonly sector: string | null;
  readonly goal: string | null;
  readonly measure: string | null;
  readonly monitoring: string | null;
  readonly evidence_id: string;
  /** The goal is that of the row above. */
  readonly continues_goal: boolean;
  readonly certainty: Certainty;
}

/** One row per sector of the goals asked for; null for goals without one. */
export interface SectorCount {
  readonly sector: string | null;
  /** Different goals. */
  readonly goals: number;
  readonly measures: number;
  /** Rows that say how they are monitored. */
  readonly monitored: number;
}

export type TaskRow = Omit<Row<'task_division'>, 'rule'>;

export interface GoalsAnswer {
  readonly goals: readonly ListedGoal[];
  readonly sectors: readonly SectorCount[];
  readonly tasks: readonly TaskRow[];
}

const goalsSql = `
SELECT * FROM goals_listed
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)
ORDER BY document_id, ordinal`;

const sectorsSql = `
SELECT sector, count(DISTINCT document_id || ' ' || coalesce(goal, ''))::INTEGER AS goals,
  count(measure)::INTEGER AS measures, count(monitoring)::INTEGER AS monitored
FROM goals_listed
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)
GROUP BY sector ORDER BY goals DESC, sector`;

const tasksSql = `
SELECT document_id, ordinal, municipality_task, county_task, evidence_id, certainty FROM task_division
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)
ORDER BY document_id, ordinal`;

/** What the given programmes promise, by facts of the given certainties. */
export async function readGoals(connection: Connection, asked: Asked): Promise<GoalsAnswer> {
  const values = valuesOf(asked);
  const [goals, sectors, tasks] = await Promise.all([
    query<ListedGoal>(connection, goalsSql, values),
    query<SectorCount>(connection, sectorsSql, values),
    query<TaskRow>(connection, tasksSql, values),
  ]);
  return { goals, sectors, tasks };
}

/** The queries behind the figures of the screen. */
export function goalQueries(asked: Asked): Record<'goals' | 'tasks', readonly ShownQuery[]> {
  const values = valuesOf(asked);
  return {
    goals: [
      { sql: goalsSql, values },
      { sql: sectorsSql, values },
    ],
    tasks: [{ sql: tasksSql, values }],
  };
}

function valuesOf({ certainties, documentIds }: Asked): string[] {
  return [certainties.join(' '), documentIds.join(' ')];
}
