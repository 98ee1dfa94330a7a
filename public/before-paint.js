// Runs before the first paint: a chosen theme never flashes the other one, and an address that asks for another view
// than the prerendered one never flashes that.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be shut; the theme then follows the system.
}
if (location.hash.length > 1) document.documentElement.dataset.waiting = '';
