import type { Facet, QuestionId, Section, ServiceId } from '../contract/vocabulary';

/** What a cell without evidence looked for; the panel puts it in words. */
export type Sought =
  | { readonly what: 'coverage'; readonly section: Section; readonly facet: Facet }
  | { readonly what: 'answer'; readonly question: QuestionId }
  | {
      readonly what: 'language';
      readonly service: ServiceId | 'website';
      readonly language: string;
    }
  | { readonly what: 'responsible'; readonly service: string; readonly group: string }
  | { readonly what: 'statistic'; readonly indicator: string; readonly category: string };

/** As it stands in the address: `coverage.3.responsible`. */
export function formatSought({ what, ...parts }: Sought): string {
  return [what, ...Object.values(parts)].join('.');
}

/** Undefined when the text is not something sought. */
export function parseSought(text: string): Sought | undefined {
  const [what, first, second = ''] = text.split('.');
  if (!first) return undefined;
  if (what === 'coverage') return { what, section: first as Section, facet: second as Facet };
  if (what === 'answer') return { what, question: first as QuestionId };
  if (what === 'language')
    return { what, service: first as ServiceId | 'website', language: second };
  if (what === 'responsible') return { what, service: first, group: second };
  if (what === 'statistic') return { what, indicator: first, category: second };
  return undefined;
}
