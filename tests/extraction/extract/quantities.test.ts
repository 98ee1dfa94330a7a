import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/extraction/extract/quantities';
import { numberWord } from '../../../src/extraction/knowledge/quantity-lexicon';
import { knowledge } from '../harness';

/** `6– months interval` */
const read = (text: string): string[] =>
  readQuantities(text, { start: 0, end: text.length }, knowledge.quantityWords)
    .filter((q) => q.unit !== null)
    .map(({ minimum, maximum, unit, form }) => {
      const bounds = `${minimum ?? ''}–${maximum ?? ''}`;
      return `${minimum === maximum ? minimum : bounds} ${unit} ${form}`;
    });

describe('a quantity', () => {
  it.each([
    ['20 tuntia', '20 hours amount'],
    ['20 h', '20 hours amount'],
    ['1 400 tuntia', '1400 hours amount'],
    ['1,5 vuotta', '1.5 years amount'],
    ['puolitoista vuotta', '1.5 years amount'],
    ['kaksi ja puoli tuntia', '2.5 hours amount'],
    ['ett och ett halvt år', '1.5 years amount'],
    ['puoli vuotta', '6 months amount'],
    ['ett halvår', '6 months amount'],
    ['puolen tunnin', '0.5 hours amount'],
    ['kahden–kolmen viikon', '2–3 weeks amount'],
    ['kaksi tai kolme kuukautta', '2–3 months amount'],
    ['två till tre veckor', '2–3 weeks amount'],
    ['mellan 160 och 240 dagar', '160–240 days amount'],
    ['160 ja 240 päivän välillä', '160–240 days amount'],
    ['12-16 hengen', '12–16 persons amount'],
    ['kymmenestä kahteentoista henkilöön', '10–12 persons amount'],
    ['vähintään 8 ja enintään 14 osallistujaa', '8–14 persons amount'],
    ['minst 8 men högst 14 deltagare', '8–14 persons amount'],
    ['vähintään 20 oppituntia', '20– hours amount'],
    ['korkeintaan neljä tuntia', '–4 hours amount'],
    ['högst tolv deltagare', '–12 persons amount'],
    ['12 henkilöä maksimissaan', '–12 persons amount'],
    ['noin 60 tuntia', '60 hours amount'],
    ['40-tuntinen', '40 hours amount'],
    ['kolmiviikkoinen', '3 weeks amount'],
    ['40 timmars', '40 hours amount'],
    ['kaksikymmentäviisi arkipäivää', '25 working_days amount'],
    ['tjugofem vardagar', '25 working_days amount'],
    ['3 kk', '3 months amount'],
    ['6vk', '6 weeks amount'],
    ['20 tuntia viikossa', '20 hours_per_week weekly'],
    ['20–25 t/vko', '20–25 hours_per_week weekly'],
    ['minst 20 timmar i veckan', '20– hours_per_week weekly'],
    ['30 viikkotuntia', '30 hours_per_week weekly'],
    ['kolmen kuukauden välein', '3 months interval'],
    ['vähintään puolen vuoden välein', '–6 months interval'],
    ['vuoden välein', '1 years interval'],
    ['kahden vuoden välein', '2 years interval'],
    ['minst var tredje månad', '–3 months interval'],
    ['vartannat år', '2 years interval'],
    ['joka toinen vuosi', '2 years interval'],
    ['med tre månaders mellanrum', '3 months interval'],
    ['kerran vuodessa', '1 times_per_year interval'],
    ['vähintään kerran vuodessa', '1– times_per_year interval'],
    ['kaksi kertaa vuodessa', '2 times_per_year interval'],
    ['2–3 krt/vuosi', '2–3 times_per_year interval'],
    ['två gånger om året', '2 times_per_year interval'],
    ['vuosittain', '1 times_per_year interval'],
    ['varje år', '1 times_per_year interval'],
    ['puolivuosittain', '2 times_per_year interval'],
    ['kvartalsvis', '4 times_per_year interval'],
    ['en gång per halvår', '2 times_per_year interval'],
    ['kerran puolessa vuodessa', '2 times_per_year interval'],
    ['två gånger per kvartal', '8 times_per_year interval'],
    ['kerran kuudessa kuukaudessa', '2 times_per_year interval'],
    ['kaksi tarkistusta vuodessa', '2 times_per_year interval'],
    ['en genomgång per år', '1 times_per_year interval'],
    ['neljännesvuosittain eli kolmen kuukauden välein', '3 months interval'],
    ['yli kolme viikkoa', '3– weeks amount'],
    ['ei ylitä kolmea viikkoa', '–3 weeks amount'],
    ['inte längre än tio månader', '–10 months amount'],
    ['ei kahta viikkoa pidempään', '–2 weeks amount'],
    ['alle 6 hengen kurssia ei pidetä', '6– persons amount'],
    ['färre än fyra timmar', '–4 hours amount'],
    ['kestää yli 20 tuntia eikä maksa', '20– hours amount'],
    ['kahden ensimmäisen vuoden aikana', '2 years within'],
    ['under de första fem åren', '5 years within'],
    ['kerran neljässä vuodessa', '4 years interval'],
    ['en gång vart fjärde år', '4 years interval'],
    ['kahden viikon kuluessa', '2 weeks within'],
    ['inom två månader', '2 months within'],
    ['3 tuntia päivässä', '3 hours rate'],
    ['två timmar åt gången', '2 hours rate'],
  ])('%j is %j', (text, found) => {
    expect(read(text)).toEqual([found]);
  });

  it.each([
    'yli 17-vuotiaat',
    'vuosina 2022–2025',
    'klo 9–15',
    '30 op',
    '15 %',
    '12 000 euroa',
    'kerran tai kahdesti',
    'ett möte',
    '10 x 3 tuntia',
  ])('is not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it.each([
  ['neljätoista', 14],
  ['kahdentoista', 12],
  ['kuudenkymmenen', 60],
  ['kaksisataa', 200],
  ['trettiofem', 35],
  ['kolmikko', null],
  ['tuntia', null],
])('the number of the word %j is %j', (word, value) => {
  expect(numberWord(knowledge.quantityWords, word)).toBe(value);
});
