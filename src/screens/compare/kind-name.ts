import { m } from '../../messages/compiled/messages.js';
import type { ComparedKind } from './read';

/** Kinds of facts as the rows of the comparison are called. */
export const kindName: Record<ComparedKind, () => string> = {
  coverage: m.compare_kind_coverage,
  responsibilities: m.compare_kind_responsibilities,
  languages: m.compare_kind_languages,
  delivery_modes: m.compare_kind_modes,
  target_groups: m.compare_kind_groups,
  parameters: m.compare_kind_parameters,
  party_mentions: m.compare_kind_parties,
  municipality_links: m.compare_kind_links,
  decisions: m.compare_kind_decisions,
  goals: m.compare_kind_goals,
  task_division: m.compare_kind_tasks,
  statistics: m.compare_kind_statistics,
  quality_flags: m.compare_kind_flags,
};
