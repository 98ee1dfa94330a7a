import { prepareKnowledge, run, type Run } from '../../extraction/pipeline';
import type { WorkerFailure } from '../ask-worker';
import type { ReadingOrder } from './read-in-worker';

/** The subject knowledge that the dataset was made with, by its path in the project. */
const texts = import.meta.glob<string>('/data/{lexicon,reference}/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The worker that reads documents: a file in, its rows and its text out through the port that comes with it. */
self.onmessage = ({ data, ports: [port] }: MessageEvent<ReadingOrder>) => {
  read(data).then(
    (result) => port?.postMessage(result),
    (error: unknown) => port?.postMessage({ failure: String(error) } satisfies WorkerFailure),
  );
};

function read({ file, takenIds }: ReadingOrder): Promise<Run> {
  const files = Object.entries(texts).map(([path, text]) => [path.replace('/data/', ''), text]);
  const knowledge = prepareKnowledge(Object.fromEntries(files) as Record<string, string>);
  return run([file], knowledge, { takenIds });
}
