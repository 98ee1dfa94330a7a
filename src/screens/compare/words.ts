import { formatList, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { sectionName } from '../../messages/names';
import type { VersionChange } from './changes';
import type { ComparedBlock } from './read';

/** How alike the documents are, and where they differ most, in one sentence. */
export function comparedSentence(
  blocks: readonly ComparedBlock[],
  total: number,
  language: FormatLanguage,
): string {
  const facts = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
  if (facts.length === 0) return m.compare_answer_none();
  const common = facts.filter(({ count }) => count === total).length;
  const answer = m.compare_answer({ common, facts: facts.length });
  const most = Math.max(...blocks.map(({ differences }) => differences));
  const where = blocks.flatMap(({ section, differences }) =>
    section && differences === most && most > 0 ? [`${section} ${sectionName[section]()}`] : [],
  );
  if (where.length === 0 || where.length > 2) return answer;
  return `${answer} ${m.compare_answer_most({ where: formatList(where, language), most })}`;
}

/** What the newer version adds, drops and gives into other hands. */
export function changeSentence(
  { added, dropped, handed }: VersionChange,
  [older, newer]: readonly [string, string],
): string {
  return m.compare_versions_answer({ older, newer, added, dropped, handed });
}
