import { expect, it } from 'vitest';
import { sectionColumns } from '../../../src/screens/cell-columns';
import { findSelected } from '../../../src/screens/overview/find-selected';
import type { OverviewCell } from '../../../src/screens/overview/query';
import type { MatrixRow } from '../../../src/screens/overview/shape';
import { documentOf } from '../../state/state.sample';

const columns = sectionColumns(null).flatMap((group) => group.columns);
const rows = ['aura', 'kuopio'].map((id) => rowOf(id));

function rowOf(id: string): MatrixRow {
  const cells = columns.map(
    (column) => ({ column_id: column.id, evidence_id: `${id}:${column.id}` }) as OverviewCell,
  );
  return { document: documentOf(id, [], null), name: id, cells, described: 21, total: 21 };
}

it('finds the cell whose evidence the passage panel shows', () => {
  const target = { evidenceId: 'kuopio:2-responsible' };
  expect(findSelected(target, rows, columns)).toEqual({ row: 'kuopio', column: '2-responsible' });
});

it('finds the cell that was looked for in vain', () => {
  const sought = { what: 'coverage', section: '7', facet: 'cooperation' } as const;
  const target = { documentId: 'aura', sought };
  expect(findSelected(target, rows, columns)).toEqual({ row: 'aura', column: '7-cooperation' });
});

it('is nothing when the panel is shut or shows something that the matrix does not have', () => {
  expect(findSelected(undefined, rows, columns)).toBeUndefined();
  expect(findSelected({ evidenceId: 'oulu:1-2' }, rows, columns)).toBeUndefined();
});
