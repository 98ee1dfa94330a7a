import type { FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { sectionName } from '../../messages/names';
import type { ShownTable } from '../../shown-table';
import type { Column } from './column';
import { factDetail } from './fact-detail';
import { factName } from './fact-name';
import { kindName } from './kind-name';
import type { ComparedBlock } from './read';

const text = (key: string, title: string) => ({ key, title, type: 'text' }) as const;

/** The comparison as rows: one for each fact and document that says so. */
export function comparedTable(
  blocks: readonly ComparedBlock[],
  columns: readonly Column[],
  language: FormatLanguage,
): ShownTable {
  const rows = blocks.flatMap(({ section, rows: kinds }) =>
    kinds.flatMap(({ kind, facts }) =>
      facts.flatMap(({ fact, evidence, count }) =>
        columns.flatMap(({ id, name }, index) => {
          const evidenceId = evidence[index];
          if (!evidenceId) return [];
          const place = section ? `${section} ${sectionName[section]()}` : m.compare_no_section();
          const words = [factName(fact, language), factDetail(fact, language)];
          const cells = [place, kindName[kind](), ...words, name, count];
          return [{ cells, evidenceId, documentId: id }];
        }),
      ),
    ),
  );
  return {
    columns: [
      text('section', m.compare_column_section()),
      text('kind', m.compare_kind()),
      text('fact', m.compare_column_fact()),
      text('detail', m.compare_column_detail()),
      text('programme', m.compare_column_programme()),
      { key: 'said_by', title: m.compare_column_count(), type: 'integer' },
    ],
    rows,
  };
}
