import type { Row } from '../../contract/rows';
import type { PartyType } from '../../contract/vocabulary';
import type { Municipality } from '../knowledge/municipalities';

/** A body as far as the text identifies it. */
export interface Party {
  readonly name: string;
  readonly partyType: PartyType;
  readonly municipalityCode: string | null;
}

/** `Länsi-Uudenmaan hyvinvointialue` → `lansi-uudenmaan-hyvinvointialue`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The parties of a run: one row a body under all its names. */
export class PartyBook {
  readonly #rows = new Map<string, Row<'parties'>>();

  /** Identifier of the party, made known when it is new. */
  enter({ name, partyType, municipalityCode }: Party): string {
    const party_id = slug(name);
    if (!this.#rows.has(party_id))
      this.#rows.set(party_id, {
        party_id,
        name,
        party_type: partyType,
        municipality_code: municipalityCode,
      });
    return party_id;
  }

  /** Code of the municipality that a party is; null for other bodies. */
  municipalityOf(partyId: string): string | null {
    return this.#rows.get(partyId)?.municipality_code ?? null;
  }

  rows(): Row<'parties'>[] {
    return [...this.#rows.values()].sort((a, b) => (a.party_id < b.party_id ? -1 : 1));
  }
}

/** A municipality as a party: `Espoon kaupunki`, `Auran kunta`. */
export function municipalityParty(municipality: Municipality): Party {
  const named = / (?:kunta|kaupunki)$/.test(municipality.name_fi);
  const kind = municipality.isCity ? 'kaupunki' : 'kunta';
  return {
    name: named ? municipality.name_fi : `${municipality.genitive_fi} ${kind}`,
    partyType: 'municipality',
    municipalityCode: municipality.code,
  };
}
