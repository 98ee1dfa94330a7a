import { facets, sections } from '../../contract/vocabulary';
import type { DeliveryMode, ParameterId, TargetGroup } from '../../contract/vocabulary';
import { formatList, formatNumber, formatPlace, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { facetLetter, facetName, sectionName } from '../../messages/names';
import { deliveryModeName, parameterName, targetGroupName } from '../../messages/service-facts';
import type { Gap, MunicipalityRow, SectionCell, Tie } from './rows';
import { fewestPeers, languagesByRole, partyNames, type MunicipalityPage } from './shape';

/** More names than these are counted, not told. */
const mostNamed = 5;

/** The answer of the list as one sentence; `without`: municipalities of which the dataset has no document. */
export function listSentence(rows: readonly MunicipalityRow[], without: number): string {
  const [first] = rows;
  if (!first) return m.municipality_answer_none();
  const described = rows.reduce((sum, one) => sum + one.described, 0);
  const words = { mean: Math.round(described / rows.length), cells: first.cells, without };
  if (rows.length === 1) return m.municipality_answer_one(words);
  return m.municipality_answer({ ...words, count: rows.length });
}

/** What is described, by whom, in which languages and for how many, in one sentence. */
export function pageSentence(page: MunicipalityPage, language: FormatLanguage): string {
  const { described, cells, population } = page.place;
  const parties = namesWords(partyNames(page.parties), language);
  const [first] = languagesByRole(page.languages);
  const offered = first?.role === 'offered' ? first.languages : [];
  const languages = namesWords(
    offered.map((one) => one[`name_${language}`]),
    language,
  );
  return m.municipality_sentence({
    described,
    cells,
    parties: parties
      ? m.municipality_clause_parties({ parties })
      : m.municipality_clause_no_parties(),
    languages: languages
      ? m.municipality_clause_languages({ languages })
      : m.municipality_clause_no_languages(),
    residents:
      population === null
        ? m.municipality_clause_no_residents()
        : m.municipality_clause_residents({ population: formatNumber(population, language) }),
  });
}

function namesWords(names: readonly string[], language: FormatLanguage): string {
  if (names.length <= mostNamed + 1) return formatList(names, language);
  const shown = names.slice(0, mostNamed).join(', ');
  return `${shown} ${m.and_more({ count: names.length - mostNamed })}`;
}

/** How many cells are described, and which are not. */
export function sectionsSentence(cells: readonly SectionCell[], language: FormatLanguage): string {
  const isDescribed = ({ status, is_counted }: SectionCell) => status === 'described' && is_counted;
  const codes = sections.flatMap((section) =>
    facets.flatMap((facet) => {
      const cell = cells.find((one) => one.section === section && one.facet === facet);
      return cell && isDescribed(cell) ? [] : `${section}${facetLetter[facet]}`;
    }),
  );
  if (codes.length === 0) return m.municipality_sections_all({ cells: cells.length });
  const described = cells.filter(isDescribed).length;
  const missing = formatList(codes, language);
  return m.municipality_sections_answer({ described, cells: cells.length, missing });
}

/** Which municipalities are the peers and out of how many, or why no one is. */
export function peersSentence(
  { near, candidates }: MunicipalityPage,
  language: FormatLanguage,
): string {
  if (near.length < fewestPeers) return m.municipality_peers_few({ candidates });
  const names = formatList(
    near.map(({ place }) => formatPlace(place, language)),
    language,
  );
  const answer =
    near.length < candidates ? m.municipality_peers_answer : m.municipality_peers_every;
  return answer({ names, candidates });
}

/** How much the peers state that this municipality does not. */
export function gapsSentence({ near, gaps }: MunicipalityPage): string {
  if (near.length < fewestPeers) return m.municipality_gaps_few();
  if (gaps.length === 0) return m.municipality_gaps_none();
  const all = gaps.filter(({ stating, peers }) => stating === peers).length;
  return m.municipality_gaps_answer({ count: gaps.length, all });
}

/** What the peers state, in a few words: `Yhteiskuntaorientaation kieli: arabia`. */
export function gapWords(
  gap: Gap,
  services: ReadonlyMap<string, string>,
  language: FormatLanguage,
): string {
  const { kind, value } = gap;
  const service = services.get(gap.service_id) ?? gap.service_id;
  switch (kind) {
    case 'section':
      return sectionWords(value);
    case 'language':
      return m.municipality_gap_language({ language: gap[`name_${language}`] ?? value });
    case 'mode':
      return m.municipality_gap_mode({ service, value: deliveryModeName[value as DeliveryMode]() });
    case 'group':
      return m.municipality_gap_group({ service, value: targetGroupName[value as TargetGroup]() });
    case 'parameter':
      return m.municipality_gap_parameter({
        service,
        value: parameterName[value as ParameterId](),
      });
  }
}

function sectionWords(value: string): string {
  const section = sections.find((one) => value.startsWith(one));
  const facet = facets.find((one) => value.endsWith(one));
  if (!section || !facet) return value;
  return m.municipality_gap_section({
    section: `${section}${facetLetter[facet]}`,
    name: sectionName[section](),
    facet: facetName[facet]().toLowerCase(),
  });
}

const tieNames: Record<Tie['relation'], Record<Tie['direction'], () => string>> = {
  covers: { from: m.municipality_tie_covers_from, to: m.municipality_tie_covers_to },
  produces_for: {
    from: m.municipality_tie_produces_for_from,
    to: m.municipality_tie_produces_for_to,
  },
  agreement: { from: m.municipality_tie_agreement, to: m.municipality_tie_agreement },
  joint_procurement: {
    from: m.municipality_tie_joint_procurement,
    to: m.municipality_tie_joint_procurement,
  },
  mentions: { from: m.municipality_tie_mentions_from, to: m.municipality_tie_mentions_to },
};

/** The relation and its direction, as they stand before the name of the other municipality. */
export function tieWords({ relation, direction }: Tie): string {
  return tieNames[relation][direction]();
}
