import { facets, sections } from '../../contract/vocabulary';
import {
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  formatPlace,
  type FormatLanguage,
} from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { layoutName } from '../../messages/names';
import type { DocumentFile, ProvedFact } from '../../state/document-file';
import type { DocumentSummary } from '../../state/document-summary';

/** One line of the profile card. */
export interface ProfileLine {
  readonly label: string;
  /** In words; null where the document says nothing of it. */
  readonly value: string | null;
  /** The document's own words. */
  readonly isQuoted?: boolean;
}

interface Given {
  readonly file: DocumentFile;
  readonly summary: DocumentSummary;
  readonly language: FormatLanguage;
  /** Facts of the certainties chosen. */
  readonly counted: readonly ProvedFact[];
}

/** Who gives the programme, when, by which law, and how much it tells. */
export function profileLines({ file, summary, language, counted }: Given): ProfileLine[] {
  const { document } = file;
  const places = summary.places.map((place) => formatPlace(place, language));
  const issuer = summary.issuer_code ? places[0] : undefined;
  const covered = issuer ? places.slice(1) : places;
  const period = formatPeriod(document.period_start, document.period_end);
  const cover =
    covered.length > 0 ? [{ label: m.document_covers(), value: listed(covered, language) }] : [];
  return [
    { label: m.document_municipality(), value: issuer ?? null },
    ...cover,
    { label: m.document_layout(), value: document.layout && layoutName[document.layout]() },
    {
      label: m.document_language(),
      value: document.language && documentLanguage(document.language),
    },
    { label: m.document_period(), value: period || null },
    { label: m.document_dated(), value: document.dated && formatDate(document.dated, language) },
    { label: m.document_law(), value: document.law },
    { label: m.document_body(), value: document.coordinating_body, isQuoted: true },
    { label: m.document_decisions(), value: decisions(counted, language), isQuoted: true },
    { label: m.document_described(), value: described(counted) },
    { label: m.document_orientation(), value: orientation(counted, language) },
    { label: m.document_responsible(), value: responsible(counted, language) },
  ];
}

/** The original file: its name, format, pages, size and hash. */
export function fileLines({ file, language }: Pick<Given, 'file' | 'language'>): ProfileLine[] {
  const { file_name, media_type, page_count, byte_size, sha256, message } = file.document;
  const size = `${formatNumber(Math.ceil(byte_size / 1024), language)} kB`;
  const pages = page_count === null ? m.document_no_pages() : formatNumber(page_count, language);
  return [
    { label: m.document_file(), value: file_name },
    { label: m.document_format(), value: media_type && formatName(media_type) },
    { label: m.document_pages(), value: pages },
    { label: m.document_size(), value: size },
    { label: m.document_hash(), value: sha256 },
    ...(message ? [{ label: m.document_message(), value: message }] : []),
  ];
}

export function documentLanguage(language: 'fi' | 'sv'): string {
  return language === 'fi' ? m.document_language_fi() : m.document_language_sv();
}

const formatNames: Readonly<Record<string, () => string>> = {
  'application/pdf': () => 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': () => 'Word (.docx)',
  'application/vnd.oasis.opendocument.text': () => 'OpenDocument (.odt)',
  'text/html': m.document_format_html,
  'text/plain': m.document_format_text,
};

function formatName(mediaType: string): string {
  return formatNames[mediaType]?.() ?? mediaType;
}

function decisions(facts: readonly ProvedFact[], language: FormatLanguage): string | null {
  const cited = facts
    .filter(({ kind }) => kind === 'decisions')
    .map(({ code, date, detail }) =>
      [code, date && formatDate(date, language), detail].filter(Boolean).join(' '),
    );
  return cited.length > 0 ? [...new Set(cited)].join('; ') : null;
}

function described(facts: readonly ProvedFact[]): string {
  const cells = facts.filter(({ kind, detail }) => kind === 'coverage' && detail === 'described');
  const count = new Set(cells.map(({ code }) => code)).size;
  return m.document_described_value({ count, total: sections.length * facets.length });
}

function orientation(facts: readonly ProvedFact[], language: FormatLanguage): string | null {
  const names = facts
    .filter(({ kind, detail }) => kind === 'languages' && detail === 'offered')
    .filter(({ services = '' }) => services.split(' ').includes('civic_orientation'))
    .map((fact) => fact[`name_${language}`] ?? fact.code);
  return names.length > 0 ? listed([...new Set(names)], language) : null;
}

function responsible(facts: readonly ProvedFact[], language: FormatLanguage): string | null {
  const parties = facts.filter(({ kind }) => kind === 'responsibilities').map(({ code }) => code);
  const { size } = new Set(parties);
  return size > 0 ? formatNumber(size, language) : null;
}

function listed(names: readonly string[], language: FormatLanguage): string {
  return formatList([...names].sort(new Intl.Collator(language).compare), language);
}
