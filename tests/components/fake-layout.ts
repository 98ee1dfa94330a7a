/** Gives elements a size where nothing is laid out: what scrolls is 600 pixels high, a row 32. */
export function fakeLayout(): void {
  const size = (name: string, value: (element: HTMLElement) => number) =>
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return value(this);
      },
    });
  size('clientHeight', () => 600);
  size('clientWidth', () => 900);
  size('offsetHeight', ({ tagName }) => (tagName === 'TR' ? 32 : 40));
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: false, onchange: null },
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  HTMLElement.prototype.scrollTo = () => undefined;
  globalThis.CSS = { ...globalThis.CSS, escape: (text: string) => text };
}
