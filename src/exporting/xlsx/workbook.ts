import { archive } from '../archive';
import type { Sheet } from './sheet';
import { sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';
import { xmlText } from './xml-text';

export interface WorkbookProperties {
  readonly title: string;
  readonly language: string;
  /** ISO 8601 day. */
  readonly date: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Sheets as an XLSX file; equal sheets give equal bytes. Written here and not by a library: those at hand compress large sheets
 * in workers made of blobs, which the policy of the page refuses, and then never answer.
 */
export function workbook(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const worksheets = sheets.map((sheet, i) => [sheetPath(i), sheetXml(sheet, i === 0)]);
  return archive({
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': rootRelations(),
    'docProps/core.xml': coreProperties(properties),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
    'xl/styles.xml': stylesXml(),
    ...(Object.fromEntries(worksheets) as Record<string, string>),
  });
}

const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${main}.sheet.main+xml`),
    override('xl/styles.xml', `${main}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_, i) => override(sheetPath(i), `${main}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function rootRelations(): string {
  return relations([
    [`${office}/officeDocument`, 'xl/workbook.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function workbookRelations(sheets: readonly Sheet[]): string {
  return relations([
    ...sheets.map((_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    [`${office}/styles`, 'styles.xml'],
  ]);
}

function workbookXml(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return [
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${entries.join('')}</sheets></workbook>`,
  ].join('');
}

function coreProperties({ title, language, date }: WorkbookProperties): string {
  return [
    `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Kotopeili</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(date)}T00:00:00Z</dcterms:created>`,
    `<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`,
  ].join('');
}
