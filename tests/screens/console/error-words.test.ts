import { describe, expect, it } from 'vitest';
import { ConsoleError } from '../../../src/database/console-error';
import { errorWords } from '../../../src/screens/console/error-words';

const words = (message: string) => errorWords(new ConsoleError('query', message), 'fi');

describe('errorWords', () => {
  it('says what is wrong, where, what may be meant, and gives the message of the database', () => {
    const message =
      'Binder Error: Referenced column "tittle" not found in FROM clause!\nCandidate bindings: "title", "dated"';
    const place = { offset: 7, line: 1, column: 8 };
    expect(errorWords(new ConsoleError('query', message, { place }), 'fi')).toEqual({
      what: 'Saraketta ”tittle” ei ole.',
      where: 'Rivi 1, merkki 8.',
      cure: 'Tarkoititko: "title" ja "dated"?',
      detail: message,
    });
  });

  it.each([
    ['Parser Error: syntax error at or near "documents"', 'Kohta ”documents” ei sovi'],
    ['Parser Error: syntax error at end of input', 'Kysely loppuu kesken'],
    ['Parser Error: unterminated quoted string at or near "\'abc"', 'Lainausmerkki'],
    [
      'Catalog Error: Table with name docs does not exist!\nDid you mean "documents"?',
      'Taulua ”docs”',
    ],
    ['Binder Error: Table "d" does not have a column named "x"', 'Saraketta ”x”'],
    ['Binder Error: Referenced table "q" not found!', 'Taulua tai lyhennettä ”q”'],
    ['Catalog Error: Scalar Function with name getenv does not exist!', 'Funktiota ”getenv”'],
    [
      'Catalog Error: Scalar Function with name "json_extract" is not in the catalog, but it exists in the json extension.',
      'laajennuksen json',
    ],
    ['Binder Error: column "a" must appear in the GROUP BY clause or …', 'GROUP BY'],
    [
      'Permission Error: Cannot access file "x.csv" - file system operations are …',
      '”x.csv” ei avaudu',
    ],
    ['Conversion Error: Could not convert string', 'ei muutu pyydetyksi'],
    ['Invalid Input Error: something new', 'Tietokanta ei hyväksynyt'],
    ['no statements', 'ei ole yhtään lausetta'],
  ])('puts into words: %s', (message, expected) => {
    expect(words(message).what).toContain(expected);
  });

  it.each(['shut', 'memory', 'type', 'stopped', 'time', 'crashed'] as const)(
    'has words for %s without those of the engine',
    (problem) => {
      const { what, detail } = errorWords(
        new ConsoleError(problem, 'engine', { word: 'COPY' }),
        'fi',
      );
      expect(what).not.toContain('engine');
      expect(what.length).toBeGreaterThan(10);
      expect(detail).toBeNull();
    },
  );

  it('says that the engine starts anew when it had to be ended', () => {
    const error = new ConsoleError('stopped', '', { restarted: true });
    expect(errorWords(error, 'fi').cure).toContain('käynnistetään uudelleen');
  });

  it('says that the database did not start, whatever the reason', () => {
    expect(errorWords(new Error('404'), 'fi').what).toContain('ei käynnistynyt');
  });
});
