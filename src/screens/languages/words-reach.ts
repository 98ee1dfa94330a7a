import type { LegendEntry } from '../../charts/legend-layout';
import type { Fill, Part } from '../../charts/share-layout';
import { programmeList } from '../../components/programme-list';
import { formatDate, formatNumber, formatShare, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { nameIn } from '../../messages/name-in';
import type { DocumentSummary } from '../../state/document-summary';
import { reaches, type Reach, type ReachGroup, type ReachMunicipality } from './query-reach';
import type { ReachPanel } from './shape-reach';

const look: Record<Reach, { readonly fill: Fill; readonly colour: string }> = {
  offered: { fill: 'solid', colour: 'var(--data-1)' },
  english: { fill: 'striped', colour: 'var(--data-1)' },
  intended: { fill: 'dotted', colour: 'var(--data-3)' },
  unserved: { fill: 'hollow', colour: 'var(--data-2)' },
  left_out: { fill: 'dashed', colour: 'var(--data-2)' },
  unknown: { fill: 'dashed', colour: 'var(--ink-3)' },
};

export const reachName: Record<Reach, () => string> = {
  offered: m.reach_offered,
  english: m.reach_english,
  intended: m.reach_intended,
  unserved: m.reach_unserved,
  left_out: m.state_left_out,
  unknown: m.reach_unknown,
};

export function groupName(group: ReachGroup, language: FormatLanguage): string {
  return group.reach === 'unknown' ? m.reach_other() : nameIn(group, language);
}

/** Groups of residents as parts of a bar. */
export function groupParts(panel: ReachPanel, language: FormatLanguage): Part[] {
  return panel.groups.map((group) => {
    const name = groupName(group, language);
    return {
      key: group.language_code,
      value: group.persons,
      text: name,
      label: `${partWords(name, group, language)}. ${reachName[group.reach]()}`,
      ...look[group.reach],
    };
  });
}

/** What the fills mean, with the share of residents in each. */
export function legendEntries(panel: ReachPanel, language: FormatLanguage): LegendEntry[] {
  return reaches.flatMap((reach) => {
    const part = panel.parts.find((one) => one.reach === reach);
    if (!part) return [];
    return { name: `${reachName[reach]()} ${formatShare(part.share, language)}`, ...look[reach] };
  });
}

/** What the language that would add most would add. */
export function nextWords(group: ReachGroup, language: FormatLanguage): string {
  return m.reach_next_line({
    language: nameIn(group, language),
    persons: formatNumber(group.persons, language),
    share: formatShare(group.share_with_it, language),
  });
}

function partWords(name: string, group: ReachGroup, language: FormatLanguage): string {
  return m.reach_part({
    name,
    persons: formatNumber(group.persons, language),
    share: formatShare(group.share, language),
  });
}

/** Why the share of a municipality is not known. */
export function unknownWords({ municipality }: ReachPanel): string {
  return municipality.left_out_languages > 0 ? m.reach_left_out() : m.reach_not_stated();
}

/** The answer of the figure as one sentence. */
export function reachWords(panels: readonly ReachPanel[], language: FormatLanguage): string {
  const known = panels.filter(({ isKnown }) => isKnown);
  const [first, ...others] = [...known].sort((a, b) => shareOf(b) - shareOf(a));
  if (!first) return m.reach_answer_none();
  const last = others.at(-1);
  if (last)
    return m.reach_answer_range({
      highest: first.name,
      highestShare: formatShare(shareOf(first), language),
      lowest: last.name,
      lowestShare: formatShare(shareOf(last), language),
    });
  const words = { municipality: first.name, share: formatShare(shareOf(first), language) };
  const missing = first.groups.find(({ reach }) => reach === 'unserved');
  if (!missing) return m.reach_answer_whole(words);
  const persons = formatNumber(missing.persons, language);
  return m.reach_answer({ ...words, language: nameIn(missing, language), persons });
}

function shareOf({ municipality }: ReachPanel): number {
  return municipality.reached_share ?? 0;
}

/** The programmes that the residents’ languages come from: a line for each source and date. */
export function reachSources(
  panels: readonly ReachPanel[],
  documents: readonly DocumentSummary[],
  language: FormatLanguage,
): string[] {
  const sources = panels.map(({ municipality }) => sourceWords(municipality, language));
  return [...new Set(sources)].map((source) => {
    const ids = panels
      .filter((_, i) => sources[i] === source)
      .map(({ municipality }) => municipality.document_id);
    const named = documents.filter(({ document_id }) => ids.includes(document_id));
    return m.reach_source({ programmes: programmeList(named, language), source });
  });
}

/** Source and date of the residents’ languages: `Tilastokeskus 31.12.2022`. */
function sourceWords({ source, date, year }: ReachMunicipality, language: FormatLanguage): string {
  const day = date ? formatDate(date, language) : (year?.toString() ?? '');
  return [source, day].filter(Boolean).join(' ');
}
