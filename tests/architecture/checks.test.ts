import { describe, expect, it } from 'vitest';
import { withoutComments } from './code';
import { findCycle } from './cycle';
import { findBetweenFolders, findForbidden, layerOf, type Import } from './layer';
import { findNames } from './names';
import { findMisplaced } from './packages';
import { findLong } from './size';
import { readImports, readSpecifiers } from './source-files';

const table = { contract: [], 'steps/read': ['contract'], pipeline: ['steps'], App: ['pipeline'] };
const given = (...pairs: [from: string, to: string][]): Import[] =>
  pairs.map(([from, to]) => ({ from, to }));

describe('the check of the import table', () => {
  it('gives a file to the longest layer that holds it', () => {
    const nested = { steps: [], 'steps/read': [] };
    expect(layerOf('src/steps/read/pdf.ts', nested)).toBe('steps/read');
    expect(layerOf('src/steps/reader.ts', nested)).toBe('steps');
    expect(layerOf('src/App.svelte', table)).toBe('App');
  });

  it('accepts imports within a layer, along the table and into layers inside an allowed one', () => {
    const imports = given(
      ['src/steps/read/pdf.ts', 'src/steps/read/lines.ts'],
      ['src/steps/read/pdf.ts', 'src/contract/rows.ts'],
      ['src/pipeline.ts', 'src/steps/read/pdf.ts'],
    );
    expect(findForbidden(imports, table)).toEqual([]);
  });

  it('refuses an import against the table, and one that skips a layer', () => {
    const imports = given(
      ['src/contract/rows.ts', 'src/steps/read/pdf.ts'],
      ['src/App.svelte', 'src/contract/rows.ts'],
    );
    expect(findForbidden(imports, table)).toEqual([
      'src/contract/rows.ts imports src/steps/read/pdf.ts: contract may not import steps/read',
      'src/App.svelte imports src/contract/rows.ts: App may not import contract',
    ]);
  });

  it('refuses files that belong to no layer, on either side', () => {
    const imports = given(['src/new/a.ts', 'src/contract/b.ts'], ['src/pipeline.ts', 'data/a.csv']);
    expect(findForbidden(imports, table)).toEqual([
      'src/new/a.ts belongs to no layer',
      'src/pipeline.ts imports data/a.csv, which belongs to no layer',
    ]);
  });

  it('refuses an import from one screen into another, not one of what screens share', () => {
    const imports = given(
      ['src/screens/a/A.svelte', 'src/screens/b/shape.ts'],
      ['src/screens/a/A.svelte', 'src/screens/a/shape.ts'],
      ['src/screens/a/A.svelte', 'src/screens/context.ts'],
    );
    expect(findBetweenFolders(imports, 'src/screens')).toEqual([
      'src/screens/a/A.svelte imports src/screens/b/shape.ts',
    ]);
  });
});

describe('the check for rings', () => {
  it('finds a ring behind a straight piece, and a file that imports itself', () => {
    expect(findCycle(given(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'b']))).toEqual([
      'b',
      'c',
      'd',
      'b',
    ]);
    expect(findCycle(given(['a', 'a']))).toEqual(['a', 'a']);
  });

  it('takes two ways to one file for no ring', () => {
    expect(findCycle(given(['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']))).toBeNull();
  });
});

describe('the check of packages', () => {
  it('refuses a package outside its place and inside a forbidden one', () => {
    const rules = [
      { name: /^engine/, onlyIn: ['src/database/'] },
      { name: /^/, notIn: 'src/contract/' },
    ];
    const imports = given(
      ['src/database/open.ts', 'engine'],
      ['src/state/a.ts', 'engine/dist'],
      ['src/contract/a.ts', 'other'],
      ['src/state/b.ts', 'other'],
    );
    expect(findMisplaced(imports, rules)).toEqual([
      'src/state/a.ts uses engine/dist',
      'src/contract/a.ts uses other',
    ]);
  });
});

describe('the check of lengths', () => {
  it('counts lines against the limit of the ending', () => {
    const files = [
      { path: 'a.ts', text: '1\n2\n' },
      { path: 'b.ts', text: '1\n2\n3\n' },
      { path: 'c.json', text: '1\n2\n3\n4\n' },
    ];
    expect(findLong(files, { ts: 2 })).toEqual(['b.ts has 3 lines, more than 2']);
  });
});

describe('the check for names', () => {
  it('finds a name as a whole word only', () => {
    const names = ['Ala (Pieni)', 'Yli'];
    const find = (text: string) => findNames([{ path: 'a.ts', text }], names);
    expect(find("if (code === 'Yli')")).toEqual(['a.ts names Yli']);
    expect(find('Ala (Pieni) on')).toEqual(['a.ts names Ala (Pieni)']);
    expect(find('Ylin yYli Yliä yli')).toEqual([]);
  });
});

describe('code without comments', () => {
  const strip = (path: string, text: string) => withoutComments({ path, text }).text;

  it('keeps names in strings, templates, types and markup', () => {
    expect(strip('a.ts', "const a = 'Yli // Ala'; type B = 'Keski';")).toMatch(/Yli.*Ala[^]*Keski/);
    expect(strip('a.ts', 'const a = `Yli ${b} /* Ala */`;')).toMatch(/Yli.*Ala/);
    expect(strip('a.svelte', '<p>Yli</p>')).toContain('Yli');
    expect(strip('a.json', '{"a": "Yli"}')).toContain('Yli');
  });

  it('drops names in comments of every kind of file', () => {
    const texts = {
      'a.ts': '/** Yli */ const a = 1; // Yli',
      'a.sql': '-- Yli\nSELECT 1 -- Yli',
      'a.svelte': '<script>/* Yli */ let a; // Yli\n</script><!-- Yli --><p>{a}</p>',
    };
    for (const [path, text] of Object.entries(texts))
      expect(strip(path, text)).not.toContain('Yli');
  });
});

describe('reading imports', () => {
  const read = (path: string, text: string) => readSpecifiers({ path, text });

  it('sees static, type, dynamic and re-exporting imports', () => {
    const text =
      "import a from './a'; import type { B } from './b'; export * from './c'; await import('./d');";
    expect(read('x.ts', text)).toEqual(['./a', './b', './c', './d']);
  });

  it('sees the imports of both scripts of a component, not those in its text', () => {
    const text =
      "<script module>import './a';</script><script lang=\"ts\">import './b';</script><p>import './c'</p>";
    expect(read('x.svelte', text)).toEqual(['./a', './b']);
  });

  it('resolves to the file that exists, with or without its ending', () => {
    const texts: Record<string, string> = {
      'src/a/x.ts':
        "import '../b/y'; import './Z.svelte'; import './s.svelte'; import '../q.csv?raw'; import './a.css'",
      'src/b/y.ts': '',
      'src/a/Z.svelte': '',
      'src/a/s.svelte.ts': '',
    };
    const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
    expect(readImports(files).map(({ to }) => to)).toEqual([
      'src/b/y.ts',
      'src/a/Z.svelte',
      'src/a/s.svelte.ts',
      'src/q.csv',
    ]);
  });
});
