import { readColour, readDrawing } from './read-drawing';
import { stackDrawings } from './stack-drawings';
import { svgPicture, type Caption, type Drawing } from './svg-picture';

/**
 * The charts found in an element as one picture with its caption. A chart in an element with `data-heading` gets that
 * heading above it.
 */
export function drawPicture(within: Element, caption: Caption): Drawing {
  const charts = [...within.querySelectorAll<SVGSVGElement>('svg[data-chart]')];
  const drawings = charts.map((chart) => ({
    ...readDrawing(chart),
    heading: chart.closest('[data-heading]')?.getAttribute('data-heading') ?? '',
  }));
  return svgPicture(stackDrawings(drawings), caption, readColour);
}
