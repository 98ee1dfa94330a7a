import { readFile } from 'node:fs/promises';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Reads the counts out of the JSON report of Vitest or Playwright; a run that failed counts at least one failure. */
export async function countTests(report: string, code: number): Promise<Count> {
  const { passed, failed } = await readFile(report, 'utf8').then(
    (text) => toCount(JSON.parse(text)),
    () => ({ passed: 0, failed: 1 }),
  );
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** A browser test that passed only when repeated has failed. */
export function toCount({ numPassedTests, numFailedTests, stats }: Report): Count {
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}
