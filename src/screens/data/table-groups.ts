import { documentTables } from '../../contract/document-tables';
import { factTables } from '../../contract/fact-tables';
import { referenceTables } from '../../contract/reference-tables';
import { runTables } from '../../contract/run-tables';
import type { TableName } from '../../contract/tables';
import { m } from '../../messages/compiled/messages.js';

/** Tables that tell of the extraction itself, wherever the contract defines them. */
const aboutExtraction: readonly TableName[] = [
  'quality_flags',
  'corrections',
  'accuracy',
  'extraction_rules',
  'dataset',
];

export interface TableGroup {
  readonly id: 'facts' | 'documents' | 'extraction' | 'reference';
  readonly title: () => string;
  readonly tables: readonly TableName[];
}

/** Every table of the dataset under what it is about. */
export const tableGroups: readonly TableGroup[] = [
  { id: 'facts', title: m.data_group_facts, tables: others(factTables) },
  { id: 'documents', title: m.data_group_documents, tables: others(documentTables) },
  { id: 'extraction', title: m.data_group_extraction, tables: aboutExtraction },
  {
    id: 'reference',
    title: m.data_group_reference,
    tables: others({ ...runTables, ...referenceTables }),
  },
];

function others(tables: object): TableName[] {
  const names = Object.keys(tables) as TableName[];
  return names.filter((name) => !aboutExtraction.includes(name));
}
