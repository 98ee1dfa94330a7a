import { npm } from './npm';
import { serve } from './serve';

async function step(...args: string[]): Promise<number> {
  return (await npm(args, { show: true })).code;
}

/** A document that cannot be read is told above and stands in the dataset: no reason to stop. */
async function prepare(): Promise<number> {
  const read = await step('run', '--silent', 'etl', '--', '--input', 'data/documents');
  if (read > 1) return read;
  const scored = await step('run', '--silent', 'score');
  if (scored) return scored;
  console.log('Building the page …');
  const compiled = await step('run', '--silent', '--if-present', 'messages');
  return compiled || step('run', '--silent', 'build');
}

const code = await prepare();
if (code) process.exit(code);
const site = await serve('dist');
console.log(`Kotopeili is at ${site.address} (Ctrl-C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
