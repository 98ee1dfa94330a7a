import { m } from './messages/compiled/messages.js';
import type { ScreenEntry } from './screens/screen';

/** The screens in the order of the navigation; the first is the home. */
export const screenList = [
  { id: 'overview', name: m.nav_overview },
  { id: 'languages', name: m.nav_languages },
  { id: 'population', name: m.nav_population },
] as const satisfies readonly ScreenEntry[];
