import type { Knowledge } from '../knowledge/knowledge';
import { genitive } from '../knowledge/inflect';
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

/** A state authority of a region under its Finnish name: `Österbottens ELY-keskus` → `Pohjanmaan ELY-keskus`. */
export function regionalAuthority(party: Party, knowledge: Knowledge): Party {
  if (party.partyType !== 'state_authority') return party;
  const [, region, office] =
    /^(.+?)s? (ELY-keskus|TE-toimisto|elinvoimakeskus)$/.exec(party.name) ?? [];
  if (!region || !office) return party;
  const finnish = regionsOf(knowledge).get(region.toLowerCase());
  return finnish ? { ...party, name: `${finnish} ${office}` } : party;
}
