import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The file without its comments, in which an example may be named. */
export function withoutComments({ path, text }: SourceFile): SourceFile {
  if (path.endsWith('.ts')) return { path, text: printCode(text) };
  if (path.endsWith('.sql')) return { path, text: text.replace(/--.*$/gm, '') };
  if (!path.endsWith('.svelte')) return { path, text };
  const markup = text.replace(/<!--[\s\S]*?-->/g, '');
  return {
    path,
    text: markup.replace(/(<script[^>]*>)([\s\S]*?)(<\/script>)/g, (_, open, script, close) =>
      [open, printCode(script), close].join(''),
    ),
  };
}

function printCode(text: string): string {
  const file = ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}
