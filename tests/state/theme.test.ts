import { describe, expect, it } from 'vitest';
import { Theme, type ThemeName } from '../../src/state/theme.svelte';

function themeWith(prefersDark: boolean, saved: string | null = null) {
  const browser = { saved, shown: null as ThemeName | null };
  const theme = new Theme({
    prefersDark: () => prefersDark,
    load: () => browser.saved,
    save: (choice) => (browser.saved = choice),
    show: (choice) => (browser.shown = choice),
  });
  theme.follow();
  return { theme, browser };
}

describe('theme', () => {
  it('follows the system until the user chooses', () => {
    expect(themeWith(true).theme.current).toBe('dark');
    expect(themeWith(false).theme.current).toBe('light');
    expect(themeWith(true, 'light').theme.current).toBe('light');
  });

  it('remembers a choice against the system and forgets one that agrees with it', () => {
    const { theme, browser } = themeWith(true);
    theme.toggle();
    expect(browser).toEqual({ saved: 'light', shown: 'light' });
    theme.toggle();
    expect(browser).toEqual({ saved: null, shown: null });
  });
});
