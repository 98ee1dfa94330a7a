// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../src/charts/read-drawing';
import { svgPicture } from '../../src/charts/svg-picture';

const drawing = {
  markup: '<svg width="400" height="200"><rect fill="var(--data-1)"/></svg>',
  width: 400,
  height: 200,
};
const caption = {
  title: 'Kuinka suuri osa asukkaista on ulkomaan kansalaisia?',
  answer: 'Kauniaisten osuus kasvoi: 4,7 % → 6,8 %.',
  source: 'Lähde: Kauniainen <2018>, 31.12.2022',
};

describe('a saved picture', () => {
  const { markup, width, height } = svgPicture(
    drawing,
    caption,
    (name) => `rgb(${name.length}, 0, 0)`,
  );
  const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;

  it('carries title, answer, source and date', () => {
    const words = [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    expect(words).toBe(`${caption.title} ${caption.answer} ${caption.source}`);
  });

  it('needs no style sheet', () => {
    expect(markup).not.toContain('var(');
    expect(root.querySelector('g rect')?.getAttribute('fill')).toBe('rgb(8, 0, 0)');
  });

  it('is large enough for everything in it', () => {
    const lowest = Math.max(
      ...[...root.querySelectorAll('text')].map((line) => Number(line.getAttribute('y'))),
    );
    expect(height).toBeGreaterThan(lowest);
    expect(width).toBeGreaterThan(400);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  });

  it('leaves out what serves pointer and keyboard', () => {
    document.body.innerHTML =
      '<svg class="x" role="group" width="10" height="5"><path d="M0,0" tabindex="0" aria-label="a"/><g data-control><rect/></g></svg>';
    const read = readDrawing(document.querySelector('svg') as SVGSVGElement);
    expect(read).toMatchObject({ width: 10, height: 5 });
    expect(read.markup).not.toMatch(/class|role|tabindex|aria|rect/);
  });
});
