import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit code; 130 when the command was stopped by a signal. */
  readonly code: number;
  /** What it printed; empty when it printed to the terminal. */
  readonly output: string;
}

export interface CommandOptions {
  /** Prints straight to the terminal instead of keeping the output. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs npm itself with the arguments, on Windows too: as the program that started this one, not by a shell. */
export function npm(args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  const path = process.env['npm_execpath'];
  return path
    ? runCommand(process.execPath, [path, ...args], options)
    : runCommand('npm', args, options);
}

/** Runs a program to its end; one that cannot be started has exit code 127. */
export function runCommand(
  program: string,
  args: readonly string[],
  { show = false, env = {} }: CommandOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] as const;
    const child = spawn(program, args, { stdio: [...stdio], env: { ...process.env, ...env } });
    const pieces: Buffer[] = [];
    const output = (): string => Buffer.concat(pieces).toString('utf8');
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => pieces.push(piece));
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 130, output: output() }));
  });
}
