import { Address, type AddressBar } from '../../src/state/address.svelte';
import type { DocumentSummary, Place } from '../../src/state/document-summary';

/** An address bar that only remembers. */
export function silentBar(hash = ''): AddressBar & { hash: string; pushed: number } {
  return {
    hash,
    pushed: 0,
    read() {
      return this.hash;
    },
    write(next, how) {
      this.hash = next;
      if (how === 'push') this.pushed += 1;
    },
  };
}

export function addressOf(hash: string): Address {
  return new Address(silentBar(hash));
}

export function place(code: string, region: string, status: Place['language_status']): Place {
  const names = { name_fi: code, name_sv: code };
  const regionNames = { region_code: region, region_fi: region, region_sv: region };
  const county = { county_code: region, county_fi: region, county_sv: region };
  const area = { area_fi: code, area_sv: code };
  return { code, ...names, ...regionNames, ...county, ...area, language_status: status };
}

export function documentOf(id: string, places: Place[], year: string | null): DocumentSummary {
  return {
    document_id: id,
    file_name: `${id}.pdf`,
    title: null,
    layout: 'own-layout',
    language: 'fi',
    issuer_code: places[0]?.code ?? null,
    period_start: null,
    period_end: null,
    year,
    restated_from: null,
    status: 'ok',
    message: null,
    mark: null,
    places,
  };
}
