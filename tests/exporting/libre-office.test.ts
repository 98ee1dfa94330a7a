import { describe, expect, it } from 'vitest';
import { toCsv, type CsvDialect } from '../../src/exporting/to-csv';
import type { ShownTable } from '../../src/shown-table';
import { attacks } from './attacks';
import { csvFilter, hasLibreOffice, openInLibreOffice } from './libre-office';
import { proofs, table } from './shown';

const dialects: readonly CsvDialect[] = ['excel', 'open'];
const attacked: ShownTable = {
  columns: [
    { key: 'attack', title: 'Hyökkäys', type: 'text' },
    { key: 'end', title: 'Loppu', type: 'text' },
  ],
  rows: attacks.map((cell) => ({ cells: [cell, 'loppu'], evidenceId: null, documentId: null })),
};

describe('CSV opened by LibreOffice', () => {
  it.runIf(hasLibreOffice)('keeps letters, decimals, zeros and dates, Excel', async () => {
    const csv = toCsv(table, { dialect: 'excel', language: 'fi', proofs });
    const [sheet] = await openInLibreOffice(csv, 'csv', csvFilter(';'));
    const [head, first, second] = sheet?.rows ?? [];
    expect(head?.[5]?.text).toBe('Päätetty');
    expect(first?.slice(0, 7).map(({ type, text, value }) => [type, value ?? text])).toEqual([
      ['string', 'Äyränkylä'],
      ['string', '019'],
      ['float', '1284'],
      ['float', '1.5'],
      ['float', '6.8'],
      ['date', '2025-11-18'],
      ['string', 'kyllä'],
    ]);
    expect(second?.slice(0, 6).map(({ type, text, value }) => [type, value ?? text])).toEqual([
      ['string', "'=Öjanmaa"],
      ['string', '235'],
      ['float', '-3'],
      ['float', '-0.25'],
      ['float', '0'],
      ['string', '2025-11'],
    ]);
    expect(first?.[10]?.text).toBe('Orientaatio annetaan:\n\'- "omalla" kielellä');
  });

  it
    .runIf(hasLibreOffice)
    .each(dialects.flatMap((dialect) => [...';,\t'].map((separator) => ({ dialect, separator }))))(
    'evaluates no attack: $dialect parted at "$separator"',
    async ({ dialect, separator }) => {
      const csv = toCsv(attacked, { dialect, language: 'fi' });
      const [sheet] = await openInLibreOffice(csv, 'csv', csvFilter(separator));
      const cells = (sheet?.rows ?? []).flat();
      expect(cells.length).toBeGreaterThan(attacks.length);
      expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
      if (separator !== (dialect === 'excel' ? ';' : ',')) return;
      const read = (sheet?.rows ?? []).slice(1, attacks.length + 1);
      expect(read.map(([attack, end]) => [attack?.type, end?.text])).toEqual(
        attacks.map(() => ['string', 'loppu']),
      );
    },
  );
});
