import type { TableName } from './tables';

export type DownloadKind = 'archive' | 'database' | 'package' | 'catalogue' | 'csv' | 'parquet';

/** A file that the page offers. */
export interface Download {
  /** Below the folder `data` of the page, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly kind: DownloadKind;
  /** The table it holds, where it holds one. */
  readonly table?: TableName;
}

/** What stands in downloads.json. */
export interface DownloadList {
  readonly version: string;
  readonly files: readonly Download[];
}
