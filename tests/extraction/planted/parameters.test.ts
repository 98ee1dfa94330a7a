import { plant } from '../planted';

plant('parameters', [
  {
    title: 'reads the size of a group',
    under: 'civic_orientation',
    text: '«Ryhmässä on 10–18 henkilöä».',
    row: {
      parameter: 'group_size',
      minimum: 10,
      maximum: 18,
      unit: 'persons',
      client_group: 'all',
    },
  },
  {
    title: 'reads an upper bound of a group in words',
    under: 'civic_orientation',
    text: 'Ryhmään otetaan «korkeintaan kaksitoista osallistujaa».',
    row: { parameter: 'group_size', minimum: null, maximum: 12, unit: 'persons' },
  },
  {
    title: 'reads a group from its genitive',
    under: 'integration_training',
    text: 'Opiskelu tapahtuu «12-16 hengen ryhmissä».',
    row: { parameter: 'group_size', minimum: 12, maximum: 16, unit: 'persons' },
  },
  {
    title: 'reads a bare number after the label',
    under: 'civic_orientation',
    text: '«Ryhmäkoko: 12–15»',
    row: { parameter: 'group_size', minimum: 12, maximum: 15, unit: 'persons' },
  },
  {
    title: 'takes no working group for a group of learners',
    under: 'civic_orientation',
    text: 'Suunnittelusta vastasi työryhmä, jossa oli 8 henkilöä.',
    row: null,
  },
  {
    title: 'takes no count of clients of a year',
    under: 'civic_orientation',
    text: 'Vuonna 2024 ryhmissä opiskeli 45 henkilöä.',
    row: null,
  },
  {
    title: 'takes no bare year for a group',
    under: 'civic_orientation',
    text: 'Osallistujamäärä kasvoi vuodesta 2021.',
    row: null,
  },
  {
    title: 'reads hours a week as a lower bound',
    under: 'integration_training',
    text: 'Opiskelua on «vähintään 20 tuntia viikossa».',
    row: { parameter: 'weekly_study_time', minimum: 20, maximum: null, unit: 'hours_per_week' },
  },
  {
    title: 'reads hours after the week',
    under: 'integration_training',
    text: '«Viikossa opiskellaan 25 tuntia».',
    row: { parameter: 'weekly_study_time', minimum: 25, maximum: 25, unit: 'hours_per_week' },
  },
  {
    title: 'reads a short rate',
    under: 'integration_training',
    text: 'Opetusta annetaan «30 t/vko».',
    row: { parameter: 'weekly_study_time', minimum: 30, maximum: 30, unit: 'hours_per_week' },
  },
  {
    title: 'takes no opening hours for study',
    under: 'integration_training',
    text: 'Toimisto on avoinna 20 tuntia viikossa.',
    row: null,
  },
  {
    title: 'reads how long one may have lived in the country',
    under: 'assessment',
    text: 'Arviointi tehdään henkilölle, jonka «oleskeluluvan myöntämisestä on kulunut enintään kolme vuotta».',
    row: {
      parameter: 'residence_time_limit',
      minimum: null,
      maximum: 3,
      unit: 'years',
      service_id: 'assessment',
    },
  },
  {
    title: 'reads a figure in the cell of a table by its head',
    under: 'civic_orientation',
    text: 'Ryhmä\tKesto\tRyhmäkoko\nAamu\t«30 tuntia»\t10–12\nIlta\t24 tuntia\t8',
    row: {
      parameter: 'duration',
      minimum: 30,
      maximum: 30,
      unit: 'hours',
      rule: 'labelled-figure',
    },
  },
  {
    title: 'reads a bare figure in the cell of a table by its head',
    under: 'civic_orientation',
    text: 'Ryhmä\tKesto\tRyhmäkoko\nAamu\t30 tuntia\t«10–12»\nIlta\t24 tuntia\t8',
    row: {
      parameter: 'group_size',
      minimum: 10,
      maximum: 12,
      unit: 'persons',
      rule: 'labelled-figure',
    },
  },
  {
    title: 'reads the least and the greatest number of a group together',
    under: 'civic_orientation',
    text: 'Ryhmän «minimikoko on 8 ja maksimikoko 15 henkilöä».',
    row: { parameter: 'group_size', minimum: 8, maximum: 15, unit: 'persons' },
  },
  {
    title: 'reads how long one may have lived in the country from a participle',
    under: 'assessment',
    text: 'Arviointi tehdään Suomessa «alle kolme vuotta asuneille».',
    row: { parameter: 'residence_time_limit', minimum: null, maximum: 3, unit: 'years' },
  },
]);
