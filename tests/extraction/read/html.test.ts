import { describe, expect, it } from 'vitest';
import { ReadError } from '../../../src/extraction/document';
import { run } from '../../../src/extraction/pipeline';
import { readSource } from '../../../src/extraction/read/readers';
import { knowledge } from '../harness';
import { asPage } from './markup-samples';
import { asFile, blocksOf, textsOf } from './samples';

const read = async (html: string | Uint8Array, name = 'sivu.html') =>
  readSource(asFile(name, html));
const blocks = async (html: string) => blocksOf(await read(html));
const texts = async (html: string) => textsOf(await read(html));

const PROSE = '<p>Neuvontapiste palvelee arkisin, ja sinne voi tulla varaamatta aikaa.</p>';

describe('the content of a web page', () => {
  it('is its headings with their level, paragraphs and lists', async () => {
    const html =
      '<h1>Ohjelma</h1><h3>Ohjaus</h3>Teksti <b>ilman</b> kehystä.<p>Kappale.</p><ul><li>yksi<ul><li>kaksi</ul></ul>';
    expect(await blocks(html)).toEqual([
      { type: 'heading', text: 'Ohjelma', level: 1 },
      { type: 'heading', text: 'Ohjaus', level: 3 },
      { type: 'paragraph', text: 'Teksti ilman kehystä.' },
      { type: 'paragraph', text: 'Kappale.' },
      { type: 'list_item', text: 'yksi' },
      { type: 'list_item', text: 'kaksi' },
    ]);
  });

  it('keeps lines that the writer broke, and parts paragraphs at two breaks', async () => {
    expect(
      await blocks('<p>Katu 1<br/>00000 Lahna</p><div>Yksi.<br>&nbsp;<br>Kaksi.</div>'),
    ).toEqual([
      { type: 'line', text: 'Katu 1' },
      { type: 'line', text: '00000 Lahna' },
      { type: 'paragraph', text: 'Yksi.' },
      { type: 'paragraph', text: 'Kaksi.' },
    ]);
  });

  it('reads a short definition as one line and a long one as a paragraph', async () => {
    const html = `<dl><dt>Ryhmäkoko<dd>12 henkilöä<dt>Paikat<dd>kirjasto<dd>torni<dt>Opastus</dt><dd>${PROSE.repeat(2)}</dd></dl>`;
    expect(await texts(html)).toEqual([
      'Ryhmäkoko: 12 henkilöä',
      'Paikat',
      'kirjasto',
      'torni',
      'Opastus',
      'Neuvontapiste palvelee arkisin, ja sinne voi tulla varaamatta aikaa.',
      'Neuvontapiste palvelee arkisin, ja sinne voi tulla varaamatta aikaa.',
    ]);
  });

  it('lays spanned cells out and puts the caption before the rows', async () => {
    const table =
      '<table><caption>Vastuut</caption><thead><tr><th rowspan=2>Palvelu<th colspan="2">Kuka</tr><tr><th>työnhakijat<th>muut</thead>' +
      '<tr><th scope=row>Kartoitus<td>alue<table><tr><td>sisä<td>sisempi</table><td>kunta</table>';
    expect(await texts(table)).toEqual([
      'Vastuut',
      'Palvelu | Kuka | ',
      ' | työnhakijat | muut',
      'Kartoitus | alue sisä sisempi | kunta',
    ]);
  });

  it('reads a table that only places things on the page as what stands in it', async () => {
    const html = `<table><tr><td><h2>Ohjaus</h2>${PROSE}</td></tr><tr><td><table><tr><td>a<td>b</table></table>`;
    expect(await texts(html)).toEqual([
      'Ohjaus',
      expect.stringContaining('Neuvontapiste'),
      'a | b',
    ]);
  });

  it('opens what opens: details, panels and tabs that are closed for now', async () => {
    const html =
      '<h2>Palvelut</h2><details><summary>Kuka?</summary><p>Kunta.</p></details>' +
      '<h3><button aria-expanded="false" aria-controls="p1">Missä?</button></h3><div id="p1" hidden><p>Torilla.</p></div>' +
      '<button aria-expanded="false" aria-controls="p2">Milloin?</button><div id="p2" aria-hidden="true">Aina keskiviikkoisin.</div>';
    expect(await blocks(html)).toEqual([
      { type: 'heading', text: 'Palvelut', level: 2 },
      { type: 'heading', text: 'Kuka?', level: 3 },
      { type: 'paragraph', text: 'Kunta.' },
      { type: 'heading', text: 'Missä?', level: 3 },
      { type: 'paragraph', text: 'Torilla.' },
      { type: 'heading', text: 'Milloin?', level: 4 },
      { type: 'paragraph', text: 'Aina keskiviikkoisin.' },
    ]);
  });

  it('keeps the name of the municipality that only the title of the page has', async () => {
    const html = `<title>Ohjelma – Lahnan kunta</title><main><h1>Ohjelma</h1>${PROSE}</main>`;
    expect((await texts(html)).slice(0, 2)).toEqual(['Ohjelma – Lahnan kunta', 'Ohjelma']);
    const header = `<title>ohjelma_v2.docx</title><header><h1>Ohjelma</h1></header>${PROSE}`;
    expect((await texts(header))[0]).toBe('Ohjelma');
  });
});

describe('what stands around it', () => {
  const whole = ['Ohjaus', 'Neuvontapiste palvelee arkisin, ja sinne voi tulla varaamatta aikaa.'];

  it.each([
    ['nav', '<nav><p>Valikko</p></nav>'],
    ['aside', '<aside><p>Ajankohtaista</p></aside>'],
    ['a role', '<div role="navigation"><p>Valikko</p></div>'],
    [
      'a hidden part',
      '<p hidden>Ei</p><p aria-hidden="true">Ei</p><p style="DISPLAY : none">Ei</p>',
    ],
    ['a form', '<form><label>Palaute</label><input><button>Lähetä</button></form>'],
    ['scripts', '<script>var a = "<p>Ei</p>"</script><style>p{}</style><noscript>Ei</noscript>'],
    ['deleted text', '<p><del>Ei näin</del></p><del><p>Eikä näin</p></del>'],
    ['a comment', '<!-- <p>Ei</p> -->'],
    [
      'a menu',
      '<ul><li><a href="/a">Asuminen</a><li><a href="/b">Työ</a><li><a href="/c">Luonto</a></ul>',
    ],
    ['a path', '<p><a href="/">Alku</a> › <a href="/b">Työ</a> › <a href="/c">Ohjelma</a></p>'],
    [
      'a list of the headings',
      '<h2>Sivulla</h2><ul><li><a href="#a">Ohjaus</a><li><a href="#b">Muut</a></ul>',
    ],
    ['a jump', '<p><a href="#alku">Takaisin ylös</a></p>'],
    [
      'related links',
      '<div><h2>Lue myös</h2><p><a href="/a">Asuminen</a></p><p><a href="/b">Työ</a></p><p><a href="/c">Luonto</a></p></div>',
    ],
    ['a dialog', '<div role="dialog"><p>Hyväksytkö?</p></div>'],
  ])('is left out: %s', async (_, html) => {
    const page = `<body>${html}<h2 id="a"><a href="#a">Ohjaus</a></h2>${PROSE}${html}</body>`;
    expect(await texts(page)).toEqual(whole);
  });

  it('is left out where the page has no main part and names nothing', async () => {
    const long = PROSE.repeat(8);
    expect(await texts(asPage(`<h2>Ohjaus</h2>${long}`))).toEqual([
      'Ohjaus',
      ...new Array<string>(8).fill(whole[1] ?? ''),
    ]);
  });

  it('is not the form in which a server puts the whole page', async () => {
    const page = `<form><input type="hidden"><h2>Ohjaus</h2>${PROSE}</form>`;
    expect(await texts(page)).toEqual(whole);
  });

  it('is not a list of links that a sentence introduces', async () => {
    const links =
      '<ul><li><a href="/a">Opisto</a><li><a href="/b">Seura</a><li><a href="/c">Yhdistys</a></ul>';
    expect(await texts(`<p>Mukana ovat nämä toimijat:</p>${links}`)).toHaveLength(4);
  });

  it('is read after all when nothing else is there', async () => {
    const login = '<form><h1>Kirjaudu sisään</h1><label>Tunnus</label><input></form>';
    expect(await texts(login)).toEqual(['Kirjaudu sisään', 'Tunnus']);
  });
});

describe('a file of a web page', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it('is read in the encoding that it has, then in the one it declares', async () => {
    const declared = latin('<meta charset="iso-8859-15"><p>\xa6il\xe4 \xa4</p>');
    expect(textsOf(await read(declared))).toEqual(['Šilä €']);
    const wrong = '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1"><p>Äiti';
    expect(textsOf(await read(wrong))).toEqual(['Äiti']);
    expect(textsOf(await read(latin('<meta charset="olematon"><p>\xc4iti')))).toEqual(['Äiti']);
    expect(textsOf(await read(`\ufeff<p>Äiti`))).toEqual(['Äiti']);
  });

  it('resolves entities and reads XHTML', async () => {
    const xhtml = `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>&Auml;iti &amp; is&#228;<br/>2025&ndash;2028</p></body></html>`;
    expect(textsOf(await read(xhtml, 'sivu.xhtml'))).toEqual(['Äiti & isä', '2025–2028']);
  });

  it('is known by its first bytes where its name says nothing', async () => {
    const source = await read('<!DOCTYPE html><html><body><p>Teksti</p></body></html>', 'sivu');
    expect(source.mediaType).toBe('text/html');
  });

  it('holds no facts when it is the page of a login', async () => {
    const page = asPage('<h1>Kirjaudu</h1><form><label>Tunnus</label><input></form>');
    const { dataset } = await run([asFile('kirjaudu.html', page)], knowledge);
    expect(dataset.documents[0]?.status).toBe('partial');
    expect(dataset.documents[0]?.message).toContain('does not read like an integration programme');
    expect(dataset.languages).toEqual([]);
  });

  it.each([
    [
      'holds no text',
      'sivu.html',
      '<html><body><div id="app"></div><script>1</script></body></html>',
    ],
    ['nested more than', 'sivu.html', '<div>'.repeat(5000)],
    ['elements', 'sivu.html', '<i></i>'.repeat(300_001)],
    ['cells', 'sivu.html', `<table>${'<tr><td colspan=1000 rowspan=9>a'.repeat(6000)}`],
    ['web archive', 'sivu.mhtml', 'MIME-Version: 1.0'],
  ])('is refused in words: %s', async (words, name, html) => {
    const error: unknown = await read(html, name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).message).toContain(words);
    expect((error as ReadError).cure).toMatch(/PDF/);
  });

  it('keeps the words of elements nested very deep', async () => {
    expect(await texts(`${'<div>'.repeat(900)}Syvällä${'</div>'.repeat(900)}<p>Alla`)).toEqual([
      'Syvällä',
      'Alla',
    ]);
  });
});
