import type { Reader } from './reader.svelte';

/** Where the focus goes when a fact is opened. */
export type Side = 'text' | 'margin';

/** Brings the open place into sight and the focus to it; in the margin only when asked. */
export function reveal(root: HTMLElement, reader: Reader, side: Side): void {
  const { evidenceId, passageId } = reader;
  const place = evidenceId ? markOf(root, evidenceId) : passageId && blockOf(root, passageId);
  if (!place) return;
  const wanted = side === 'margin' && evidenceId ? noteOf(root, evidenceId) : place;
  (wanted ?? place).focus({ preventScroll: true });
  if (!isInSight(wanted ?? place)) place.scrollIntoView({ block: 'center' });
}

export function markOf(root: HTMLElement, evidenceId: string): HTMLElement | null {
  return root.querySelector(`[data-evidence~="${CSS.escape(evidenceId)}"]`);
}

export function noteOf(root: HTMLElement, evidenceId: string): HTMLElement | null {
  return root.querySelector(`[data-note="${CSS.escape(evidenceId)}"]`);
}

function blockOf(root: HTMLElement, passageId: string): HTMLElement | null {
  return root.querySelector(`[data-passages~="${CSS.escape(passageId)}"]`);
}

/** Wholly within the middle of the window, where it need not be looked for. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > innerHeight * 0.1 && bottom < innerHeight * 0.85;
}
