import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setPlace = StateEffect.define<number | null>();
const mark = Decoration.mark({ class: 'cm-place' });

/** The marked place of an error; it goes with the next change of the text. */
const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const kept = transaction.docChanged ? Decoration.none : marks;
    return transaction.effects.reduce(
      (now, effect) =>
        effect.is(setPlace) ? marked(transaction.state.doc.toString(), effect.value) : now,
      kept,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const placeMarks: Extension = places;

/** Marks the word at a place of the text, or nothing. */
export function markPlace(view: EditorView, offset: number | null): void {
  const effects: StateEffect<unknown>[] = [setPlace.of(offset)];
  if (offset !== null && offset <= view.state.doc.length)
    effects.push(EditorView.scrollIntoView(offset, { y: 'center' }));
  view.dispatch({ effects });
}

function marked(text: string, offset: number | null): DecorationSet {
  if (offset === null || text.length === 0) return Decoration.none;
  const from = Math.min(offset, text.length - 1);
  const word = /^(?:[\p{L}\p{N}_]+|.)/su.exec(text.slice(from))?.[0] ?? ' ';
  return Decoration.set([mark.range(from, from + word.length)]);
}
