import type { Knowledge } from '../knowledge/knowledge';
import { genitive } from '../knowledge/inflect';
import type { Span } from '../document';
import type { PartyHead } from '../knowledge/meaning';
import type { Party } from './party-book';

const translations = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** Finnish genitive of each region by its Swedish name. */
function regionsOf(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = translations.get(knowledge);
  if (known) return known;
  const made = new Map(
    Array.from(knowledge.municipalities.values(), (m) => [
      m.region_sv.toLowerCase(),
      genitive(m.region_fi),
    ]),
  );
  translations.set(knowledge, made);
  return made;
}

/** A state authority with its region after the noun: `NTM-centralen i Österbotten` → `Pohjanmaan ELY-keskus`. */
export function authorityIn(
  text: string,
  { start, end }: Span,
  { head, partyType, resolvesTo }: PartyHead,
  knowledge: Knowledge,
): { readonly party: Party; readonly start: number; readonly end?: number } | null {
  if (resolvesTo !== 'name') return null;
  const [said, first = '', second = ''] =
    /^ i (\p{Lu}[\p{L}-]+)(?: (\p{Lu}[\p{L}-]+))?/u.exec(text.slice(end, end + 60)) ?? [];
  if (!said) return null;
  const regions = regionsOf(knowledge);
  const region =
    regions.get(`${first} ${second}`.toLowerCase()) ?? regions.get(first.toLowerCase());
  if (!region) return null;
  return { party: { name: `${region} ${head}`, partyType, municipalityCode: null }, start };
}

/** A state authority of a region under its Finnish name: `Österbottens ELY-keskus` → `Pohjanmaan ELY-keskus`. */
export function regionalAuthority(party: Party, knowledge: Knowledge): Party {
  if (party.partyType !== 'state_authority') return party;
  const [, region, office] =
    /^(.+?)s? (ELY-keskus|TE-toimisto|elinvoimakeskus)$/.exec(party.name) ?? [];
  if (!region || !office) return party;
  const finnish = regionsOf(knowledge).get(region.toLowerCase());
  return finnish ? { ...party, name: `${finnish} ${office}` } : party;
}
