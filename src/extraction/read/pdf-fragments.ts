import { asMatrix } from './pdf-matrix';
import type { PdfPage } from './pdfjs';

/** A run of text as the PDF places it; lengths in points, `y` is the base line counted from the top of the page. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** The text of a page that can be seen, in the file's own order. Call after the page's operators were read: they load its fonts. */
export async function findFragments(page: PdfPage): Promise<Fragment[]> {
  const [a, b, c, d, e, f] = asMatrix(page.getViewport({ scale: 1 }).transform);
  const content = await page.getTextContent();
  const bolds = new Map<string, boolean>();
  return content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , tiltX, tiltY, x, y] = asMatrix(item.transform);
    const left = a * x + c * y + e;
    const size = Math.hypot(tiltX, tiltY) || item.height || 1;
    if (!bolds.has(item.fontName)) bolds.set(item.fontName, isBold(page, item.fontName));
    return {
      text: item.str,
      x: left,
      right: left + item.width,
      y: b * x + d * y + f,
      size,
      bold: bolds.get(item.fontName) ?? false,
    };
  });
}

function isBold(page: PdfPage, fontName: string): boolean {
  try {
    const font = page.commonObjs.get(fontName) as { name?: string; bold?: boolean } | null;
    return font?.bold === true || /bold|black|heavy/i.test(font?.name ?? '');
  } catch {
    return false;
  }
}
