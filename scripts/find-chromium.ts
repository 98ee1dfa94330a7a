import { chromium } from '@playwright/test';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { npm, runCommand } from './npm';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const programFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFolders.flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((product) =>
      join(folder, product, 'Application', product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    );
  }),
];

export const advice =
  'No Chromium was found for the browser tests. Install Chromium or Google Chrome, or point CHROME_PATH ' +
  'at the program of one, for example: CHROME_PATH=/opt/chrome/chrome npm test';

/** Path of a Chromium that starts: CHROME_PATH, an installed one, or one installed now; null when there is none. */
export async function findChromium(): Promise<string | null> {
  const given = process.env['CHROME_PATH'];
  if (given) return (await starts(given)) ? given : null;
  return (await findInstalled()) ?? (await download()) ?? (await installDebian());
}

async function findInstalled(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return firstThatStarts([...onPath, ...usualPaths, chromium.executablePath()]);
}

async function download(): Promise<string | null> {
  console.log('No Chromium here: downloading the one of Playwright …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await npm(['exec', '--no', '--', 'playwright', 'install', 'chromium'], { env });
  return firstThatStarts([chromium.executablePath()]);
}

async function installDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !(await exists('/etc/debian_version'))) return null;
  console.log('That did not do: installing the chromium package …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  await runCommand('apt-get', ['install', '-y', 'chromium'], { env });
  return findInstalled();
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

/** A browser can be there and lack its libraries, or be a mere pointer to a store; only Linux tells without a window. */
async function starts(path: string): Promise<boolean> {
  if (!(await exists(path))) return false;
  return process.platform !== 'linux' || (await runCommand(path, ['--version'])).code === 0;
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
