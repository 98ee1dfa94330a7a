import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { sqlLanguage } from './dialect';
import { markPlace, placeMarks } from './editor-place';
import { editorTheme } from './editor-theme';
import type { SchemaTable } from './schema';

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Tells the keys. */
  readonly description: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly onchange: (text: string) => void;
  readonly onrun: () => void;
}

/** A text editor for SQL. */
export interface QueryEditor {
  readonly text: string;
  setText(text: string): void;
  setSchema(tables: readonly SchemaTable[]): void;
  /** Marks the place of an error; null for none. */
  mark(offset: number | null): void;
  /** Puts a name where the cursor stands, and the focus there. */
  insert(name: string): void;
  focusAt(offset: number): void;
  destroy(): void;
}

/** Tab is left to the page, so that the keyboard is not caught in the editor. */
export function createEditor(options: EditorOptions): QueryEditor {
  const language = new Compartment();
  const root = createRoot(options);
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', run: () => (options.onrun(), true) }]),
        language.of(sqlLanguage([])),
        ...surface(options),
      ],
    }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    setText: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    setSchema: (tables) => view.dispatch({ effects: language.reconfigure(sqlLanguage(tables)) }),
    mark: (offset) => markPlace(view, offset),
    insert(name) {
      view.dispatch(view.state.replaceSelection(name));
      view.focus();
    },
    focusAt(offset) {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    destroy() {
      view.destroy();
      root.host.remove();
    },
  };
}

const descriptionId = 'keys';

/** A tree of its own: there the editor's style sheets need no permission of the page's security policy. */
function createRoot({ parent, description }: EditorOptions): ShadowRoot {
  const host = document.createElement('div');
  host.style.height = '100%';
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const words = document.createElement('p');
  words.id = descriptionId;
  words.hidden = true;
  words.textContent = description;
  root.append(words);
  return root;
}

function surface({ label, phrases, onchange }: EditorOptions) {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': descriptionId }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onchange(update.state.doc.toString());
    }),
    EditorState.phrases.of(phrases),
    editorTheme,
    placeMarks,
  ];
}
