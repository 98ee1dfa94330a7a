import { genitive } from '../knowledge/inflect';
import type { Knowledge } from '../knowledge/knowledge';
import type { Party } from './party-book';

const genitivesOf = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** Finnish genitive of each municipality, county and region by its Swedish name, with and without the Swedish genitive. */
function finnishGenitives(knowledge: Knowledge): ReadonlyMap<string, string> {
  const known = genitivesOf.get(knowledge);
  if (known) return known;
  const made = new Map<string, string>();
  const enter = (swedish: string, finnish: string): void => {
    const name = swedish.toLowerCase();
    made.set(name, finnish);
    if (!name.endsWith('s')) made.set(`${name}s`, finnish);
  };
  for (const { region_fi, region_sv } of knowledge.municipalities.values())
    enter(region_sv, genitive(region_fi));
  for (const m of knowledge.municipalities.values())
    enter(
      m.wellbeing_county_sv.replace(/ välfärdsområde$/, ''),
      m.wellbeing_county_fi.replace(/ hyvinvointialue$/, ''),
    );
  for (const { name_fi, name_sv, genitive_fi } of knowledge.municipalities.values())
    enter(name_sv, name_fi.endsWith(' kunta') ? name_fi.replace(/ kunta$/, '') : genitive_fi);
  genitivesOf.set(knowledge, made);
  return made;
}

/**
 * A local body under its Finnish name: the place as the reference table has it, the noun as the pairs of the lexicon do.
 * Any other name stays as it is written.
 */
export function finnishName(party: Party, knowledge: Knowledge): Party {
  const words = party.name.split(' ');
  const genitives = finnishGenitives(knowledge);
  for (let split = words.length - 1; split > 0; split--) {
    const place = genitives.get(words.slice(0, split).join(' ').toLowerCase());
    const noun = knowledge.bodyPairs.get(words.slice(split).join(' ').toLowerCase());
    if (place && noun) return { ...party, name: `${place} ${noun}` };
  }
  return party;
}
