import { formatProgramme, type FormatLanguage } from '../../format';
import type { ShownTable } from '../../shown-table';
import type { DocumentSummary } from '../../state/document-summary';
import { m } from '../../messages/compiled/messages.js';
import { groupBy } from '../group-by';
import type { ListedGoal, TaskRow } from './query';

/** Goals of one sector of one document, in its order. */
export interface GoalGroup {
  readonly key: string;
  readonly document: DocumentSummary;
  readonly programme: string;
  readonly sector: string | null;
  readonly goals: readonly ListedGoal[];
}

export interface GoalFilter {
  /** Sectors to keep; empty for all. */
  readonly sectors: readonly string[];
  /** What a row must have somewhere in it; capital letters and small ones are the same. */
  readonly text: string;
}

/** Rows that the filter lets through; all words of the text must occur. */
export function filterGoals(
  goals: readonly ListedGoal[],
  { sectors, text }: GoalFilter,
): ListedGoal[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return goals.filter((goal) => {
    if (sectors.length > 0 && !sectors.includes(goal.sector ?? '')) return false;
    const { sector, goal: aim, measure, monitoring } = goal;
    const whole = fold([sector, aim, measure, monitoring].join(' '));
    return words.every((word) => whole.includes(word));
  });
}

/** Goals together by document and sector, in the order of the documents. */
export function goalGroups(
  goals: readonly ListedGoal[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): GoalGroup[] {
  const byDocument = groupBy(goals, ({ document_id }) => document_id);
  return documents.flatMap((document) => {
    const own = byDocument.get(document.document_id) ?? [];
    const sectors = [...new Set(own.map(({ sector }) => sector))];
    return sectors.map((sector) => ({
      key: `${document.document_id} ${sector ?? ''}`,
      document,
      programme: formatProgramme(document, language),
      sector,
      goals: own.filter((goal) => goal.sector === sector),
    }));
  });
}

/** Whether a goal is told above already: the rows of one goal follow each other. */
export function repeatsGoal(goals: readonly ListedGoal[], index: number): boolean {
  const [before, goal] = [goals[index - 1], goals[index]];
  return before !== undefined && goal?.goal !== null && goal?.goal === before.goal;
}

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

export function goalTable(groups: readonly GoalGroup[]): ShownTable {
  return {
    columns: [
      text('programme', m.goals_programme()),
      text('sector', m.goals_sector()),
      text('goal', m.goals_goal()),
      text('measure', m.goals_measure()),
      text('monitoring', m.goals_monitoring()),
    ],
    rows: groups.flatMap(({ programme, goals }) =>
      goals.map(({ sector, goal, measure, monitoring, evidence_id, document_id }) => ({
        cells: [programme, sector, goal, measure, monitoring],
        evidenceId: evidence_id,
        documentId: document_id,
      })),
    ),
  };
}

export function taskTable(
  tasks: readonly TaskRow[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): ShownTable {
  const names = new Map(documents.map((one) => [one.document_id, formatProgramme(one, language)]));
  return {
    columns: [
      text('programme', m.goals_programme()),
      text('municipality_task', m.goals_municipality_task()),
      text('county_task', m.goals_county_task()),
    ],
    rows: tasks
      .filter(({ document_id }) => names.has(document_id))
      .map(({ document_id, municipality_task, county_task, evidence_id }) => ({
        cells: [names.get(document_id) ?? document_id, municipality_task, county_task],
        evidenceId: evidence_id,
        documentId: document_id,
      })),
  };
}

function fold(words: string): string {
  return words.toLocaleLowerCase('fi').normalize('NFC');
}
