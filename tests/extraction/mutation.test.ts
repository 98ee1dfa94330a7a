import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/extraction/pipeline';
import { differences, factsOf } from './facts';
import { asFile, knowledge } from './harness';

const read = (name: string): string => readFileSync(`tests/golden/${name}/input.txt`, 'utf8');
const town = read('invented-town');
const form = read('invented-form');
const kommun = read('invented-kommun');

/** Replaces each stem everywhere, in every case that the text writes it in; a stem that does not occur is a fault of the test. */
function replaceAll(text: string, pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs).reduce((written, [from, to]) => {
    expect(written).toContain(from);
    return written.replaceAll(from, to);
  }, text);
}

const factsIn = async (text: string): Promise<string[]> =>
  factsOf(await run([asFile(text)], knowledge));

/** The facts that a change of the text takes away (`- `) and brings (`+ `). */
const changes = async (text: string, pairs: Readonly<Record<string, string>>): Promise<string[]> =>
  differences(
    await run([asFile(text)], knowledge),
    await run([asFile(replaceAll(text, pairs))], knowledge),
  );

describe('another municipality’s names', () => {
  const names = {
    LAPUAN: 'KITEEN',
    Lapualla: 'Kiteellä',
    Lapualle: 'Kiteelle',
    Lapuan: 'Kiteen',
    Lapua: 'Kitee',
    lapualais: 'kiteeläis',
  };

  it('change the issuer and its parties and nothing else', async () => {
    const expected = (await factsIn(town)).map((fact) =>
      fact.replace(/\b408\b/g, '260').replace(/\blapuan-/g, 'kiteen-'),
    );
    expect(await factsIn(replaceAll(town, names))).toEqual(expected.sort());
  });

  it('change the partner and nothing else', async () => {
    const expected = (await factsIn(town)).map((fact) =>
      fact.replace(/\b743\b/g, '564').replace(/\bseinajoen-/g, 'oulun-'),
    );
    const changed = replaceAll(town, { Seinäjoelle: 'Ouluun', Seinäjoen: 'Oulun' });
    const facts = await factsIn(changed);
    const areas = (list: readonly string[]): string[] =>
      list
        .map((fact) => fact.replace(/oulun-seudun-tyollisyysalue/g, 'oulun-tyollisyysalue'))
        .sort();
    expect(areas(facts)).toEqual(areas(expected));
  });

  it('change the issuer of a Swedish programme and nothing else', async () => {
    const expected = (await factsIn(kommun)).map((fact) =>
      fact
        .replace(/\b946\b/g, '545')
        .replace(/\bvoyrin-/g, 'narpion-')
        .replace(/\bvora-/g, 'narpes-'),
    );
    const changed = replaceAll(kommun, { Vörå: 'Närpes', Vöyrin: 'Närpiön', VÖRÅ: 'NÄRPES' });
    const cities = (list: readonly string[]): string[] =>
      list.map((fact) => fact.replace(/narpion-kaupunki/g, 'narpion-kunta')).sort();
    expect(cities(await factsIn(changed))).toEqual(cities(expected));
  });
});

describe('other languages', () => {
  it('change the rows of those languages and nothing else', async () => {
    expect(
      await changes(town, { 'vietnamin kielillä': 'bengalin kielillä', Tagalogin: 'Urdun' }),
    ).toEqual([
      '- languages civic_orientation tl planned',
      '- languages civic_orientation vi offered',
      '+ languages civic_orientation bn offered',
      '+ languages civic_orientation ur planned',
    ]);
  });

  it('change role when the text tells another one', async () => {
    expect(
      await changes(town, {
        'Tagaloginkielistä kurssia suunnitellaan alkavaksi':
          'Tagaloginkielistä kurssia on järjestetty',
      }),
    ).toEqual([
      '- languages civic_orientation tl planned',
      '+ languages civic_orientation tl offered',
    ]);
  });
});

describe('other numbers', () => {
  it('change the figures of the services and nothing else', async () => {
    expect(
      await changes(town, {
        '200–260 päivää': '180–220 päivää',
        'enintään kolme vuotta': 'enintään kaksi vuotta',
        'puolen vuoden välein': 'neljän kuukauden välein',
      }),
    ).toEqual([
      '- parameters integration_plan all duration – 3 years',
      '- parameters integration_plan all update_interval – 6 months',
      '- parameters integration_training all duration 200 260 days',
      '+ parameters integration_plan all duration – 2 years',
      '+ parameters integration_plan all update_interval – 4 months',
      '+ parameters integration_training all duration 180 220 days',
    ]);
  });
});

describe('a clause taken out', () => {
  it('takes away what it said and nothing else', async () => {
    expect(
      await changes(town, {
        'Tagaloginkielistä kurssia suunnitellaan alkavaksi keväällä 2026. ': '',
      }),
    ).toEqual(['- languages civic_orientation tl planned']);
  });
});

describe('an answer taken out of a form', () => {
  it('empties its question and its facet and nothing else', async () => {
    const answer = /Arviointityötä tekevät tapaavat.+\n/.exec(form)?.[0] ?? '';
    const changed = await changes(form, { [answer]: '\n' });
    expect(changed).toEqual([
      '- answers 1c answered',
      '- coverage 1 cooperation described false false',
      '+ answers 1c empty',
      '+ coverage 1 cooperation empty false false',
      '+ quality_flags empty-answer 1c',
    ]);
  });
});
