import { strToU8, zipSync } from 'fflate';

/** The first day a ZIP can name; the same in every file, so that equal content gives equal bytes. */
const day = new Date(1980, 0, 1);

/** Files by path as one ZIP. Compresses where it stands: fflate’s own workers are not allowed by the policy of the page. */
export function archive(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: day, level: 6 });
}
