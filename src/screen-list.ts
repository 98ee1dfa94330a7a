import { m } from './messages/compiled/messages.js';
import type { ScreenEntry } from './screens/screen';

/** The screens in the order of the navigation; the first is the home. */
export const screenList = [
  {
    id: 'overview',
    name: m.nav_overview,
    keys: ['mode', 'facet', 'order', 'group', 'matrix', 'map'],
    isFiltered: true,
    load: () => import('./screens/overview/Overview.svelte').then((one) => one.default),
  },
  {
    id: 'languages',
    name: m.nav_languages,
    keys: ['service', 'languages', 'reach'],
    isFiltered: true,
    load: () => import('./screens/languages/Languages.svelte').then((one) => one.default),
  },
  {
    id: 'responsible',
    name: m.nav_responsible,
    keys: ['division', 'network', 'ended', 'order'],
    isFiltered: true,
    load: () => import('./screens/responsible/Responsible.svelte').then((one) => one.default),
  },
  {
    id: 'population',
    name: m.nav_population,
    keys: ['shares', 'citizenship', 'residents', 'series', 'highlight'],
    isFiltered: true,
    load: () => import('./screens/population/Population.svelte').then((one) => one.default),
  },
  {
    id: 'practice',
    name: m.nav_practice,
    keys: ['modes', 'groups', 'figures'],
    isFiltered: true,
    load: () => import('./screens/practice/Practice.svelte').then((one) => one.default),
  },
  {
    id: 'goals',
    name: m.nav_goals,
    keys: ['goals', 'tasks', 'sector', 'text'],
    isFiltered: true,
    load: () => import('./screens/goals/Goals.svelte').then((one) => one.default),
  },
  {
    id: 'municipality',
    name: m.municipality_nav,
    keys: ['code', 'municipalities', 'sections', 'parties', 'peers', 'gaps', 'report', 'with'],
    isFiltered: true,
    load: () => import('./screens/municipality/Municipality.svelte').then((one) => one.default),
  },
  {
    id: 'compare',
    name: m.nav_compare,
    keys: ['id', 'show', 'report', 'with'],
    isFiltered: false,
    load: () => import('./screens/compare/Compare.svelte').then((one) => one.default),
  },
  {
    id: 'document',
    name: m.nav_document,
    keys: ['id', 'kind'],
    isFiltered: true,
    showsPassages: true,
    load: () => import('./screens/document/Document.svelte').then((one) => one.default),
  },
  {
    id: 'import',
    name: m.import_nav,
    keys: ['id', 'mode', 'show', 'checklist'],
    isFiltered: true,
    load: () => import('./screens/import/Import.svelte').then((one) => one.default),
  },
  {
    id: 'search',
    name: m.search_nav,
    keys: ['q', 'section', 'kind', 'text', 'arrange'],
    isFiltered: true,
    load: () => import('./screens/search/Search.svelte').then((one) => one.default),
  },
  {
    id: 'data',
    name: m.data_nav,
    keys: ['table', 'where', 'find', 'sort'],
    isFiltered: true,
    load: () => import('./screens/data/Data.svelte').then((one) => one.default),
  },
  {
    id: 'sql',
    name: m.nav_sql,
    keys: ['sql', 'as'],
    isFiltered: false,
    load: () => import('./screens/console/Console.svelte').then((one) => one.default),
  },
  {
    id: 'method',
    name: m.method_nav,
    keys: ['part'],
    isFiltered: false,
    load: () => import('./screens/method/Method.svelte').then((one) => one.default),
  },
] as const satisfies readonly ScreenEntry[];

export type ScreenId = (typeof screenList)[number]['id'];
