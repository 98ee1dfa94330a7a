import { Parser } from 'htmlparser2';

/** Level of a style or paragraph in Word’s outline, from 0; 9 is that of body text. */
const DEEPEST_HEADING = 5;
const LONGEST_HEADING = 200;

interface Style {
  level: number | null;
  base: string | null;
}

/** A paragraph being read: where its properties and the name of its style stand, and what they say. */
interface Paragraph {
  properties: number | null;
  styleTag: { start: number; end: number } | null;
  style: string | null;
  level: number | null;
  letters: number;
}

/** Level in the outline of each paragraph style that has one, itself or from the style it is based on. */
export function outlineStyles(xml: string): Map<string, number> {
  const styles = new Map<string, Style>();
  let open: Style | null = null;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (name === 'w:style') {
          open = { level: null, base: null };
          styles.set(attribs['w:styleId'] ?? '', open);
        } else if (open && name === 'w:basedOn') open.base = attribs['w:val'] ?? null;
        else if (open && name === 'w:outlineLvl') open.level = Number(attribs['w:val']);
      },
      onclosetag(name) {
        if (name === 'w:style') open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const levels = [...styles.keys()].map((id) => [id, levelOf(styles, id)] as const);
  return new Map(levels.flatMap(([id, level]) => (level === null ? [] : [[id, level]])));
}

function levelOf(styles: ReadonlyMap<string, Style>, id: string): number | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const style: Style | undefined = styles.get(at);
    if (style === undefined) return null;
    if (style.level !== null) return style.level;
    at = style.base;
  }
  return null;
}

/** The document part with each paragraph that has a place in the outline in Word’s own style for headings. */
export function withOutlineHeadings(xml: string, styles: ReadonlyMap<string, number>): string {
  const edits: { start: number; end: number; words: string }[] = [];
  const open: Paragraph[] = [];
  let tables = 0;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        const paragraph = open.at(-1);
        if (name === 'w:p') open.push(newParagraph());
        else if (name === 'w:tbl') tables += 1;
        else if (paragraph) noteProperty(paragraph, name, attribs['w:val'] ?? null, parser);
      },
      ontext(words) {
        const paragraph = open.at(-1);
        if (paragraph) paragraph.letters += words.length;
      },
      onclosetag(name) {
        if (name === 'w:tbl') tables -= 1;
        const closed = name === 'w:p' ? open.pop() : undefined;
        const edit = closed && tables === 0 ? editOf(closed, styles) : null;
        if (edit) edits.push(edit);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return applied(xml, edits);
}

const newParagraph = (): Paragraph => ({
  properties: null,
  styleTag: null,
  style: null,
  level: null,
  letters: 0,
});

function noteProperty(
  paragraph: Paragraph,
  name: string,
  value: string | null,
  { startIndex, endIndex }: Parser,
): void {
  if (name === 'w:pPr') paragraph.properties ??= endIndex + 1;
  else if (name === 'w:outlineLvl') paragraph.level ??= Number(value);
  else if (name === 'w:pStyle' && paragraph.styleTag === null) {
    paragraph.styleTag = { start: startIndex, end: endIndex + 1 };
    paragraph.style = value;
  }
}

function editOf(paragraph: Paragraph, styles: ReadonlyMap<string, number>) {
  const level = paragraph.level ?? styles.get(paragraph.style ?? '') ?? null;
  if (level === null || !(level >= 0 && level <= DEEPEST_HEADING)) return null;
  if (paragraph.letters > LONGEST_HEADING || paragraph.properties === null) return null;
  const at = paragraph.properties;
  const { start, end } = paragraph.styleTag ?? { start: at, end: at };
  return { start, end, words: `<w:pStyle w:val="Heading${String(level + 1)}"/>` };
}

function applied(
  xml: string,
  edits: readonly { start: number; end: number; words: string }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, words } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(xml.slice(from, start), words);
    from = end;
  }
  return parts.join('') + xml.slice(from);
}
