import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { sectionName } from '../../messages/names';
import { sections } from '../../contract/vocabulary';
import type { ShownFigure } from '../../shown-table';
import type { Column } from './column';
import { comparedTable } from './compared-table';
import type { ComparedBlock } from './read';

/** Parts of the report of a comparison, in order; the names of its figures. */
export const reportPartNames: readonly string[] = [...sections, 'other'];

/** The section of a block in the address and in the name of its figure. */
export const partName = ({ section }: ComparedBlock): string => section ?? 'other';

export interface ReportedComparison {
  readonly columns: readonly Column[];
  readonly onlyDifferences: boolean;
  readonly language: FormatLanguage;
}

/** A part for each section; its rows are those that stand side by side in it. */
export function reportFigures(
  blocks: readonly ComparedBlock[],
  { columns, onlyDifferences, language }: ReportedComparison,
): ShownFigure[] {
  return blocks.map((block) => {
    const shown = onlyDifferences ? differencesOf(block, columns.length) : block;
    return {
      name: partName(block),
      title: block.section ? sectionName[block.section]() : m.compare_no_section(),
      sentence: block.rows.length > 0 ? differencesWords(block) : m.compare_no_facts(),
      sources: [],
      table: comparedTable([shown], columns, language),
    };
  });
}

function differencesWords({ rows, differences }: ComparedBlock): string {
  const facts = rows.reduce((sum, row) => sum + row.facts.length, 0);
  return m.compare_answer({ common: facts - differences, facts });
}

/** The block without what every document says. */
export function differencesOf(block: ComparedBlock, total: number): ComparedBlock {
  const rows = block.rows.flatMap(({ kind, facts }) => {
    const own = facts.filter(({ count }) => count < total);
    return own.length === 0 ? [] : { kind, facts: own };
  });
  return { ...block, rows };
}
