import { pageFonts } from './page-fonts';
import type { Drawing } from './svg-picture';

/** A picture as PNG, drawn by the browser at twice its size so that it stays sharp in print. */
export async function pngPicture({ markup, width, height }: Drawing, scale = 2): Promise<Blob> {
  const fonts = await pageFonts();
  const withFonts = markup.replace('<rect', () => `<style>${fonts}</style><rect`);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    ),
  );
}
