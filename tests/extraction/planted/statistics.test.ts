import { plant } from '../planted';

plant('statistics', [
  {
    title: 'reads a share that stands before the words',
    under: 'other_services',
    text: 'Vuonna 2023 «7,2» % väestöstä oli ulkomaan kansalaisia.',
    row: { indicator: 'foreign_citizen_share', year: 2023, value: 7.2, unit: 'percent' },
  },
  {
    title: 'takes no share of another group for one of the population',
    under: 'other_services',
    text: 'Vuonna 2023 kursseille osallistui 7 % työnhakijoista.',
    row: null,
  },
]);
