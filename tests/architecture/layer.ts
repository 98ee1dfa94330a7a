/** What a layer may import beside itself, by name; a layer is a folder or a file, its longest name wins. */
export type ImportTable = Readonly<Record<string, readonly string[]>>;

/** One import: path of the file from the root, and what it names, resolved to such a path where it is relative. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The longest name in the table that is the path, without ending, or a folder above it. */
export function layerOf(path: string, table: ImportTable): string | null {
  const bare = path.replace(/^src\//, '').replace(/(\.svelte)?\.\w+$/, '');
  const names = Object.keys(table).filter((name) => bare === name || bare.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Imports between files of the project that the table does not allow, as sentences. */
export function findForbidden(imports: readonly Import[], table: ImportTable): string[] {
  return imports.flatMap(({ from, to }) => {
    const source = layerOf(from, table);
    const target = layerOf(to, table);
    if (source === null) return [`${from} belongs to no layer`];
    if (target === null) return [`${from} imports ${to}, which belongs to no layer`];
    if (source === target || isAllowed(target, table[source] ?? [])) return [];
    return [`${from} imports ${to}: ${source} may not import ${target}`];
  });
}

/** A layer allows the layers inside it. */
function isAllowed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => target === name || target.startsWith(`${name}/`));
}

/** Imports from one folder inside the given one into another, as sentences. */
export function findBetweenFolders(imports: readonly Import[], parent: string): string[] {
  const folderOf = (path: string): string | undefined =>
    path.startsWith(`${parent}/`)
      ? path
          .slice(parent.length + 1)
          .split('/')
          .slice(0, -1)[0]
      : undefined;
  return imports
    .filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      return source !== undefined && target !== undefined && source !== target;
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}
