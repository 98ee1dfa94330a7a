import { m } from '../../messages/compiled/messages.js';

type Words = () => string;

/** A part of the page: what it is called in the address, its heading and its paragraphs in order. */
export interface MethodPart {
  readonly id: string;
  readonly title: Words;
  readonly paragraphs: readonly Words[];
  /** As a list after the paragraphs. */
  readonly items?: readonly Words[];
}

export const methodParts = [
  {
    id: 'reading',
    title: m.method_read_title,
    paragraphs: [m.method_read_1, m.method_read_2, m.method_read_3, m.method_read_4],
  },
  {
    id: 'proof',
    title: m.method_proof_title,
    paragraphs: [m.method_proof_1, m.method_proof_2],
  },
  { id: 'status', title: m.method_status_title, paragraphs: [m.method_status_1] },
  { id: 'certainty', title: m.method_certainty_title, paragraphs: [m.method_certainty_1] },
  {
    id: 'responsible',
    title: m.method_responsible_title,
    paragraphs: [m.method_responsible_1, m.method_responsible_2, m.method_responsible_3],
  },
  {
    id: 'languages',
    title: m.method_languages_title,
    paragraphs: [m.method_languages_1, m.method_languages_2, m.method_languages_3],
  },
  {
    id: 'figures',
    title: m.method_figures_title,
    paragraphs: [m.method_figures_1, m.method_figures_2, m.method_figures_3],
  },
  { id: 'peers', title: m.method_peers_title, paragraphs: [m.method_peers_1] },
  { id: 'quality', title: m.method_quality_title, paragraphs: [m.method_quality_1] },
  { id: 'corrections', title: m.method_corrections_title, paragraphs: [m.method_corrections_1] },
  {
    id: 'personal',
    title: m.method_personal_title,
    paragraphs: [m.method_personal_1, m.method_personal_2],
  },
  { id: 'restated', title: m.method_restated_title, paragraphs: [m.method_restated_1] },
  {
    id: 'accuracy',
    title: m.method_accuracy_title,
    paragraphs: [m.method_accuracy_1, m.method_accuracy_2],
  },
  {
    id: 'limits',
    title: m.method_limits_title,
    paragraphs: [],
    items: [
      m.method_limits_1,
      m.method_limits_2,
      m.method_limits_3,
      m.method_limits_4,
      m.method_limits_5,
      m.method_limits_6,
    ],
  },
  { id: 'cite', title: m.method_cite_title, paragraphs: [m.method_cite_1, m.method_cite_2] },
] as const satisfies readonly MethodPart[];

export type PartId = (typeof methodParts)[number]['id'];
