/**
 * Keeps what is focused within a scrolling table clear of its head and its first column, which stay in place above it.
 * Returns what ends it.
 */
export function keepHeadClear(scroller: HTMLElement): () => void {
  const head = scroller.querySelector('thead');
  const corner = head?.querySelector('th');
  if (!head || !corner) return () => undefined;
  const observer = new ResizeObserver(() => {
    scroller.style.scrollPaddingBlockStart = `${head.offsetHeight}px`;
    scroller.style.scrollPaddingInlineStart = `${corner.offsetWidth}px`;
  });
  observer.observe(head);
  observer.observe(corner);
  return () => observer.disconnect();
}
