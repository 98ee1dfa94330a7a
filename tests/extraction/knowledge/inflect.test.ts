import { describe, expect, it } from 'vitest';
import { genitive, inflect } from '../../../src/extraction/knowledge/inflect';
import { formsOf, readIrregular } from '../../../src/extraction/knowledge/municipalities';
import { knowledgeFiles } from '../harness';

const irregular = readIrregular(knowledgeFiles);
const caseOf = (name: string, form: string) =>
  formsOf(name, irregular).find((f) => f.form === form)?.grammaticalCase ?? null;

describe('a name', () => {
  it.each([
    ['Espoo', 'Espoon'],
    ['Kokkola', 'Kokkolan'],
    ['Kauniainen', 'Kauniaisten'],
    ['Helsinki', 'Helsingin'],
    ['Turku', 'Turun'],
    ['Hanko', 'Hangon'],
    ['Lappeenranta', 'Lappeenrannan'],
    ['Outokumpu', 'Outokummun'],
    ['Harjavalta', 'Harjavallan'],
    ['Hailuoto', 'Hailuodon'],
    ['Kajaani', 'Kajaanin'],
    ['Seinäjoki', 'Seinäjoen'],
    ['Heinävesi', 'Heinäveden'],
    ['Tampere', 'Tampereen'],
    ['Muhos', 'Muhoksen'],
    ['Kurikka', 'Kurikan'],
    ['Iitti', 'Iitin'],
    ['arabia', 'arabian'],
    ['kurdi', 'kurdin'],
    ['venäjä', 'venäjän'],
    ['suomi', 'suomen'],
  ])('%s has the genitive %s', (name, form) => {
    expect(genitive(name)).toBe(form);
  });

  it.each([
    ['Espoo', 'Espooseen', 'illative'],
    ['Vantaa', 'Vantaalla', 'adessive'],
    ['Kauniainen', 'Kauniaisissa', 'inessive'],
    ['Kauniainen', 'Kauniaisista', 'elative'],
    ['Kauniainen', 'Kauniaisiin', 'illative'],
    ['Tuusniemi', 'Tuusniemellä', 'adessive'],
    ['Turku', 'Turussa', 'inessive'],
    ['Turku', 'Turkuun', 'illative'],
    ['Aura', 'Auraan', 'illative'],
    ['Aura', 'Auralta', 'ablative'],
    ['Varkaus', 'Varkauden', 'genitive'],
    ['Varkaus', 'Varkaudessa', 'inessive'],
    ['Uusikaupunki', 'Uudessakaupungissa', 'inessive'],
    ['Uusikaupunki', 'Uuteenkaupunkiin', 'illative'],
    ['Koski Tl', 'Kosken Tl', 'genitive'],
    ['arabia', 'arabiaksi', 'translative'],
    ['ukraina', 'ukrainaa', 'partitive'],
    ['suomi', 'suomea', 'partitive'],
  ])('%s written as %s stands in the %s', (name, form, grammaticalCase) => {
    expect(caseOf(name, form)).toBe(grammaticalCase);
  });

  it('has no form twice and keeps the nominative first', () => {
    for (const name of ['Espoo', 'Kauniainen', 'Heinävesi', 'Lieto', 'Tampere']) {
      const forms = inflect(name).map((f) => f.form);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms[0]).toBe(name);
    }
  });
});
