import type { FormatLanguage } from '../../format';
import { qualityRuleName } from '../../messages/quality-rules';
import { deliveryModeName, parameterName, targetGroupName } from '../../messages/service-facts';
import type { ProvedFact } from '../../state/document-file';
import { factWords } from '../fact-words';

/** Names of codes that need no word before them where their kind stands beside. */
const nameOf: Readonly<
  Partial<Record<ProvedFact['kind'], Readonly<Record<string, () => string>>>>
> = {
  delivery_modes: deliveryModeName,
  target_groups: targetGroupName,
  parameters: parameterName,
  quality_flags: qualityRuleName,
};

const named = new Set<ProvedFact['kind']>([
  'languages',
  'responsibilities',
  'party_mentions',
  'decisions',
]);

/** A fact under the head of its kind: `Kuvitteen kunta` rather than `vastuutaho: Kuvitteen kunta`. */
export function factName(fact: ProvedFact, language: FormatLanguage): string {
  const name = nameOf[fact.kind]?.[fact.code]?.();
  if (name) return name;
  const own = named.has(fact.kind) ? fact[`name_${language}`] : undefined;
  return own ?? factWords(fact, language);
}
