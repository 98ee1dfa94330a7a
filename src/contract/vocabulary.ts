/** The closed vocabularies of the dataset. Each list is the single source of its type. */

/** Services of Act 681/2023; the section numbers stand in `data/lexicon/services.csv`. */
export const serviceIds = [
  'assessment',
  'multidisciplinary_assessment',
  'integration_plan',
  'multidisciplinary_plan',
  'civic_orientation',
  'integration_training',
  'other_training',
  'guidance',
  'other_services',
  'settling_in',
  'monitoring',
] as const;
export type ServiceId = (typeof serviceIds)[number];

/** Sections of the ministry's form, in its own order. */
export const sections = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Section = (typeof sections)[number];

/** A, B and C of each section of the form. */
export const facets = ['description', 'responsible', 'cooperation'] as const;
export type Facet = (typeof facets)[number];

/** Questions of the ministry's form, in its own order. */
export const questionIds = [
  'municipality',
  'coordinator',
  'contact',
  'dated',
  'partners',
  'process',
  'approval',
  '1a',
  '1b-1',
  '1b-2',
  '1c',
  '2a',
  '2b-1',
  '2b-2',
  '2c',
  '3a-1',
  '3a-2',
  '3a-3',
  '3a-4',
  '3b',
  '3c-1',
  '3c-2',
  '3c-3',
  '4a-1',
  '4a-2',
  '4a-3',
  '4b',
  '4c',
  '5a-1',
  '5a-2',
  '5a-3',
  '5b',
  '5c',
  '6a',
  '6b',
  '6c',
  '7a-1',
  '7a-2',
  '7a-3',
  '7b',
  '7c',
] as const;
export type QuestionId = (typeof questionIds)[number];

export const layouts = ['ministry-form', 'ministry-form-fields', 'own-layout', 'strategy'] as const;
export type Layout = (typeof layouts)[number];

export const documentStatuses = ['ok', 'partial', 'failed'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

export const coverageStatuses = ['described', 'mentioned', 'empty', 'absent'] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

export const answerStatuses = ['answered', 'empty', 'absent'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

export const clientGroups = ['jobseekers', 'others', 'all'] as const;
export type ClientGroup = (typeof clientGroups)[number];

export const languageRoles = ['offered', 'planned', 'needed', 'piloted', 'spoken'] as const;
export type LanguageRole = (typeof languageRoles)[number];

export const partyTypes = [
  'municipality',
  'employment_area',
  'wellbeing_county',
  'state_authority',
  'education_provider',
  'company',
  'association',
  'parish',
  'joint_service',
] as const;
export type PartyType = (typeof partyTypes)[number];

export const passageKinds = [
  'heading',
  'paragraph',
  'list_item',
  'table_row',
  'prompt',
  'boilerplate',
] as const;
export type PassageKind = (typeof passageKinds)[number];

export const documentLanguages = ['fi', 'sv'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** Official languages of a municipality, majority first. */
export const languageStatuses = ['fi', 'fi-sv', 'sv', 'sv-fi'] as const;
export type LanguageStatus = (typeof languageStatuses)[number];

export const municipalityRoles = ['issuer', 'covered'] as const;
export type MunicipalityRole = (typeof municipalityRoles)[number];

export const responsibilitySources = ['table', 'text'] as const;
export type ResponsibilitySource = (typeof responsibilitySources)[number];

export const severities = ['info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

/** How sure a row is: said in so many words, resolved from the document around it, or read through wrong letters. */
export const certainties = ['exact', 'inferred', 'fuzzy'] as const;
export type Certainty = (typeof certainties)[number];

export const deliveryModes = [
  'in_person',
  'remote',
  'hybrid',
  'self_study',
  'purchased',
  'own',
  'interpreter',
] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

export const targetGroups = [
  'jobseekers',
  'outside_labour_force',
  'home_care_parents',
  'families',
  'pensioners',
  'refugees',
  'temporary_protection',
  'youth',
  'illiterate',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** What a service’s figures measure; the list grows with what documents state. */
export const parameterIds = [
  'duration',
  'group_size',
  'update_interval',
  'weekly_study_time',
  'language_test_duration',
  'residence_time_limit',
  'reporting_interval',
] as const;
export type ParameterId = (typeof parameterIds)[number];

export const parameterUnits = [
  'working_days',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'hours_per_week',
  'persons',
  'times_per_year',
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

export const linkRelations = [
  'covers',
  'produces_for',
  'agreement',
  'joint_procurement',
  'mentions',
] as const;
export type LinkRelation = (typeof linkRelations)[number];

export const qualityRules = [
  'sum-mismatch',
  'missing-section',
  'missing-table',
  'missing-table-row',
  'repeated-answer',
  'law-reference',
  'expired-period',
  'empty-answer',
  'unserved-language',
  'contradiction',
  'low-text',
] as const;
export type QualityRule = (typeof qualityRules)[number];

export const correctionStatuses = ['applied', 'needless', 'unmatched', 'ambiguous'] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];

/** SPDX. */
export const licences = ['CC-BY-4.0'] as const;
export type Licence = (typeof licences)[number];
