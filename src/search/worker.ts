import { PassageIndex } from './passage-index';
import type { SearchFile } from './search-file';
import { searchPassages } from './search-passages';
import type { FromWorker, ToWorker } from './worker-messages';

/** Opens the search file once and answers questions from it, off the page's own thread. */
let index: Promise<PassageIndex> | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('url' in data) index = open(data.url);
  else void answer(data);
});

async function open(url: string): Promise<PassageIndex> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search file did not come: ${response.status}`);
  return new PassageIndex((await response.json()) as SearchFile);
}

async function answer({ id, question }: Extract<ToWorker, { id: number }>): Promise<void> {
  newest = id;
  try {
    const opened = await index;
    // Messages that wait are let in first, so that only the newest question is worked on.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!opened || id !== newest) return;
    send({ id, answer: searchPassages(question, opened) });
  } catch (error) {
    send({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}
