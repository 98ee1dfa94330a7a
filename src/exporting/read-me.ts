import { formatDate, type FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';
import type { ShownFigure } from '../shown-table';
import type { ExportContext } from './export-context';
import { licence } from './licence';

const languages = ['fi', 'sv', 'en'] as const;

/** What each file of a pack is, by the file’s name. */
const fileWords: Readonly<Record<string, typeof m.export_readme_picture>> = {
  'data-excel.csv': m.export_readme_csv_excel,
  'data.csv': m.export_readme_csv_open,
  'data.xlsx': m.export_readme_xlsx,
  'datapackage.json': m.export_readme_package,
  'annotations.jsonld': m.export_readme_annotations,
  'figure.svg': m.export_readme_picture,
  'figure.png': m.export_readme_picture,
  'address.txt': m.export_readme_address,
};

interface Contents {
  /** Names of the other files. */
  readonly files: readonly string[];
  readonly hasRestated: boolean;
}

/** What a pack holds and how it may be used, in three languages, the reader’s first. */
export function readMe(figure: ShownFigure, context: ExportContext, contents: Contents): string {
  const order = [context.language, ...languages.filter((one) => one !== context.language)];
  const sections = order.map((language) => section(language, context, contents));
  return [[figure.title, figure.sentence, ...figure.sources].join('\n'), ...sections, ''].join(
    '\n\n',
  );
}

function section(
  language: FormatLanguage,
  { date, version, address }: ExportContext,
  { files, hasRestated }: Contents,
): string {
  const at = { locale: language };
  const list = files.map((file) => `  ${file}: ${fileWords[file]?.({}, at) ?? ''}`);
  const facts = [
    `${m.export_date({}, at)}: ${formatDate(date, language)}`,
    `${m.export_version({}, at)}: ${version}`,
    `${m.export_licence({}, at)}: ${licence.title}, ${licence.path}`,
    `${m.export_address({}, at)}:\n${address}`,
  ];
  const paragraphs = [
    m.export_readme_language({}, at),
    m.export_readme_what({}, at),
    list.join('\n'),
    m.export_readme_how({}, at),
    ...(hasRestated ? [m.export_readme_restated({}, at)] : []),
    m.export_package_note({}, at),
    facts.join('\n'),
  ];
  return paragraphs.join('\n\n');
}
