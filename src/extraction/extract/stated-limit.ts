import { measuringCue, type Cue, type Figure } from './measure-context';
import type { Quantity } from './quantity';

/** A figure beside a noun that makes it a bound (`enimmäiskesto`, `minimikoko`). */
export function limitOf(figure: Figure): { readonly cue: Cue; readonly quantity: Quantity } | null {
  const cue = measuringCue(figure, 'at_most', 'at_least');
  if (!cue) return null;
  const end = cue.measure === 'at_most' ? 'minimum' : 'maximum';
  return { cue, quantity: { ...figure.quantity, [end]: null } };
}
