import { describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Block } from '../../../src/screens/document/blocks';
import {
  factKinds,
  kindKey,
  kindsAsked,
  lookOf,
  type FactView,
} from '../../../src/screens/document/fact-view';
import { noteBrief, noteMore, noteName } from '../../../src/screens/document/note-words';
import { countKinds, factsByEvidence, notesOf } from '../../../src/screens/document/notes';
import type { FactKind, ProvedFact } from '../../../src/state/document-file';

const all: FactView = { kinds: new Set(factKinds), certainties };
const fi = {
  language: 'fi' as const,
  names: { questions: [], languages: [], services: [] },
};
const fact = (kind: FactKind, code: string, other: Partial<ProvedFact> = {}): ProvedFact => ({
  ...{ evidence_id: 'a:0-5', kind, code, rule: 'r', certainty: 'exact' },
  ...other,
});
const arabic = fact('languages', 'ar', { name_fi: 'arabia', detail: 'offered' });
const fuzzy = fact('languages', 'so', { name_fi: 'somali', detail: 'needed', certainty: 'fuzzy' });
const covered = fact('coverage', '3-description', { detail: 'described' });
const block = { start: 0, spans: [{ id: 'a:0-5', start: 0, end: 5 }] } as unknown as Block;

describe('notes', () => {
  const notes = (facts: readonly ProvedFact[], view: FactView) =>
    notesOf(block, { factsOf: factsByEvidence(facts), view, words: fi });

  it('stand by kind in the order of the margin, each thing once', () => {
    const groups = notes([arabic, covered, { ...arabic, services: 'guidance' }], all);
    expect(groups.map(({ kind, notes }) => [kind, notes.map(({ name }) => name)])).toEqual([
      ['coverage', ['3A kuvaus']],
      ['languages', ['arabia']],
    ]);
  });

  it('leave out kinds that are switched off, and show those that the certainty leaves out as such', () => {
    const view: FactView = { kinds: new Set(['languages']), certainties: ['exact'] };
    const [group, ...others] = notes([arabic, fuzzy, covered], view);
    expect(others).toEqual([]);
    expect(group?.notes.map(({ name, isLeftOut }) => [name, isLeftOut])).toEqual([
      ['arabia', false],
      ['somali', true],
    ]);
  });

  it('belong to the block in which the words begin', () => {
    const later = { start: 3, spans: block.spans } as unknown as Block;
    const facts = factsByEvidence([arabic]);
    expect(notesOf(later, { factsOf: facts, view: all, words: fi })).toEqual([]);
  });

  it('are counted by kind, without those left out', () => {
    const view: FactView = { kinds: new Set(), certainties: ['exact'] };
    expect(countKinds([arabic, fuzzy, covered], view)).toEqual([
      { kind: 'coverage', count: 1, leftOut: 0 },
      { kind: 'languages', count: 1, leftOut: 1 },
    ]);
  });
});

describe('marked words', () => {
  it('are underlined for a whole answer and marked for a thing within it', () => {
    expect(lookOf([covered], all)).toBe('answer');
    expect(lookOf([covered, arabic], all)).toBe('word');
    expect(lookOf([covered, arabic], { ...all, kinds: new Set(['coverage']) })).toBe('answer');
  });

  it('look left out when no fact of them counts, and plain when none is chosen', () => {
    expect(lookOf([fuzzy], { ...all, certainties: ['exact'] })).toBe('left_out');
    expect(lookOf([fuzzy], { ...all, kinds: new Set() })).toBe('plain');
  });
});

describe('kinds of the address', () => {
  it('are all when none is named, and none when so named', () => {
    expect(kindsAsked([]).size).toBe(factKinds.length);
    expect(kindsAsked(['unknown']).size).toBe(factKinds.length);
    expect([...kindsAsked(['goals', 'languages'])]).toEqual(['languages', 'goals']);
    expect(kindsAsked(['none']).size).toBe(0);
  });

  it('stand in it only when some of the document’s are off', () => {
    const present: FactKind[] = ['coverage', 'languages'];
    expect(kindKey(new Set(factKinds), present)).toBeNull();
    expect(kindKey(new Set<FactKind>(['languages']), present)).toEqual(['languages']);
    expect(kindKey(new Set(), present)).toEqual(['none']);
    expect(kindsAsked(kindKey(new Set(), present) ?? []).size).toBe(0);
  });
});

describe('a note in words', () => {
  const brief = (one: ProvedFact) => noteBrief(one, fi);

  it('says a measure with its unit and bounds', () => {
    const measure = (minimum?: number, maximum?: number) =>
      brief(
        fact('parameters', 'group_size', {
          ...{ unit: 'persons' },
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        }),
      );
    expect(measure(10, 18)).toBe('10–18 hlöä');
    expect(measure(12, 12)).toBe('12 hlöä');
    expect(measure(5)).toBe('väh. 5 hlöä');
    expect(measure(undefined, 1200)).toBe('enint. 1\u00a0200 hlöä');
  });

  it('says a figure with its day and of whom it is', () => {
    const figure = fact('statistics', 'population_by_language', {
      ...{ name_fi: 'arabia', detail: 'ar', minimum: 12, maximum: 12 },
      ...{ unit: 'persons', date: '2022-12-31' },
    });
    expect(noteName(figure, fi)).toBe('äidinkieli: arabia');
    expect(brief(figure)).toBe('12 hlöä · 31.12.2022');
    const share = fact('statistics', 'foreign_citizen_share', {
      minimum: 6.8,
      maximum: 6.8,
      unit: 'percent',
    });
    expect(brief(share)).toBe('6,8\u00a0%');
  });

  it('says only what is unusual of a language, a status or a mode', () => {
    expect([arabic, fuzzy].map(brief)).toEqual(['', 'tarve tunnistettu']);
    expect([covered, { ...covered, detail: 'mentioned' }].map(brief)).toEqual(['', 'mainittu']);
    expect(brief(fact('delivery_modes', 'remote', { detail: 'planned' }))).toBe('suunnitteilla');
    expect(brief(fact('decisions', 'valtuusto', { date: '2024-11', detail: '§ 3' }))).toBe(
      '11/2024 · § 3',
    );
  });

  it('names an answer by its number, or where it has none by its question', () => {
    const names = { name_fi: 'Yhteyshenkilö', name_sv: 'Kontaktperson', name_en: 'Contact' };
    const row = {
      question_id: 'contact',
      ordinal: 3,
      section: null,
      facet: null,
      ...names,
    } as const;
    const words = { ...fi, names: { ...fi.names, questions: [row] } };
    expect(noteName(fact('answers', 'contact'), words)).toBe('Yhteyshenkilö');
    expect(noteName(fact('answers', '3a-1'), words)).toBe('3a-1');
  });

  it('tells whose clients and which services when asked for more', () => {
    const names = { name_fi: 'Ohjaus', name_sv: 'Vägledning', name_en: 'Guidance' };
    const services = [
      { service_id: 'guidance', section: '6', act_sections: null, ...names },
    ] as const;
    const party = fact('responsibilities', 'x', { services: 'guidance', client_group: 'others' });
    expect(noteMore(party, { ...fi, names: { ...fi.names, services } })).toEqual([
      'muut kuin työnhakijat',
      'Ohjaus',
    ]);
  });
});
