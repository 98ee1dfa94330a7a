import type { Dataset } from '../contract/rows';

/** Corrections that did not change a row, a line each: someone should look whether they are still needed. */
export const correctionWarnings = ({ corrections }: Dataset): string[] =>
  corrections.flatMap(({ status, table_name, document_id, key }) =>
    status === 'applied'
      ? []
      : [
          `data/corrections.csv: the correction of ${table_name}${document_id ? ` of ${document_id}` : ''} (${key}) is ${status}.`,
        ],
  );

/** Documents read in part and quality flags above `info`, a line each. */
export const documentWarnings = ({ documents, quality_flags }: Dataset): string[] => [
  ...documents.flatMap((d) =>
    d.status === 'partial' ? [`${d.file_name}: read only in part`] : [],
  ),
  ...quality_flags.flatMap(({ severity, document_id, rule_id, subject }) =>
    severity === 'info' ? [] : [`${document_id}: ${rule_id}${subject ? ` (${subject})` : ''}`],
  ),
];
