import { describe, expect, it } from 'vitest';
import { prepareKnowledge } from '../../../src/extraction/pipeline';
import { listCell, readRecords } from '../../../src/extraction/knowledge/records';
import { knowledgeFiles } from '../harness';

const files = { 'a.csv': '\uFEFFname,value,reason\n x ,"1,5",why\n\ny,,\n' };

describe('a knowledge file', () => {
  it('gives its rows with the asked columns, trimmed, without blank lines', () => {
    expect(readRecords(files, 'a.csv', ['name', 'value'])).toEqual([
      { name: 'x', value: '1,5' },
      { name: 'y', value: '' },
    ]);
  });

  it('that is missing is told by name', () => {
    expect(() => readRecords(files, 'lexicon/b.csv', ['name'])).toThrow(
      'data/lexicon/b.csv is missing',
    );
  });

  it('that lacks columns is told with their names', () => {
    expect(() => readRecords(files, 'a.csv', ['name', 'unit', 'pattern'])).toThrow(
      'data/a.csv lacks the columns unit, pattern',
    );
  });

  it('has lists in cells, parted by bars', () => {
    expect(listCell('a| b |c')).toEqual(['a', 'b', 'c']);
    expect(listCell('')).toEqual([]);
    expect(listCell('|')).toEqual([]);
  });

  const used = Object.keys(knowledgeFiles).filter((path) => !path.startsWith('corrections'));

  it.each(used)('%s is one the program cannot do without', (path) => {
    const rest = Object.fromEntries(Object.entries(knowledgeFiles).filter(([p]) => p !== path));
    expect(() => prepareKnowledge(rest)).toThrow(`data/${path} is missing`);
  });

  it.each(used)('%s gives the reason of each line', (path) => {
    const header = (knowledgeFiles[path] ?? '').split(/\r?\n/)[0]?.split(',') ?? [];
    if (path.startsWith('reference')) return;
    expect(header).toContain('reason');
    expect(readRecords(knowledgeFiles, path, ['reason']).filter((r) => r.reason === '')).toEqual(
      [],
    );
  });
});
