import type { Drawing } from '../charts/svg-picture';

/** Pictures go on paper: the page turns light while its colours are read, too briefly to be painted. */
export function lightPicture(draw: () => Drawing): Drawing {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    return draw();
  } finally {
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  }
}
