import type { Drawing } from '../charts/svg-picture';
import type { ExportPicture } from '../exporting/export-context';
import type { ExportKind } from '../exporting/write-export';
import type { ShownFigure } from '../shown-table';
import type { App } from './context';
import { lightPicture } from './light-picture';
import { saveFile } from './save-file';
import { today } from './today';

export type TakenKind = ExportKind | 'svg' | 'png';

export interface Taking {
  readonly kind: TakenKind;
  readonly figure: ShownFigure;
  readonly picture: (() => Drawing) | undefined;
  readonly toPng: (picture: Drawing) => Promise<Blob>;
  readonly signal: AbortSignal;
}

/** A file could not be made: the documents could not be read, or the file not be written. */
export class TakeAwayError extends Error {
  readonly step: 'reading' | 'writing';

  constructor(step: 'reading' | 'writing', cause: unknown) {
    super(`${step} failed`, { cause });
    this.step = step;
  }
}

/**
 * Makes a file of what is shown, lets the browser save it and gives its name.
 * @throws TakeAwayError or the signal’s reason
 */
export async function takeAway(app: App, taking: Taking): Promise<string> {
  const { kind, figure, signal } = taking;
  const { fileName } = await import('../exporting/file-name');
  const made = isPicture(kind)
    ? await makePicture(kind, taking)
    : await makeFile(app, kind, taking);
  signal.throwIfAborted();
  const name = fileName(figure.name, { date: today(), version: app.version }, made.ending);
  saveFile(made.blob, name);
  return name;
}

const isPicture = (kind: TakenKind): kind is 'svg' | 'png' => kind === 'svg' || kind === 'png';

interface Made {
  readonly blob: Blob;
  readonly ending: string;
}

async function makePicture(ending: 'svg' | 'png', taking: Taking): Promise<Made> {
  const { picture, toPng } = taking;
  if (!picture) throw new TakeAwayError('writing', 'there is no picture');
  const drawn = lightPicture(picture);
  if (ending === 'svg')
    return { ending, blob: new Blob([drawn.markup], { type: 'image/svg+xml' }) };
  return { ending, blob: await step('writing', toPng(drawn)) };
}

async function makeFile(app: App, kind: ExportKind, taking: Taking): Promise<Made> {
  const { figure, signal } = taking;
  const [{ readExport }, { writeInWorker }, { exportEnding, exportMediaType }] = await step(
    'reading',
    Promise.all([
      import('./read-export'),
      import('./write-in-worker'),
      import('../exporting/write-export'),
    ]),
  );
  const pictures = kind === 'pack' ? await step('writing', packPictures(taking)) : [];
  const moment = { date: today(), address: location.href };
  const { context, proofs } = await step('reading', readExport(app, figure, moment));
  signal.throwIfAborted();
  const order = { kind, figure, context, proofs, pictures };
  const bytes = await step('writing', writeInWorker(order, signal));
  return { ending: exportEnding[kind], blob: new Blob([bytes], { type: exportMediaType[kind] }) };
}

async function packPictures({ picture, toPng }: Taking): Promise<ExportPicture[]> {
  if (!picture) return [];
  const drawn = lightPicture(picture);
  const png = new Uint8Array(await (await toPng(drawn)).arrayBuffer());
  return [
    { ending: 'svg', content: drawn.markup },
    { ending: 'png', content: png },
  ];
}

async function step<T>(name: 'reading' | 'writing', work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new TakeAwayError(name, error);
  }
}
