import { isTag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { allFixtures } from './fixtures/all-fixtures';
import { outside, overlaps, shapeBoxes, textBoxes } from './fixtures/boxes';
import { draw } from './fixtures/draw';

describe.each([320, 390, 1280])('a chart %i pixels wide', (width) => {
  it.each(allFixtures)('$chart, $name, has no text on another and nothing outside', (fixture) => {
    const svg = draw(fixture, width);
    const height = Number(svg.attribs['height']);
    expect(Number(svg.attribs['width'])).toBe(width);
    expect(overlaps(textBoxes(svg))).toEqual([]);
    expect(outside(textBoxes(svg), width, height)).toEqual([]);
    expect(outside(shapeBoxes(svg), width, height)).toEqual([]);
  });
});

describe('a chart whose marks open something', () => {
  it.each(allFixtures)('$chart, $name, is one stop for Tab, each mark with its name', (fixture) => {
    const marks = DomUtils.getElements({ role: 'button' }, draw(fixture, 640), true).filter(isTag);
    const stops = marks.filter(({ attribs }) => attribs['tabindex'] === '0');
    expect(stops).toHaveLength(Math.min(1, marks.length));
    expect(marks.filter(({ attribs }) => !attribs['aria-label'])).toEqual([]);
  });
});
