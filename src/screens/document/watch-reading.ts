import type { Attachment } from 'svelte/attachments';

type Tell = (id: string) => void;

const watched = new Map<Element, { readonly id: string; readonly tell: Tell }>();
let observer: IntersectionObserver | undefined;

/** The upper third of the window, without the edge: what stands there is being read. */
const rootMargin = '-8% 0px -67% 0px';

/** Tells of an element that comes into the upper third of the window. */
export function watchReading(id: string, tell: Tell): Attachment<HTMLElement> {
  return (element) => {
    observer ??= new IntersectionObserver(tellFirst, { rootMargin });
    watched.set(element, { id, tell });
    observer.observe(element);
    return () => {
      observer?.unobserve(element);
      watched.delete(element);
    };
  };
}

/** Of those that come into sight at once, the uppermost is being read. */
function tellFirst(entries: readonly IntersectionObserverEntry[]): void {
  const [first] = entries
    .filter((entry) => entry.isIntersecting)
    .sort((a, b) => a.boundingClientRect.top - b.boundingClientRect.top);
  const one = first && watched.get(first.target);
  one?.tell(one.id);
}
