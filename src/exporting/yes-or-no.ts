import type { FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';

/** Spreadsheets have no common word for true: the reader's own is written. */
export function yesOrNo(value: boolean, locale: FormatLanguage): string {
  return value ? m.export_yes({}, { locale }) : m.export_no({}, { locale });
}
