import { describe, expect, it } from 'vitest';
import type { CoverageStatus } from '../../../src/contract/vocabulary';
import { sectionColumns } from '../../../src/screens/cell-columns';
import type { ChecklistCell } from '../../../src/screens/import/query';
import {
  checklistSentence,
  checklistTable,
  openGroups,
  pointGroups,
} from '../../../src/screens/import/shape';

const columns = sectionColumns(null);
const ids = columns.flatMap((group) => group.columns.map(({ id }) => id));

function cell(column_id: string, status: CoverageStatus, described = 1): ChecklistCell {
  return {
    ...{ column_id, status, described, documents: 4, word_count: 12, examples: [] },
    ...{ refers_elsewhere: false, planned: false, certainty: 'exact', is_counted: true },
    evidence_id: status === 'absent' ? null : `oma:${column_id}`,
  };
}

const all = ids.map((id) => cell(id, 'described'));
const some = ids.map((id) => {
  if (id === '3-cooperation') return cell(id, 'absent', 3);
  return id === '4-responsible' ? cell(id, 'mentioned', 2) : cell(id, 'described');
});

describe('the points of the checklist', () => {
  it('are those of the Act in the order of the form', () => {
    const groups = pointGroups(columns, some);
    expect(groups).toHaveLength(7);
    expect(groups.flatMap(({ points }) => points)).toHaveLength(21);
  });

  it('are the open ones where these are asked for, mentioned ones among them', () => {
    const groups = openGroups(pointGroups(columns, some));
    const open = groups.flatMap(({ points }) => points.map(({ column }) => column.id));
    expect(open).toEqual(['3-cooperation', '4-responsible']);
  });

  it('count as open when the certainty chosen leaves the fact out', () => {
    const [first, ...rest] = all;
    const cells = [{ ...first, is_counted: false } as ChecklistCell, ...rest];
    const [group] = openGroups(pointGroups(columns, cells));
    expect(group?.points.map(({ state }) => state)).toEqual(['left_out']);
  });
});

describe('the sentence', () => {
  it('tells what is open, and what of it more than half of the others describe', () => {
    const sentence = checklistSentence(pointGroups(columns, some), 'sections', 'fi');
    expect(sentence).toContain('19/21');
    expect(sentence).toMatch(/Avoinna on 2, joista 1 /);
  });

  it('says when nothing is', () => {
    const sentence = checklistSentence(pointGroups(columns, all), 'sections', 'fi');
    expect(sentence).toBe('Kaikki 21 kohtaa on kuvattu.');
  });
});

it('gives the rows shown, each with the words that prove it', () => {
  const { columns: heads, rows } = checklistTable(
    openGroups(pointGroups(columns, some)),
    'sections',
    'oma',
  );
  expect(rows.map(({ evidenceId }) => evidenceId)).toEqual([null, 'oma:4-responsible']);
  expect(rows.map(({ cells }) => cells.slice(-2))).toEqual([
    [3, 4],
    [2, 4],
  ]);
  expect(heads).toHaveLength(rows[0]?.cells.length ?? 0);
});
