import type { CellStyle } from './sheet';

interface Look {
  readonly style: CellStyle;
  /** Built-in number formats: 0 general, 1 `0`, 14 the reader's own short date, 49 text; from 164 our own. */
  readonly format: number;
  readonly isBold?: true;
  readonly wraps?: true;
}

const percentFormat = 164;

const looks: readonly Look[] = [
  { style: 'plain', format: 0, wraps: true },
  { style: 'head', format: 0, isBold: true, wraps: true },
  { style: 'label', format: 0, isBold: true },
  { style: 'code', format: 49 },
  { style: 'integer', format: 1 },
  { style: 'number', format: 0 },
  { style: 'percent', format: percentFormat },
  { style: 'date', format: 14 },
];

/** The number by which a cell names its style; a text that must not become a formula when it is edited has its own. */
export function styleIndex(style: CellStyle, isGuarded: boolean): number {
  const index = looks.findIndex((look) => look.style === style);
  return isGuarded ? looks.length + index : index;
}

export function stylesXml(): string {
  const formats = [
    ...looks.map((look) => lookXml(look, false)),
    ...looks.map((look) => lookXml(look, true)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${percentFormat}" formatCode="0.0&quot; %&quot;"/></numFmts>`,
    '<fonts count="2">',
    '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '</fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function lookXml({ format, isBold, wraps }: Look, isGuarded: boolean): string {
  const guard = isGuarded ? ' quotePrefix="1"' : '';
  const font = isBold ? ' fontId="1" applyFont="1"' : ' fontId="0"';
  const wrap = wraps ? ' wrapText="1"' : '';
  return (
    `<xf numFmtId="${format}"${font} fillId="0" borderId="0" xfId="0"${guard}${format ? ' applyNumberFormat="1"' : ''} applyAlignment="1">` +
    `<alignment vertical="top"${wrap}/></xf>`
  );
}
