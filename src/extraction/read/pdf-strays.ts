const NAMES = new Set([
  'FormatError',
  'UnknownErrorException',
  'InvalidPDFException',
  'XRefEntryException',
  'XRefParseException',
  'MissingDataException',
  'ParserEOFException',
  'AbortException',
]);

interface Emitter {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
  off(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
}

/**
 * Runs the work while rejections that pdf.js leaves behind in a damaged file are held back: in Node each of them would
 * end the process, though the error has also been given to whoever asked for the page.
 */
export async function holdStrays<T>(work: () => Promise<T>): Promise<T> {
  const node = (globalThis as { process?: Partial<Emitter> }).process;
  if (node?.on === undefined || node.off === undefined) return work();
  const emitter = node as Emitter;
  emitter.on('unhandledRejection', holdStray);
  try {
    return await work();
  } finally {
    emitter.off('unhandledRejection', holdStray);
  }
}

function holdStray(reason: unknown): void {
  if (reason instanceof Error && NAMES.has(reason.name)) return;
  throw reason;
}
