import { describe, expect, it } from 'vitest';
import { citeFact } from '../../src/exporting/cite-fact';
import type { Proof } from '../../src/exporting/export-context';
import { texText } from '../../src/exporting/tex-text';
import { context, proofs } from './shown';

const proof = proofs.get('ayrankyla:10-48') as Proof;
const address = context.address;

describe('the citation of a fact', () => {
  it('names document, place, words, data and day in the language of the reader', () => {
    expect(citeFact(proof, context).text).toBe(
      'Äyränkylä 2026–2029 (ayrankyla.pdf; mukailtu asiakirjasta Äyränkylän kotoutumisohjelma_2026.pdf), s. 4, ' +
        'Monikielinen yhteiskuntaorientaatio: ”Orientaatio annetaan: - "omalla" kielellä” ' +
        `Kotopeili, aineistoversio 3f9a1c, luettu 26.11.2026. ${address}`,
    );
    expect(citeFact(proof, { ...context, language: 'sv' }).text).toContain(
      'omarbetat från Äyränkylän kotoutumisohjelma_2026.pdf), s. 4, ',
    );
    expect(citeFact(proof, { ...context, language: 'en' }).text).toMatch(
      /p\. 4.*: “Orient.*” Kotopeili, dataset version 3f9a1c, accessed 26 November 2026\. https/,
    );
  });

  it('leaves out what is not known', () => {
    const other = proofs.get('ojanmaa:0-15') as Proof;
    expect(citeFact(other, context).text).toMatch(
      /^Öjanmaa 2025 \(lomakkeet\/ojanmaa\.docx\): ”=SUMMA kunnasta” Kotopeili/,
    );
    expect(citeFact({ ...other, documentId: 'x' }, context).text).toMatch(/^x: ”=SUMMA/);
  });

  it('is an entry of BibTeX as well', () => {
    expect(citeFact(proof, context).bibtex).toBe(
      [
        '@misc{kotopeili-ayrankyla-10-48,',
        '  title = {{Äyränkylä 2026–2029}},',
        '  howpublished = {ayrankyla.pdf; mukailtu asiakirjasta Äyränkylän kotoutumisohjelma\\_2026.pdf},',
        '  note = {s. 4, Monikielinen yhteiskuntaorientaatio, ”Orientaatio annetaan: - "omalla" kielellä” Kotopeili, aineistoversio 3f9a1c, luettu 26.11.2026.},',
        '  year = {2026},',
        `  url = {${address}},`,
        '  urldate = {2026-11-26},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps its braces even whatever the document says', () => {
    const odd = { ...proof, quote: '}} \\input{x} {' };
    const { bibtex } = citeFact(odd, { ...context, address: 'https://example.org/#q={}' });
    let depth = 0;
    for (const sign of bibtex) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(bibtex).toContain('url = {https://example.org/#q=%7B%7D}');
  });
});

describe('a text for TeX', () => {
  it('has its commands escaped and its letters kept', () => {
    expect(texText('50 % & 3_a #1 $x ~y ^z \\q {å} ö\nä')).toBe(
      '50 \\% \\& 3\\_a \\#1 \\$x \\textasciitilde{}y \\textasciicircum{}z \\textbackslash{}q ' +
        '\\textbraceleft{}å\\textbraceright{} ö ä',
    );
  });
});
