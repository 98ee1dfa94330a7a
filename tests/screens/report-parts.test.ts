import { describe, expect, it } from 'vitest';
import type { Proof } from '../../src/exporting/export-context';
import { numberProofs, reportParts } from '../../src/screens/report-parts';
import type { ShownFigure } from '../../src/shown-table';

function figure(name: string, evidence: readonly (string | null)[]): ShownFigure {
  const rows = evidence.map((evidenceId) => ({ cells: [name], evidenceId, documentId: null }));
  const columns = [{ key: 'a', title: 'A', type: 'text' as const }];
  return { name, title: name, sentence: '', sources: [], table: { columns, rows } };
}

function proof(evidenceId: string, change: Partial<Proof> = {}): Proof {
  const base = { documentId: 'd', page: 4, start: 0, end: 1, quote: 'x'.repeat(90), section: null };
  return { evidenceId, ...base, ...change };
}

const citedOf = () => ({ name: 'Kuvite 2025', lang: 'sv' });
const first = figure('first', ['d:1', null, 'd:2', 'd:1']);
const second = figure('second', ['d:2', 'd:3']);
const proofs = new Map([proof('d:1'), proof('d:2'), proof('d:3')].map((p) => [p.evidenceId, p]));

describe('the words of a report', () => {
  it('are numbered once through all parts, in the order of the rows', () => {
    expect([...numberProofs([first, second])]).toEqual([
      ['d:1', 1],
      ['d:2', 2],
      ['d:3', 3],
    ]);
  });

  it('stand in the part that cites them first', () => {
    const parts = reportParts([first, second], proofs, citedOf);
    expect(parts.map(({ quotes }) => quotes.map(({ number }) => number))).toEqual([[1, 2], [3]]);
  });

  it('bear their document, page and section, and the language of the document', () => {
    const given = new Map([['d:1', proof('d:1', { section: 'Muu koulutus' })]]);
    const [part] = reportParts([first], given, citedOf);
    expect(part?.quotes[0]).toMatchObject({
      place: 'Kuvite 2025, s. 4, Muu koulutus',
      lang: 'sv',
      before: '',
      after: '',
    });
  });

  it('name no page where the file has none', () => {
    const given = new Map([['d:1', proof('d:1', { page: null })]]);
    expect(reportParts([first], given, citedOf)[0]?.quotes[0]?.place).toBe('Kuvite 2025');
  });

  it('have whole words of their line around them where they are short', () => {
    const words = { quote: 'ukraina', prefix: 'kielet ovat somali ja ', suffix: ' sekä dari, joi' };
    const given = new Map([['d:1', proof('d:1', words)]]);
    const [quote] = reportParts([first], given, citedOf)[0]?.quotes ?? [];
    expect([quote?.before, quote?.text, quote?.after]).toEqual([
      'ovat somali ja ',
      'ukraina',
      ' sekä dari,',
    ]);
  });

  it('take no words of another line', () => {
    const words = { quote: 'ukraina', prefix: 'edellä.\nKieli: ', suffix: '.\nSeuraava rivi' };
    const given = new Map([['d:1', proof('d:1', words)]]);
    const [quote] = reportParts([first], given, citedOf)[0]?.quotes ?? [];
    expect([quote?.before, quote?.after]).toEqual(['Kieli: ', '.']);
  });
});
