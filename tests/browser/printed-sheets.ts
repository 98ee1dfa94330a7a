import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text on a sheet; places and sizes in points from the lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedSheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** All of its words in reading order, each space once. */
  readonly words: string;
}

/** Prints the page as Chromium does on A4, and reads the file. */
export async function printSheets(page: Page): Promise<PrintedSheet[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const sheets = await Promise.all(numbers.map(async (n) => readSheet(await document.getPage(n))));
  await task.destroy();
  return sheets;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readSheet(page: PdfPage): Promise<PrintedSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [along = 0, , , , left = 0, bottom = 0] = item.transform as number[];
    return [{ text: item.str, left, right: left + (along > 0 ? item.width : 0), bottom }];
  });
  const all = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ' '));
  return { width, height, texts, words: all.join('').replace(/\s+/g, ' ') };
}

/** Texts that stand outside the sheet less its margins of 14 mm on the sides. */
export function textsOutside({ width, height, texts }: PrintedSheet): string[] {
  const margin = (14 / 25.4) * 72 - 2;
  return texts
    .filter(
      ({ left, right, bottom }) =>
        left < margin || right > width - margin || bottom < 0 || bottom > height,
    )
    .map(({ text, left, right }) => `${text} (${Math.round(left)}–${Math.round(right)})`);
}

/** Texts below the margin of 17 mm at the foot. */
export function footTexts({ texts }: PrintedSheet): string[] {
  return texts.filter(({ bottom }) => bottom < (17 / 25.4) * 72).map(({ text }) => text);
}
