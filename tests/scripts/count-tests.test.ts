import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countTests, toCount } from '../../scripts/count-tests';

describe('the count of tests', () => {
  it('reads a report of Vitest', () => {
    expect(toCount({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  });

  it('reads a report of Playwright, where a test that passed when repeated has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2 };
    expect(toCount({ stats })).toEqual({ passed: 5, failed: 3 });
  });

  it('counts a failure when a run failed without a failed test, or left no report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kotopeili-'));
    const report = join(folder, 'report.json');
    expect(await countTests(report, 1)).toEqual({ passed: 0, failed: 1 });
    expect(await countTests(report, 0)).toEqual({ passed: 0, failed: 1 });
    await writeFile(report, '{"numPassedTests": 3, "numFailedTests": 0}');
    expect(await countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
    expect(await countTests(report, 0)).toEqual({ passed: 3, failed: 0 });
    await rm(folder, { recursive: true });
  });
});
