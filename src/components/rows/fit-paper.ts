import type { Attachment } from 'svelte/attachments';

const millimetre = 96 / 25.4;
/** Widths of a sheet of A4 without its margins, in pixels. */
const across = { portrait: 182 * millimetre, landscape: 269 * millimetre };
const sheet = '--paper-size';

/**
 * Makes the table in a box that scrolls sideways no wider than the paper. Before the page becomes paper its width is
 * guessed from the screen; where the browser tells that it has become paper, it is measured. A wide one turns the sheet.
 */
export function fitPaper(isWide: () => boolean): Attachment<HTMLElement> {
  return (box) => {
    const paper = matchMedia('print');
    const guess = () => {
      if (isWide()) document.documentElement.style.setProperty(sheet, 'A4 landscape');
      zoomTable(box, (isWide() ? across.landscape : across.portrait) / leastWidth(box));
    };
    const measure = () => {
      zoomTable(box, 1);
      if (paper.matches) zoomTable(box, box.clientWidth / box.scrollWidth);
      else document.documentElement.style.removeProperty(sheet);
    };
    addEventListener('beforeprint', guess);
    addEventListener('afterprint', measure);
    paper.addEventListener('change', measure);
    return () => {
      removeEventListener('beforeprint', guess);
      removeEventListener('afterprint', measure);
      paper.removeEventListener('change', measure);
    };
  };
}

const tableOf = (box: HTMLElement) => box.querySelector('table');

/** Never larger than it is. */
function zoomTable(box: HTMLElement, factor: number): void {
  tableOf(box)?.style.setProperty('zoom', factor < 1 ? String(factor) : '');
}

/** As narrow as its words and columns let it be, in pixels. */
function leastWidth(box: HTMLElement): number {
  const table = tableOf(box);
  if (!table) return 1;
  table.style.width = 'min-content';
  const width = table.offsetWidth;
  table.style.width = '';
  return Math.max(1, width);
}
