import { formatNumber, type FormatLanguage } from '../../format';
import type { DocumentLanguage, PassageKind } from '../../contract/vocabulary';
import { m } from '../../messages/compiled/messages.js';
import { sectionName } from '../../messages/names';
import type { FacetName, SearchAnswer, SearchHit } from '../../search/question';

export const kindName: Readonly<Record<PassageKind, () => string>> = {
  heading: m.search_kind_heading,
  paragraph: m.search_kind_paragraph,
  list_item: m.search_kind_list_item,
  table_row: m.search_kind_table_row,
  prompt: m.search_kind_prompt,
  boilerplate: m.search_kind_boilerplate,
};

export const textLanguageName: Readonly<Record<DocumentLanguage, () => string>> = {
  fi: m.search_language_fi,
  sv: m.search_language_sv,
};

export const facetTitle: Readonly<Record<FacetName, () => string>> = {
  section: m.search_facet_section,
  municipality: m.search_facet_municipality,
  kind: m.search_facet_kind,
  language: m.search_facet_language,
};

/** `17 kohtaa` */
export function passagesWords(count: number, language: FormatLanguage): string {
  if (count === 1) return m.search_passages_one();
  return m.search_passages({ count: formatNumber(count, language) });
}

/** `17 kohtaa 5 ohjelmassa.` */
export function answerSentence(answer: SearchAnswer, language: FormatLanguage): string {
  const { count, documentCount, haveAll } = answer;
  if (count === 0) return m.search_none();
  const documents =
    documentCount === 1
      ? m.search_in_one()
      : m.search_in({ count: formatNumber(documentCount, language) });
  const found = `${passagesWords(count, language)} ${documents}.`;
  return haveAll ? found : `${found} ${m.search_some()}`;
}

/** Where a result stands: section, page and kind, in the reader's words. */
export function placeWords({ section, page, kind }: SearchHit): string {
  return [
    section && m.search_section({ section, name: sectionName[section]() }),
    page && m.passage_page({ page }),
    kindName[kind](),
  ]
    .filter((word) => typeof word === 'string')
    .join(' · ');
}
