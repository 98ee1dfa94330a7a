import type { Drawing } from './svg-picture';

/** The drawing of an element of the page, without what only serves pointer and keyboard. */
export function readDrawing(element: SVGSVGElement): Drawing {
  const copy = element.cloneNode(true) as SVGSVGElement;
  for (const part of copy.querySelectorAll('[data-control]')) part.remove();
  for (const part of [copy, ...copy.querySelectorAll('*')]) withoutPageAttributes(part);
  const width = Number(element.getAttribute('width'));
  const height = Number(element.getAttribute('height'));
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}

function withoutPageAttributes(element: Element): void {
  for (const { name } of [...element.attributes])
    if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
}

/** The colour that a custom property holds in the page now. */
export function readColour(property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
