import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Count } from './count-tests';
import { advice, findChromium } from './find-chromium';
import { npm, type CommandOptions } from './npm';

const reports = await mkdtemp(join(tmpdir(), 'kotopeili-reports-'));
const total = { passed: 0, failed: 0 };

/** Runs one step whatever became of those before it, and shows its output when it fails. */
async function step(
  title: string,
  args: readonly string[],
  options: CommandOptions & { report?: string } = {},
): Promise<void> {
  const started = performance.now();
  const { code, output } = await npm(args, options);
  const once: Count = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = options.report ? await countTests(options.report, code) : once;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output.trimEnd());
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${title} (${seconds} s)`);
}

const run = (script: string, ...args: string[]): string[] => ['run', '--silent', script, ...args];
const tool = (...args: string[]): string[] => ['exec', '--no', '--', ...args];

async function testUnits(): Promise<void> {
  const report = join(reports, 'units.json');
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await step('unit, SQL and architecture', tool('vitest', 'run', ...args), { report });
}

async function testInBrowser(): Promise<void> {
  const browser = await findChromium();
  if (!browser) {
    total.failed += 1;
    console.log(`${advice}\nFAILED  browser`);
    return;
  }
  const report = join(reports, 'browser.json');
  const env = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  await step('browser', tool('playwright', 'test', '--reporter=list,json'), { report, env });
}

process.env['TZ'] = 'UTC';
await step('messages', run('messages'));
await step('types', tool('tsc', '--noEmit'));
await step('types of components', tool('svelte-check', '--fail-on-warnings'));
await step('lint', tool('eslint', '--max-warnings', '0', '.'));
await step('format', tool('prettier', '--check', '.'));
await testUnits();
await step('bundled documents', run('etl', '--', '--input', 'data/documents'));
await step('accuracy', run('score'));
await step('build', run('build'));
await testInBrowser();
await rm(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
