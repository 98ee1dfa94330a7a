import { describe, expect, it } from 'vitest';
import { countLayout } from '../../src/charts/count-layout';
import { nameColumn } from '../../src/charts/name-column';
import { panelLayout } from '../../src/charts/panel-layout';
import { shareRowsLayout } from '../../src/charts/share-rows-layout';
import { textWidth } from '../../src/charts/text-width';
import { columnHeads } from '../../src/charts/column-heads';
import { wrapName } from '../../src/charts/wrap-name';
import { randomSeries } from './fixtures/series';

describe('a name', () => {
  it('breaks between words and after hyphens', () => {
    expect(wrapName('Pohjois-Routamaa', 80, 14)).toEqual(['Pohjois-', 'Routamaa']);
    expect(wrapName('Aavan kunta', 300, 14)).toEqual(['Aavan kunta']);
    expect(wrapName('', 300, 14)).toEqual([]);
  });

  it('is cut before a syllable', () => {
    expect(wrapName('ulkopuolella', 70, 14)).toEqual(['ulkopuo-', 'lella']);
    expect(wrapName('läroinrättningar', 70, 14)).toEqual(['läroinrätt-', 'ningar']);
  });

  it('is cut with a hyphen where a word is wider than its room, and loses no letter', () => {
    const lines = wrapName('Yhteiskuntaorientaatioverkosto', 90, 14);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(90);
    expect(lines.join('').replaceAll('-', '')).toBe('Yhteiskuntaorientaatioverkosto');
  });

  it('stands above its row where a word alone would take the room', () => {
    expect(nameColumn(['Yhteiskuntaorientaatio'], { width: 300 }, 14)).toMatchObject({
      above: true,
      room: 0,
    });
    expect(nameColumn(['Aava'], { width: 300 }, 14).above).toBe(false);
  });
});

describe('rows of shares', () => {
  const part = (key: string, value: number) => ({
    ...{ key, value, text: '', label: key },
    ...{ fill: 'solid' as const, colour: 'var(--data-1)' },
  });
  const { rows, left, right } = shareRowsLayout(
    [
      { key: 'a', name: 'Aava', parts: [part('a1', 1), part('a2', 3)] },
      { key: 'b', name: 'Otraniemi', parts: [part('b1', 100), part('b2', 300)] },
    ],
    { width: 500, top: 0 },
  );

  it('are equally long, and equal shares too', () => {
    const lengths = rows.map(({ parts }) => parts.map(({ width }) => width));
    expect(lengths[0]).toEqual(lengths[1]);
    expect(rows[0]?.parts[0]?.x).toBe(left);
    const last = rows[0]?.parts[1];
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(right);
  });
});

describe('a grid of counts', () => {
  const cell = (column: string, count: number, planned = 0) => ({
    ...{ key: column, row: 'r', column, count, planned, text: `${count}`, label: column },
  });
  const { cells } = countLayout(
    {
      rows: [{ key: 'r', name: 'Ohjaus' }],
      columns: ['a', 'b', 'c', 'd'].map((key) => ({ key, name: key })),
      cells: [cell('b', 25), cell('a', 100), cell('c', 0), cell('d', 25, 75)],
    },
    640,
  );
  const [a, b, c, d] = cells[0] ?? [];

  it('has dots whose areas are in proportion', () => {
    expect((a?.radius ?? 0) ** 2 / (b?.radius ?? 1) ** 2).toBeCloseTo(4);
    expect(c?.radius).toBe(0);
  });

  it('adds what is planned round what is there', () => {
    expect(d?.radius).toBeCloseTo(b?.radius ?? 0);
    expect(d?.outer).toBeCloseTo(a?.radius ?? 0);
  });
});

describe('small multiples', () => {
  const layout = panelLayout(randomSeries(20), { width: 640, top: 0 }, String);

  it('share one scale that starts at zero', () => {
    expect(layout.levels[0]).toEqual({ at: layout.bottom, text: '0' });
    const all = layout.panels.flatMap(({ points }) => points);
    const unit = all.map(({ value, y }) => (layout.bottom - y) / value);
    expect(Math.max(...unit)).toBeCloseTo(Math.min(...unit));
  });

  it('draw the others as lines while they are few, as the middle of them when they are many', () => {
    expect(layout.context.kind).toBe('lines');
    const many = panelLayout(randomSeries(308), { width: 640, top: 0 }, String);
    expect(many.context.kind).toBe('band');
    expect(many.panels).toHaveLength(308);
  });
});

describe('heads of narrow columns', () => {
  it('stand upright in no more lines than a column has room for', () => {
    const name = 'personer som saknar läs- och skrivfärdigheter';
    const linesIn = (width: number) =>
      columnHeads([{ key: 'a', name }], width, { left: 0, text: 14 }).placed[0]?.lines.length;
    expect(linesIn(40)).toBe(2);
    expect(linesIn(20)).toBe(1);
  });
});
