import type { FormField } from '../document';
import { cleanName } from './field-name';
import type { PdfDocument } from './pdfjs';

interface Widget {
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly rect?: readonly number[];
}

/** Text fields of the PDF's form, filled or not, in the order in which they stand: page, top to bottom, left to right. */
export async function findFields(document: PdfDocument): Promise<FormField[]> {
  const fields = new Map<string, FormField>();
  for (let page = 1; page <= document.numPages; page += 1) {
    const annotations = (await (await document.getPage(page)).getAnnotations()) as Widget[];
    const widgets = annotations.filter((widget) => widget.fieldType === 'Tx');
    for (const widget of widgets.sort(comparePlace)) {
      const name = widget.fieldName ?? '';
      // A field shown at several places has one value: it stands where it is met first.
      if (!fields.has(name)) fields.set(name, asField(name, widget.fieldValue, page));
    }
  }
  return [...fields.values()];
}

function asField(name: string, value: unknown, page: number): FormField {
  const text = Array.isArray(value) ? value.join('\n') : value;
  return {
    name: cleanName(name),
    value: typeof text === 'string' ? text.replace(/\r\n?/g, '\n').trim() : '',
    page,
  };
}

function comparePlace(a: Widget, b: Widget): number {
  const top = (b.rect?.[3] ?? 0) - (a.rect?.[3] ?? 0);
  return Math.abs(top) > 3 ? top : (a.rect?.[0] ?? 0) - (b.rect?.[0] ?? 0);
}
