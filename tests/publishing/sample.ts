import { emptyDataset } from '../../src/contract/empty-dataset';
import type { Dataset, Row } from '../../src/contract/rows';

const text = 'Kotoutumisohjelma\nOpetusta annetaan "arabiaksi", myös iltaisin.\n';

/** A dataset with one document, two passages and one fact, hard cells included. */
export function sample(): { dataset: Dataset; texts: Map<string, string> } {
  const dataset = emptyDataset();
  dataset.dataset.push({
    version: '0123456789ab',
    input_hash: '1'.repeat(64),
    lexicon_hash: '2'.repeat(64),
    program_hash: '3'.repeat(64),
    documents: 1,
    licence: 'CC-BY-4.0',
  });
  dataset.documents.push(document());
  dataset.passages.push(passage(1, 'heading', 0, 17), passage(2, 'paragraph', 18, 64));
  dataset.evidence.push({
    evidence_id: 'esimerkki:18-64',
    document_id: 'esimerkki',
    passage_id: 'esimerkki:2',
    page: null,
    start: 18,
    end: 64,
    quote: text.slice(18, 64),
  });
  dataset.coverage.push({
    document_id: 'esimerkki',
    section: '4',
    facet: 'description',
    status: 'described',
    word_count: 5,
    refers_elsewhere: false,
    planned: true,
    evidence_id: 'esimerkki:18-64',
    rule: 'own-text',
    certainty: 'exact',
  });
  return { dataset, texts: new Map([['esimerkki', text]]) };
}

function document(): Row<'documents'> {
  return {
    document_id: 'esimerkki',
    file_name: 'kansio/esimerkki, 1.txt',
    media_type: 'text/plain',
    sha256: '0'.repeat(64),
    byte_size: 70,
    page_count: null,
    character_count: text.length,
    layout: 'own-layout',
    title: 'Kotoutumisohjelma',
    language: 'fi',
    issuer_code: '019',
    period_start: null,
    period_end: null,
    dated: null,
    coordinating_body: null,
    law: '681/2023',
    restated_from: null,
    status: 'ok',
    message: null,
  };
}

function passage(
  ordinal: number,
  kind: Row<'passages'>['kind'],
  start: number,
  end: number,
): Row<'passages'> {
  const passage_id = `esimerkki:${ordinal}`;
  const place = { page: null, section: null, service_id: null };
  return { passage_id, document_id: 'esimerkki', ordinal, kind, start, end, ...place };
}
