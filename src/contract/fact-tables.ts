import {
  flag,
  integer,
  maybeOneOf,
  number,
  oneOf,
  requiredInteger,
  requiredText,
  text,
  type Table,
} from './column';
import { extractionRules, type ExtractionRule, type RuledTable } from './extraction-rules';
import * as vocabulary from './vocabulary';

const documentId = requiredText('document of the fact; documents.document_id');
const evidenceId = requiredText('words that prove the row; evidence.evidence_id');
const maybeEvidenceId = text('words that prove the row, where there are any; evidence.evidence_id');
const service = oneOf(vocabulary.serviceIds, 'service of Act 681/2023');
const maybeService = maybeOneOf(vocabulary.serviceIds, 'service of Act 681/2023 it belongs to');

/** How a row was found and how sure it is. */
const found = <T extends RuledTable>(table: T) => ({
  rule: oneOf(
    Object.keys(extractionRules[table]) as ExtractionRule<T>[],
    'rule that found it; extraction rules of the method page',
  ),
  certainty: oneOf(
    vocabulary.certainties,
    'exact: said in so many words; inferred: resolved from the document around it; fuzzy: read through wrong letters',
  ),
});

/** Where a row comes from: its document, its words, the rule that found it. */
const origin = {
  document_id: 'documents',
  evidence_id: 'evidence',
  rule: 'extraction_rules',
} as const;

/** What the documents state: every row with the words that prove it. */
export const factTables = {
  coverage: {
    description: 'One row per document, section and facet: is it described',
    columns: {
      document_id: documentId,
      section: oneOf(vocabulary.sections, 'section of the ministry’s form'),
      facet: oneOf(vocabulary.facets, 'A description, B responsible, C cooperation'),
      status: oneOf(vocabulary.coverageStatuses, 'described, mentioned, empty or absent'),
      word_count: requiredInteger('words of the document’s own text under it', 'word'),
      refers_elsewhere: flag('points to another programme or place for it'),
      planned: flag('told as intended rather than done'),
      evidence_id: maybeEvidenceId,
      ...found('coverage'),
    },
    primaryKey: ['document_id', 'section', 'facet'],
    foreignKeys: origin,
  },
  answers: {
    description: 'One row per document and question of the ministry’s form',
    columns: {
      document_id: documentId,
      question_id: oneOf(vocabulary.questionIds, 'question of the ministry’s form'),
      status: oneOf(vocabulary.answerStatuses, 'answered, empty or absent'),
      word_count: requiredInteger('words of the answer', 'word'),
      evidence_id: maybeEvidenceId,
      ...found('answers'),
    },
    primaryKey: ['document_id', 'question_id'],
    foreignKeys: { ...origin, question_id: 'questions' },
  },
  languages: {
    description: 'One row per document, service, language and role',
    columns: {
      document_id: documentId,
      service_id: oneOf(
        [...vocabulary.serviceIds, 'website'],
        'service; services.service_id, or the website, which is none',
      ),
      language_code: requiredText('BCP 47 code; language_names.language_code'),
      role: oneOf(vocabulary.languageRoles, 'what is said of the language'),
      evidence_id: evidenceId,
      ...found('languages'),
    },
    primaryKey: ['document_id', 'service_id', 'language_code', 'role'],
    foreignKeys: { ...origin, language_code: 'language_names' },
  },
  parties: {
    description: 'One row per body named in any document',
    columns: {
      party_id: requiredText('readable slug'),
      name: requiredText('official Finnish name where the reference tables have one'),
      party_type: oneOf(vocabulary.partyTypes, 'kind of body'),
      municipality_code: text('municipalities.code, for a municipality'),
    },
    primaryKey: ['party_id'],
    foreignKeys: { municipality_code: 'municipalities' },
  },
  responsibilities: {
    description: 'One row per document, service, client group and responsible party',
    columns: {
      document_id: documentId,
      service_id: service,
      client_group: oneOf(vocabulary.clientGroups, 'clients it is responsible for'),
      party_id: requiredText('parties.party_id'),
      unit: text('unit of the party, as named'),
      source: oneOf(vocabulary.responsibilitySources, 'responsibility table or running text'),
      evidence_id: evidenceId,
      ...found('responsibilities'),
    },
    primaryKey: ['document_id', 'service_id', 'client_group', 'party_id', 'source', 'evidence_id'],
    foreignKeys: { ...origin, service_id: 'services', party_id: 'parties' },
  },
  party_mentions: {
    description: 'One row per document, party and service in whose text it is named',
    columns: {
      document_id: documentId,
      party_id: requiredText('parties.party_id'),
      service_id: maybeService,
      evidence_id: evidenceId,
      ...found('party_mentions'),
    },
    primaryKey: ['document_id', 'party_id', 'service_id'],
    foreignKeys: { ...origin, party_id: 'parties', service_id: 'services' },
  },
  parameters: {
    description: 'One row per stated figure of a service',
    columns: {
      document_id: documentId,
      service_id: service,
      client_group: oneOf(vocabulary.clientGroups, 'clients it concerns'),
      parameter: oneOf(vocabulary.parameterIds, 'what is measured'),
      minimum: number('lower bound, in unit', { column: 'unit' }),
      maximum: number('upper bound, in unit', { column: 'unit' }),
      unit: oneOf(vocabulary.parameterUnits, 'unit of both bounds'),
      evidence_id: evidenceId,
      ...found('parameters'),
    },
    primaryKey: ['document_id', 'service_id', 'parameter', 'evidence_id'],
    foreignKeys: { ...origin, service_id: 'services' },
  },
  delivery_modes: {
    description: 'One row per document, service and mode of delivery',
    columns: {
      document_id: documentId,
      service_id: service,
      mode: oneOf(vocabulary.deliveryModes, 'how it is given'),
      planned: flag('told as intended rather than done'),
      evidence_id: evidenceId,
      ...found('delivery_modes'),
    },
    primaryKey: ['document_id', 'service_id', 'mode', 'planned'],
    foreignKeys: { ...origin, service_id: 'services' },
  },
  target_groups: {
    description: 'One row per document, service and target group',
    columns: {
      document_id: documentId,
      service_id: service,
      target_group: oneOf(vocabulary.targetGroups, 'group of clients'),
      evidence_id: evidenceId,
      ...found('target_groups'),
    },
    primaryKey: ['document_id', 'service_id', 'target_group'],
    foreignKeys: { ...origin, service_id: 'services' },
  },
  municipality_links: {
    description: 'One row per relation of two municipalities',
    columns: {
      document_id: documentId,
      from_code: requiredText('municipalities.code; the producer in produces_for'),
      to_code: requiredText('municipalities.code'),
      relation: oneOf(vocabulary.linkRelations, 'how they are linked'),
      evidence_id: evidenceId,
      ...found('municipality_links'),
    },
    primaryKey: ['document_id', 'from_code', 'to_code', 'relation'],
    foreignKeys: { ...origin, from_code: 'municipalities', to_code: 'municipalities' },
  },
  statistics: {
    description: 'One row per figure on a municipality’s population',
    columns: {
      municipality_code: text('municipalities.code'),
      indicator: requiredText('what is counted'),
      category: text('country or language code, other, or total'),
      year: integer('year of the figure'),
      date: text('day of the figure, ISO 8601'),
      value: number('a percentage is a percentage number', { column: 'unit' }),
      unit: requiredText('persons or percent'),
      document_id: text('documents.document_id'),
      source: text('source as the document gives it'),
      evidence_id: maybeEvidenceId,
      ...found('statistics'),
    },
    primaryKey: [
      'document_id',
      'municipality_code',
      'indicator',
      'category',
      'year',
      'evidence_id',
    ],
    foreignKeys: { ...origin, municipality_code: 'municipalities' },
  },
  goals: {
    description: 'One row per row of a goal table',
    columns: {
      document_id: documentId,
      ordinal: requiredInteger('place in the document, from 1'),
      sector: text('heading under which the table stands'),
      goal: text('goal'),
      measure: text('measure'),
      monitoring: text('monitoring and evaluation'),
      evidence_id: evidenceId,
      ...found('goals'),
    },
    primaryKey: ['document_id', 'ordinal'],
    foreignKeys: origin,
  },
  decisions: {
    description: 'One row per decision of a municipal body that is cited',
    columns: {
      document_id: documentId,
      body: requiredText('deciding body'),
      decided_on: text('ISO 8601 as precise as the source'),
      paragraph: text('paragraph of the minutes'),
      url: text('address given for it'),
      evidence_id: evidenceId,
      ...found('decisions'),
    },
    primaryKey: ['document_id', 'evidence_id'],
    foreignKeys: origin,
  },
  task_division: {
    description: 'One row per row of a division of tasks between municipality and wellbeing county',
    columns: {
      document_id: documentId,
      ordinal: requiredInteger('place in the document, from 1'),
      municipality_task: text('what the municipality does'),
      county_task: text('what the wellbeing services county does'),
      evidence_id: evidenceId,
      ...found('task_division'),
    },
    primaryKey: ['document_id', 'ordinal'],
    foreignKeys: origin,
  },
  quality_flags: {
    description: 'One row per doubt about a document',
    columns: {
      document_id: documentId,
      rule_id: oneOf(vocabulary.qualityRules, 'quality rule'),
      severity: oneOf(vocabulary.severities, 'how much it matters'),
      subject: text('what it is about'),
      message: text('what is wrong'),
      expected: text('what the rule expects'),
      found: text('what stands there'),
      evidence_id: maybeEvidenceId,
    },
    primaryKey: ['document_id', 'rule_id', 'subject', 'evidence_id'],
    foreignKeys: { document_id: 'documents', evidence_id: 'evidence' },
  },
} as const satisfies Record<string, Table>;
