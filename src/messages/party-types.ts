import type { PartyType } from '../contract/vocabulary';
import { m } from './compiled/messages.js';

/** Kinds of bodies in the language of the interface. */
export const partyTypeName: Record<PartyType, () => string> = {
  municipality: m.party_type_municipality,
  employment_area: m.party_type_employment_area,
  wellbeing_county: m.party_type_wellbeing_county,
  state_authority: m.party_type_state_authority,
  education_provider: m.party_type_education_provider,
  company: m.party_type_company,
  association: m.party_type_association,
  parish: m.party_type_parish,
  joint_service: m.party_type_joint_service,
};
