import { describe, expect, it } from 'vitest';
import { flagsOf, programme, responsibilityTable } from './flags';

const doubts = (text: string, row: string, section: '3' | '4' | '1' = '4') =>
  flagsOf('contradiction', `${programme({ [section]: text })}\n\n${responsibilityTable(row)}`);

describe('text and responsibility table', () => {
  it.each([
    [
      'Työnhakijoille koulutuksen järjestää Espoon kaupunki.',
      'Kotoutumiskoulutus | Työllisyysalue | Espoon kaupunki',
      'integration_training jobseekers: Espoon kaupunki',
    ],
    [
      'Koulutuksen järjestää Länsi-Uudenmaan hyvinvointialue.',
      'Kotoutumiskoulutus | Työllisyysalue | Espoon kaupunki',
      'integration_training: Länsi-Uudenmaan hyvinvointialue',
    ],
    [
      'Muille asiakkaille koulutuksen järjestää työllisyysalue.',
      'Kotoutumiskoulutus | Työllisyysalue | Espoon kaupunki',
      'integration_training others: työllisyysalue',
    ],
    [
      'Muille asiakkaille koulutuksen järjestää Espoon kaupunki.',
      'Kotoutumiskoulutus | Työllisyysalue | Vihdin kunta',
      'integration_training others: Espoon kaupunki',
    ],
    [
      'Muiden asiakkaiden koulutuksesta vastaa Vihdin kunta.',
      'Kotoutumiskoulutus | Työllisyysalue | Espoon kaupunki',
      'integration_training others: Vihdin kunta',
    ],
  ])('contradict each other: %s', async (text, row, wanted) => {
    expect(await doubts(text, row)).toEqual([wanted]);
  });

  it.each([
    ['say the same', 'Koulutuksen järjestää työllisyysalue.', 'Työllisyysalue | Työllisyysalue'],
    [
      'have one body in common',
      'Koulutuksen järjestävät työllisyysalue ja kaupunki.',
      'Työllisyysalue | Kaupunki',
    ],
    [
      'differ where the text does not part the clients',
      'Koulutuksen järjestää kaupunki.',
      'Työllisyysalue | Kaupunki',
    ],
    [
      'name the school that gives it and the body that buys it',
      'Koulutuksen järjestää Omnia.',
      'Työllisyysalue | Kaupunki',
    ],
    [
      'name a town that hosts the employment area',
      'Työnhakijoille koulutuksen järjestää Vihdin kunta.',
      'Työllisyysalue | Kaupunki',
    ],
    ['leave it open in the text', 'Koulutus on päivisin.', 'Työllisyysalue | Kaupunki'],
    ['leave it open in the table', 'Koulutuksen järjestää hyvinvointialue.', '– | –'],
    [
      'name the town’s employment services',
      'Työnhakijoille koulutuksen järjestävät Espoon kaupungin työllisyyspalvelut.',
      'Työllisyysalue | Kaupunki',
    ],
  ])('do not contradict each other when they %s', async (_, text, cells) => {
    expect(await doubts(text, `Kotoutumiskoulutus | ${cells}`)).toEqual([]);
  });

  it('leave aside the county that takes part in the multidisciplinary services', async () => {
    const text =
      'Monialaisen osaamisen ja kotoutumisen palvelutarpeen arvioinnin tekee Espoon kaupunki.';
    const row =
      'Monialainen osaamisen ja kotoutumisen palvelutarpeen arviointi | Hyvinvointialue | Hyvinvointialue';
    expect(await doubts(text, row, '1')).toEqual([]);
  });
});
