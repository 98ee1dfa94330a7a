import { strToU8, zipSync } from 'fflate';
import type { Block, DocumentText, Span } from '../../../src/extraction/document';

const TYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text with the given body; `automatic` of the other parts are the styles that stand in it. */
export function makeOdt(body: string, parts: Record<string, string> = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content>${parts['automatic'] ?? ''}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const files = { mimetype: TYPE, 'content.xml': content, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name !== 'automatic')
        .map(([name, text]) => [name, strToU8(text)]),
    ),
    { level: 0 },
  );
}

/** How a format writes a heading, a paragraph, a list item and a row; `escape` is done already. */
interface Tags {
  readonly heading: (text: string, level: number) => string;
  readonly paragraph: (text: string) => string;
  readonly item: (text: string) => string;
  readonly row: (cells: readonly string[]) => string;
  readonly list: readonly [string, string];
  readonly table: readonly [string, string];
}

const html: Tags = {
  heading: (text, level) => `<h${String(level)}>${text}</h${String(level)}>`,
  paragraph: (text) => `<p>${text}</p>`,
  item: (text) => `<li>${text}`,
  row: (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  list: ['<ul>', '</ul>'],
  table: ['<table>', '</table>'],
};

const paragraphTag = (text: string) => `<text:p>${text}</text:p>`;

const odt: Tags = {
  heading: (text, level) => `<text:h text:outline-level="${String(level)}">${text}</text:h>`,
  paragraph: paragraphTag,
  item: (text) => `<text:list-item>${paragraphTag(text)}</text:list-item>`,
  row: (cells) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell>${paragraphTag(cell)}</table:table-cell>`).join('')}</table:table-row>`,
  list: ['<text:list>', '</text:list>'],
  table: ['<table:table>', '</table:table>'],
};

/** The text of a document as the body of a web page. */
export const asHtml = (document: DocumentText): string => write(document, html);
/** The text of a document as the body of an OpenDocument text. */
export const asOdt = (document: DocumentText): string => write(document, odt);

function write({ text, blocks }: DocumentText, tags: Tags): string {
  const own = blocks.filter((block) => block.boilerplate !== true);
  return own
    .map((block, at) => {
      const wrap =
        block.type === 'row' ? tags.table : block.type === 'list_item' ? tags.list : null;
      const opens = wrap !== null && own[at - 1]?.type !== block.type ? wrap[0] : '';
      const closes = wrap !== null && own[at + 1]?.type !== block.type ? wrap[1] : '';
      return `${opens}${writeBlock(text, block, tags)}${closes}`;
    })
    .join('\n');
}

function writeBlock(text: string, block: Block, tags: Tags): string {
  const quote = ({ start, end }: Span) =>
    text.slice(start, end).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (block.type === 'row') return tags.row((block.cells ?? []).map(quote));
  if (block.type === 'heading') return tags.heading(quote(block), block.level ?? 2);
  return block.type === 'list_item' ? tags.item(quote(block)) : tags.paragraph(quote(block));
}

/** A municipality's page around a text: banners, menus, search, links, footer, as such pages have them. */
export function asPage(content: string): string {
  const menu = ['Arabiankielinen neuvonta', 'Omaishoito', 'Päätökset', 'Ukrainaksi']
    .map((name) => `<li><a href="/${name.length}">${name}</a></li>`)
    .join('');
  return `<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><style>p{color:red}</style></head><body>
<a href="#sisalto">Siirry sisältöön</a>
<div class="banneri"><p>Sivusto muistaa valintasi viron ja venäjän kielellä.</p><button>Selvä</button><button>Ei käy</button></div>
<div class="yla"><div><a href="/fi">Suomi</a> | <a href="/sv">Svenska</a> | <a href="/ar">العربية</a></div><ul>${menu}</ul></div>
<p class="polku"><a href="/">Etusivu</a> › <a href="/k">Kotoutuminen</a> › <a href="/o">Ohjelma</a></p>
<table role="presentation"><tr><td><ul>${menu}</ul></td><td><div class="sisalto">${content}</div></td></tr></table>
<div class="jako"><h3>Jaa sivu</h3><ul><li><a href="/1">Yksi</a><li><a href="/2">Kaksi</a><li><a href="/3">Kolme</a></ul></div>
<form><label>Palaute somaliksi</label><textarea></textarea><input type="submit" value="Lähetä"></form>
<footer><p>Kalatie 1, 00000 Lahna. Vaihde palvelee persiaksi.</p></footer>
<script>document.write('<p>Ohjausta annetaan thaiksi.</p>')</script></body></html>`;
}
