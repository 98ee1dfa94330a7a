/** Under which the dataset and all that is taken from it may be used. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
