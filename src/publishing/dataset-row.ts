import { createHash } from 'node:crypto';
import type { Row } from '../contract/rows';

/** A file: its path with forward slashes, and its SHA-256 in hexadecimal. */
export interface FileHash {
  readonly path: string;
  readonly hash: string;
}

/** All that decides what a dataset holds. */
export interface Origin {
  readonly inputs: readonly FileHash[];
  /** Options that change what is read, as they are written on the command line. */
  readonly options: readonly string[];
  readonly lexicon: readonly FileHash[];
  readonly program: readonly FileHash[];
}

/** The one row of the table `dataset`. Neither clock nor machine enters it, nor the order of the files. */
export function datasetRow({ inputs, options, lexicon, program }: Origin): Row<'dataset'> {
  const read = options.map((option) => ({ path: option, hash: sha256('') }));
  const hashes = [[...inputs, ...read], lexicon, program].map(hashList);
  const [input_hash = '', lexicon_hash = '', program_hash = ''] = hashes;
  return {
    version: sha256(hashes.map((hash) => `${hash}\n`).join('')).slice(0, 12),
    input_hash,
    lexicon_hash,
    program_hash,
    documents: inputs.length,
    licence: 'CC-BY-4.0',
  };
}

/** SHA-256 over the lines `<hash>  <path>`, sorted by path in code units: what `sha256sum` prints, sorted. */
export function hashList(files: readonly FileHash[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sha256(sorted.map(({ path, hash }) => `${hash}  ${path}\n`).join(''));
}

/** In hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
