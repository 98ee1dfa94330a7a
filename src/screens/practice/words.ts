import { formatList, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { parameterName } from '../../messages/service-facts';
import type { MarkCount, MarkKind, PracticeMark } from './query';
import type { ParameterPanel } from './shape-parameters';
import { serviceName, valueName } from './shape-marks';

const questions = {
  mode: { answer: m.practice_modes_answer, none: m.practice_modes_none },
  group: { answer: m.practice_groups_answer, none: m.practice_groups_none },
} as const;

/** The most stated mode or group of services, and how many programmes state any. */
export function marksSentence(
  marks: readonly PracticeMark[],
  counts: readonly MarkCount[],
  { kind, language }: { kind: MarkKind; language: FormatLanguage },
): string {
  const own = counts.filter((count) => count.kind === kind && count.documents > 0);
  const most = Math.max(0, ...own.map(({ documents }) => documents));
  const [first] = own.filter(({ documents }) => documents === most);
  if (!first) return questions[kind].none();
  const stating = new Set(marks.flatMap((mark) => (mark.kind === kind ? [mark.document_id] : [])))
    .size;
  return questions[kind].answer({
    stating,
    value: valueName(first.value).toLowerCase(),
    service: serviceName(first, language).toLowerCase(),
    most,
  });
}

/** What is stated in figures, and by how many. */
export function parametersSentence(
  panels: readonly ParameterPanel[],
  language: FormatLanguage,
): string {
  const most = Math.max(0, ...panels.map(({ documents }) => documents));
  if (most === 0) return m.practice_figures_none();
  const named = [
    ...new Set(
      panels.flatMap(({ documents, parameter }) =>
        documents === most ? [parameterName[parameter]().toLowerCase()] : [],
      ),
    ),
  ];
  return m.practice_figures_answer({ names: formatList(named.slice(0, 3), language), most });
}
