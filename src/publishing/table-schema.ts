import type { Column, Table } from '../contract/column';
import { extractionRules } from '../contract/extraction-rules';
import { referencesOf } from '../contract/references';
import type { Dataset } from '../contract/rows';
import { tables, type TableName } from '../contract/tables';

type Labels = Readonly<Record<string, string>>;

/** Table Schema v2 of a table; the English names of codes come from the reference tables of the dataset. */
export function toTableSchema(name: TableName, dataset: Dataset): object {
  const table: Table = tables[name];
  const labels = labelsOf(name, dataset);
  const foreignKeys = referencesOf(name).map(({ column, table: resource, key }) => ({
    fields: [column],
    reference: { resource, fields: [key] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Object.entries(table.columns).map(([column, definition]) =>
      toField(column, definition, labels[column]),
    ),
    missingValues: [''],
    ...toKey(table),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function toField(name: string, column: Column, labels: Labels | undefined): object {
  const constraints = {
    ...(column.required && { required: true }),
    ...(column.values && { enum: column.values }),
  };
  return {
    name,
    type: column.type,
    description: column.description,
    ...toUnit(column),
    ...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(column.values && { categories: toCategories(column.values, labels) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Not a property of the standard, which leaves room for more: `unit`, or `unitField` where a column tells it. */
function toUnit({ unit }: Column): object {
  if (unit === undefined) return {};
  return typeof unit === 'string' ? { unit } : { unitField: unit.column };
}

function toCategories(values: readonly string[], labels: Labels | undefined): unknown[] {
  return values.map((value) => (labels ? { value, label: labels[value] ?? value } : value));
}

function labelsOf(name: TableName, { services, questions }: Dataset): Record<string, Labels> {
  const rules: Readonly<Record<string, Labels>> = extractionRules;
  const named = (rows: readonly (readonly [string, string])[]): Labels => Object.fromEntries(rows);
  return {
    service_id: named(services.map((row) => [row.service_id, row.name_en])),
    question_id: named(questions.map((row) => [row.question_id, row.name_en])),
    ...(rules[name] && { rule: rules[name] }),
  };
}

/** A primary key may not hold empty cells; a key that may is a unique key. */
function toKey({ columns, primaryKey }: Table): object {
  const whole = primaryKey.every((name) => columns[name]?.required);
  return whole ? { primaryKey } : { uniqueKeys: [primaryKey] };
}
