import type { Import } from './layer';

/** Packages that stay in some places, or out of one; places are beginnings of paths. */
export interface PackageRule {
  readonly name: RegExp;
  readonly onlyIn?: readonly string[];
  readonly notIn?: string;
}

/** Imports of packages that a rule does not allow, as sentences. */
export function findMisplaced(imports: readonly Import[], rules: readonly PackageRule[]): string[] {
  const breaks = ({ from, to }: Import): boolean =>
    rules.some(
      ({ name, onlyIn, notIn }) =>
        name.test(to) &&
        ((onlyIn !== undefined && !onlyIn.some((place) => from.startsWith(place))) ||
          (notIn !== undefined && from.startsWith(notIn))),
    );
  return imports.filter(breaks).map(({ from, to }) => `${from} uses ${to}`);
}
