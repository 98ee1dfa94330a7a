import { plant } from '../planted';

plant('parameters', [
  {
    title: 'reads an interval',
    under: 'integration_plan',
    text: 'Suunnitelma «päivitetään kolmen kuukauden välein».',
    row: {
      parameter: 'update_interval',
      minimum: 3,
      maximum: 3,
      unit: 'months',
      rule: 'interval-phrase',
    },
  },
  {
    title: 'reads a least frequency of an interval as an upper bound',
    under: 'integration_plan',
    text: 'Suunnitelmaa «tarkistetaan vähintään puolen vuoden välein».',
    row: { parameter: 'update_interval', minimum: null, maximum: 6, unit: 'months' },
  },
  {
    title: 'gives each of two groups its interval',
    under: 'integration_plan',
    text: 'Suunnitelma päivitetään työnhakijoiden osalta kolmen kuukauden välein ja muiden osalta «vähintään kerran vuodessa».',
    row: {
      parameter: 'update_interval',
      minimum: 1,
      maximum: null,
      unit: 'times_per_year',
      client_group: 'others',
    },
  },
  {
    title: 'gives the first of two groups its own interval',
    under: 'integration_plan',
    text: 'Suunnitelma päivitetään työnhakijoiden osalta «kolmen kuukauden välein» ja muiden osalta kerran vuodessa.',
    row: {
      parameter: 'update_interval',
      minimum: 3,
      maximum: 3,
      unit: 'months',
      client_group: 'jobseekers',
    },
  },
  {
    title: 'takes the multidisciplinary plan where the sentence is on it',
    under: 'integration_plan',
    text: 'Monialainen kotoutumissuunnitelma «tarkistetaan kuuden kuukauden välein».',
    row: {
      parameter: 'update_interval',
      minimum: 6,
      maximum: 6,
      unit: 'months',
      service_id: 'multidisciplinary_plan',
    },
  },
  {
    title: 'takes no meeting for an update',
    under: 'integration_plan',
    text: 'Suunnitelmasta vastaava tiimi kokoontuu kaksi kertaa vuodessa.',
    row: null,
  },
  {
    title: 'takes no website for a plan',
    under: 'guidance',
    text: 'Verkkosivut päivitetään kuukausittain.',
    row: null,
  },
  {
    title: 'reads when the programme is revised',
    under: 'other_services',
    text: 'Kotoutumisohjelma «päivitetään vähintään neljän vuoden välein».',
    row: {
      parameter: 'update_interval',
      minimum: null,
      maximum: 4,
      unit: 'years',
      service_id: 'monitoring',
    },
  },
  {
    title: 'reads how often is reported',
    under: 'other_services',
    text: 'Ohjelman toteutumisesta «raportoidaan valtuustolle kerran vuodessa».',
    row: {
      parameter: 'reporting_interval',
      minimum: 1,
      maximum: 1,
      unit: 'times_per_year',
      service_id: 'monitoring',
    },
  },
  {
    title: 'reads half-yearly reports',
    under: 'other_services',
    text: 'Ohjelman toteutumisesta «raportoidaan puolivuosittain».',
    row: { parameter: 'reporting_interval', minimum: 2, maximum: 2, unit: 'times_per_year' },
  },
  {
    title: 'takes no report on students for one on the programme',
    under: 'integration_training',
    text: 'Oppilaitos raportoi opiskelijoiden poissaoloista kuukausittain.',
    row: null,
  },
  {
    title: 'reads the noun for an interval of an update',
    under: 'integration_plan',
    text: '«Tarkistusväli on enintään 6 kuukautta».',
    row: { parameter: 'update_interval', minimum: null, maximum: 6, unit: 'months' },
  },
  {
    title: 'reads a plan evaluated every third month as its update interval',
    under: 'integration_plan',
    text: 'Suunnitelmaa «arvioidaan vähintään joka kolmas kuukausi».',
    row: { parameter: 'update_interval', minimum: null, maximum: 3, unit: 'months' },
  },
  {
    title: 'reads how often a plan is updated that is drawn up with the assessment',
    under: 'integration_plan',
    text: 'Suunnitelma laaditaan arvioinnin yhteydessä ja «päivitetään kuuden kuukauden välein».',
    row: { parameter: 'update_interval', minimum: 6, maximum: 6, unit: 'months' },
  },
]);
