import type { Completion } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect, sql, type SQLNamespace } from '@codemirror/lang-sql';
import type { Extension } from '@codemirror/state';
import type { SchemaTable } from './schema';

const { keywords = '', types = '', ...rest } = PostgreSQL.spec;

/** Names of columns that PostgreSQL knows as words of some statement; here they are names. */
const names = new Set(
  'code day document found indicator language message mode month name names ordinal role rule section service source start status title type unit value version year'.split(
    ' ',
  ),
);
const plainKeywords = keywords.split(' ').filter((word) => !names.has(word));

/** DuckDB's SQL, as far as colours and completion go: PostgreSQL's with words of its own. */
const duckDb = SQLDialect.define({
  ...rest,
  keywords: `${plainKeywords.join(' ')} anti asof columns describe exclude glob macro pivot positional qualify semi struct summarize unpivot`,
  types: `${types} blob hugeint list map struct tinyint ubigint uinteger usmallint utinyint varchar`,
});

/** The language with names of tables and columns to complete, each with what it holds. */
export function sqlLanguage(tables: readonly SchemaTable[]): Extension {
  return sql({ dialect: duckDb, schema: toNamespace(tables), upperCaseKeywords: true });
}

function toNamespace(tables: readonly SchemaTable[]): SQLNamespace {
  return Object.fromEntries(
    tables.map(({ name, comment, columns }) => [
      name,
      {
        self: toCompletion(name, { kind: 'type', comment }),
        children: columns.map((column) =>
          toCompletion(column.name, {
            kind: 'property',
            detail: column.type,
            comment: column.comment,
          }),
        ),
      },
    ]),
  );
}

interface About {
  readonly kind: string;
  readonly detail?: string;
  readonly comment: string | null;
}

function toCompletion(label: string, { kind, detail, comment }: About): Completion {
  return {
    label,
    type: kind,
    ...(detail ? { detail } : {}),
    ...(comment ? { info: comment } : {}),
  };
}
