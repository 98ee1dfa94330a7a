import { formatDate } from '../format';
import { m } from '../messages/compiled/messages.js';
import { bibtex, bibtexUrl } from './bibtex';
import type { Citation } from './cite-fact';
import type { ExportContext } from './export-context';
import { texText } from './tex-text';

type Given = Pick<ExportContext, 'version' | 'language'> &
  Partial<Pick<ExportContext, 'date' | 'address'>>;

/** The dataset as a whole in a list of references; day and address are left out where they are not known. */
export function citeDataset({ version, language, date, address }: Given): Citation {
  const at = { locale: language };
  const accessed = date && m.export_cite_accessed({ date: formatDate(date, language) }, at);
  const text = [m.export_cite_dataset({ version }, at), accessed, address].filter(Boolean);
  return {
    text: text.join(' '),
    bibtex: bibtex(`kotopeili-${version}`, {
      title: `{${texText(m.export_cite_title({}, at))}}`,
      note: texText(m.export_cite_note({ version }, at)),
      version,
      year: date?.slice(0, 4) ?? '',
      url: address ? bibtexUrl(address) : '',
      urldate: date ?? '',
    }),
  };
}
