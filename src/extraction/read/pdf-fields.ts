import type { FormField } from '../document';
import type { PdfDocument } from './pdfjs';

interface Widget {
  readonly type?: string;
  readonly page?: number;
  readonly value?: unknown;
  readonly rect?: readonly number[];
}

/** Text fields of the PDF's form, filled or not, in the order in which they stand: page, top to bottom, left to right. */
export async function findFields(document: PdfDocument): Promise<FormField[]> {
  const objects = (await document.getFieldObjects()) as Record<string, readonly Widget[]> | null;
  const placed = Object.entries(objects ?? {}).flatMap(([name, widgets]) => {
    const widget = widgets.find((w) => w.type === 'text' && w.page !== undefined && w.page >= 0);
    return widget === undefined ? [] : [{ name, widget }];
  });
  placed.sort((a, b) => compare(a.widget, b.widget));
  return placed.map(({ name, widget }) => ({
    name: name
      .replace(/\s+/g, ' ')
      .replace(/[\s:]+$/, '')
      .trim(),
    value: typeof widget.value === 'string' ? widget.value.replace(/\r\n?/g, '\n').trim() : '',
    page: (widget.page ?? 0) + 1,
  }));
}

function compare(a: Widget, b: Widget): number {
  const page = (a.page ?? 0) - (b.page ?? 0);
  const top = (b.rect?.[3] ?? 0) - (a.rect?.[3] ?? 0);
  const left = (a.rect?.[0] ?? 0) - (b.rect?.[0] ?? 0);
  return page || (Math.abs(top) > 3 ? top : left);
}
