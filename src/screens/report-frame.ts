import type { ReportFrame, ReportSource } from '../components/report/report';
import { formatDate, formatPeriod, formatProgramme } from '../format';
import { m } from '../messages/compiled/messages.js';
import { qualityRuleName } from '../messages/quality-rules';
import type { DocumentFile } from '../state/document-file';
import { chosenFilters } from './chosen-filters';
import type { App } from './context';

/** What a report is about and when it was made. */
export interface ReportSubject {
  readonly title: string;
  /** The answer in short. */
  readonly lead: string;
  /** Documents that it is about. */
  readonly documentIds: readonly string[];
  /** The documents it rests on, in the order to list them. */
  readonly files: readonly DocumentFile[];
  /** ISO 8601. */
  readonly date: string;
  /** The link that rebuilds it. */
  readonly address: string;
}

/** What stands before and after the parts of a report, in the reader's language. */
export function reportFrame(app: App, subject: ReportSubject): ReportFrame {
  const { title, lead, files, address, documentIds } = subject;
  const { version, language } = app;
  const date = formatDate(subject.date, language.current);
  const filters = chosenFilters(app).map(({ name, value }) => `${name}: ${value}`);
  const programmes = documentIds
    .flatMap((id) => app.documents.find(id) ?? [])
    .map((one) => formatProgramme(one, language.current))
    .join(', ');
  return {
    title,
    lead,
    facts: [
      [m.report_programmes(), programmes],
      [m.print_filters(), filters.join(' · ') || m.print_no_filters()],
      [m.export_version(), version],
      [m.report_date(), date],
      [m.print_address(), address],
    ],
    sources: files.map((file) => sourceOf(file, app)),
    method: [m.method_read_4(), m.method_proof_2()],
    limits: [
      m.method_limits_1(),
      m.method_limits_2(),
      m.method_limits_3(),
      m.method_limits_4(),
      m.method_limits_5(),
    ],
    citation: [
      m.report_citation({ title, documents: programmes }),
      m.export_cite_data({ version, date }),
      address,
    ].join(' '),
  };
}

function sourceOf({ document, flags }: DocumentFile, app: App): ReportSource {
  const language = app.language.current;
  const summary = app.documents.find(document.document_id);
  const period = formatPeriod(document.period_start, document.period_end);
  const found = new Map<string, number>();
  for (const { rule_id } of flags) {
    const name = qualityRuleName[rule_id]();
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  const doubts = [...found].map(([name, count]) => `${name} (${count})`).join(', ');
  return {
    name: summary ? formatProgramme(summary, language) : document.file_name,
    lines: [
      document.title ?? '',
      period && m.report_period({ period }),
      document.dated ? m.report_dated({ date: formatDate(document.dated, language) }) : '',
      `${m.export_file()}: ${document.file_name}`,
      `${m.export_sha256()}: ${document.sha256}`,
      document.restated_from ? m.restated_from({ original: document.restated_from }) : '',
      doubts && m.report_doubts({ doubts }),
    ].filter(Boolean),
  };
}
