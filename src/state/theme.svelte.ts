export type ThemeName = 'light' | 'dark';

/** What the theme needs of the browser. */
export interface ThemeBrowser {
  prefersDark(): boolean;
  load(): string | null;
  save(theme: ThemeName | null): void;
  /** Marks the page; null lets it follow the system. */
  show(theme: ThemeName | null): void;
}

/** Light or dark: follows the system until the user says otherwise. */
export class Theme {
  readonly #browser: ThemeBrowser;
  #current = $state<ThemeName>('light');

  constructor(browser: ThemeBrowser) {
    this.#browser = browser;
  }

  get current(): ThemeName {
    return this.#current;
  }

  /** Takes over the user's choice or the system's; called at start and when the system changes. */
  follow(): void {
    const chosen = this.#browser.load();
    const system: ThemeName = this.#browser.prefersDark() ? 'dark' : 'light';
    this.#current = chosen === 'light' || chosen === 'dark' ? chosen : system;
  }

  toggle(): void {
    this.#current = this.#current === 'dark' ? 'light' : 'dark';
    const system: ThemeName = this.#browser.prefersDark() ? 'dark' : 'light';
    const choice = this.#current === system ? null : this.#current;
    this.#browser.save(choice);
    this.#browser.show(choice);
  }
}
