import {
  integer,
  maybeOneOf,
  oneOf,
  requiredInteger,
  requiredText,
  text,
  type Table,
} from './column';
import * as vocabulary from './vocabulary';

const service = oneOf(vocabulary.serviceIds, 'service of Act 681/2023');

/** Codes with Finnish, Swedish and English names. */
export const referenceTables = {
  municipalities: {
    description: 'Reference: the municipalities of Finland',
    columns: {
      code: requiredText('three digits of Statistics Finland'),
      name_fi: requiredText('name in Finnish'),
      name_sv: requiredText('name in Swedish'),
      region_code: requiredText('region'),
      region_fi: requiredText('region in Finnish'),
      region_sv: requiredText('region in Swedish'),
      wellbeing_county_code: requiredText('wellbeing services county'),
      wellbeing_county_fi: requiredText('wellbeing services county in Finnish'),
      wellbeing_county_sv: requiredText('wellbeing services county in Swedish'),
      employment_area_fi: requiredText('employment area, short name in Finnish'),
      employment_area_sv: requiredText('employment area, short name in Swedish'),
      language_status: oneOf(vocabulary.languageStatuses, 'official languages, majority first'),
      population_2022: integer('persons on 31 December 2022', 'person'),
      sort_fi: requiredInteger('rank of the Finnish name in Finnish alphabetical order'),
    },
    primaryKey: ['code'],
  },
  services: {
    description: 'Reference: the services of the Act',
    columns: {
      service_id: service,
      section: maybeOneOf(vocabulary.sections, 'section of the ministry’s form'),
      act_sections: text('sections of Act 681/2023'),
      name_fi: requiredText('name in Finnish'),
      name_sv: requiredText('name in Swedish'),
      name_en: requiredText('name in English'),
    },
    primaryKey: ['service_id'],
  },
  questions: {
    description: 'Reference: the questions of the ministry’s form',
    columns: {
      question_id: oneOf(vocabulary.questionIds, 'question'),
      ordinal: requiredInteger('place on the form, from 1'),
      section: maybeOneOf(vocabulary.sections, 'section of the form'),
      facet: maybeOneOf(vocabulary.facets, 'facet of the section'),
      name_fi: requiredText('question in Finnish'),
      name_sv: requiredText('question in Swedish'),
      name_en: requiredText('question in English'),
    },
    primaryKey: ['question_id'],
  },
  language_names: {
    description: 'Reference: languages',
    columns: {
      language_code: requiredText('BCP 47 code'),
      name_fi: requiredText('name in Finnish'),
      name_sv: requiredText('name in Swedish'),
      name_en: requiredText('name in English'),
    },
    primaryKey: ['language_code'],
  },
  country_names: {
    description: 'Reference: countries of citizenship',
    columns: {
      country_code: requiredText('ISO 3166-1 alpha-2'),
      name_fi: requiredText('name in Finnish'),
      name_sv: requiredText('name in Swedish'),
      name_en: requiredText('name in English'),
    },
    primaryKey: ['country_code'],
  },
  regions: {
    description: 'Reference: the regions of Finland, and where each stands on a map of equal tiles',
    columns: {
      region_code: requiredText('two digits of Statistics Finland'),
      name_fi: requiredText('name in Finnish'),
      name_sv: requiredText('name in Swedish'),
      tile_column: requiredInteger('column of its tile, from 0 at the left'),
      tile_row: requiredInteger('row of its tile, from 0 at the top'),
    },
    primaryKey: ['region_code'],
  },
  ended_bodies: {
    description: 'Reference: bodies that no longer exist, by the ending of their names',
    columns: {
      ending: requiredText('last word of the body’s name: Pohjois-Savon ELY-keskus'),
      ended_on: requiredText('last day, ISO 8601'),
      successor_fi: requiredText('who has its tasks now, in Finnish'),
      successor_sv: requiredText('who has its tasks now, in Swedish'),
      successor_en: requiredText('who has its tasks now, in English'),
    },
    primaryKey: ['ending'],
  },
  bridge_languages: {
    description: 'Reference: languages in which others than their own speakers may be served',
    columns: {
      language_code: requiredText('BCP 47'),
      for_languages: text(
        'own languages whose speakers may know it, BCP 47, separated by spaces; empty where it may be every one',
      ),
      reason: requiredText('why, and for whom'),
    },
    primaryKey: ['language_code'],
    foreignKeys: { language_code: 'language_names' },
  },
  extraction_rules: {
    description: 'Reference: the rules by which facts are found',
    columns: {
      table_name: requiredText('fact table'),
      rule: requiredText('id, as in the column rule of that table'),
      description: requiredText('what the rule reads'),
    },
    primaryKey: ['table_name', 'rule'],
  },
} as const satisfies Record<string, Table>;
