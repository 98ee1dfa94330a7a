import { wrapText } from './wrap-text';

/** What a saved picture says beside its marks; all of it in the reader's language. */
export interface Caption {
  readonly title: string;
  readonly answer: string;
  /** Source and date in one line. */
  readonly source: string;
}

export interface Drawing {
  /** The markup of an `<svg>` element that uses nothing but attributes and custom properties. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

const margin = 24;
const family =
  "'Source Sans 3 Variable','Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif";

/** A picture that stands alone: caption, marks, source; colours written out by `resolve`. */
export function svgPicture(
  drawing: Drawing,
  caption: Caption,
  resolve: (property: string) => string,
): Drawing {
  const { width, height } = drawing;
  const title = setLines(caption.title, width, {
    y: margin,
    size: 20,
    weight: 650,
    colour: '--ink',
  });
  const answer = setLines(caption.answer, width, {
    y: title.end + 2,
    size: 15,
    weight: 400,
    colour: '--ink-3',
  });
  const top = answer.end + 14;
  const source = setLines(caption.source, width, {
    y: top + height + 10,
    size: 12,
    weight: 400,
    colour: '--ink-3',
  });
  const whole = { width: width + 2 * margin, height: Math.ceil(source.end + margin - 6) };
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${family}">`,
    `<title>${escaped(caption.title)}</title>`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    ...[...title.lines, ...answer.lines, ...source.lines].map(textMarkup),
    `<g transform="translate(${margin},${top})">${drawing.markup}</g>`,
    '</svg>',
  ].join('\n');
  return { ...whole, markup: withColours(markup, resolve) };
}

function setLines(text: string, width: number, style: Omit<Line, 'text'>) {
  const leading = Math.round(style.size * 1.3);
  const lines = wrapText(text, width, style.size).map((line, index) => ({
    ...style,
    text: line,
    y: style.y + index * leading + style.size,
  }));
  return { lines, end: style.y + lines.length * leading };
}

function textMarkup({ text, y, size, weight, colour }: Line): string {
  return `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(${colour})">${escaped(text)}</text>`;
}

/** Custom properties live in the page's style sheet; a picture has none. */
function withColours(markup: string, resolve: (property: string) => string): string {
  return markup.replace(/var\((--[\w-]+)\)/g, (_, property: string) => resolve(property));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
