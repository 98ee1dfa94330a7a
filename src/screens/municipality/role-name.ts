import type { LanguageRole } from '../../contract/vocabulary';
import { m } from '../../messages/compiled/messages.js';

export const roleName: Record<LanguageRole, () => string> = {
  offered: m.role_offered,
  piloted: m.role_piloted,
  planned: m.role_planned,
  needed: m.role_needed,
  spoken: m.role_spoken,
};
