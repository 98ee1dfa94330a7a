import { describe, expect, it } from 'vitest';
import { citeDataset } from '../../src/exporting/cite-dataset';

const given = { version: '0123456789ab', language: 'fi' } as const;
const read = { date: '2026-11-26', address: 'https://example.org/data.html' };

describe('the citation of the dataset', () => {
  it('names its version, licence, day and address in the language of the reader', () => {
    expect(citeDataset({ ...given, ...read }).text).toBe(
      'Kotopeili: kuntien kotoutumisohjelmat aineistona, versio 0123456789ab. CC BY 4.0. ' +
        'Luettu 26.11.2026. https://example.org/data.html',
    );
    expect(citeDataset({ ...given, ...read, language: 'en' }).text).toMatch(
      /^Kotopeili: integration programmes .*CC BY 4\.0\. Accessed 26 November 2026\. https/,
    );
  });

  it('is an entry of BibTeX as well', () => {
    expect(citeDataset({ ...given, ...read }).bibtex).toBe(
      [
        '@misc{kotopeili-0123456789ab,',
        '  title = {{Kotopeili: kuntien kotoutumisohjelmat aineistona}},',
        '  note = {Aineisto, versio 0123456789ab. CC BY 4.0.},',
        '  version = {0123456789ab},',
        '  year = {2026},',
        '  url = {https://example.org/data.html},',
        '  urldate = {2026-11-26},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('leaves out day and address where they are not known', () => {
    const { text, bibtex } = citeDataset(given);
    expect(text).toMatch(/CC BY 4\.0\.$/);
    expect(bibtex).not.toMatch(/year|url/);
  });
});
