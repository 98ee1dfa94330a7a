import type { Drawing } from './svg-picture';

export interface HeadedDrawing extends Drawing {
  /** Stands above the drawing; empty for none. */
  readonly heading: string;
}

const headingHeight = 30;
const gap = 20;

/** Several drawings one below the other as one. */
export function stackDrawings(drawings: readonly HeadedDrawing[]): Drawing {
  let y = 0;
  const parts = drawings.map(({ heading, markup, height }) => {
    const top = y + (heading ? headingHeight : 0);
    y = top + height + gap;
    const text = heading
      ? `<text y="${top - 12}" font-size="16" font-weight="650" fill="var(--ink)">${heading.replace(/[<&]/g, ' ')}</text>`
      : '';
    return `${text}<g transform="translate(0,${top})">${markup}</g>`;
  });
  const width = Math.max(0, ...drawings.map((one) => one.width));
  return { markup: parts.join('\n'), width, height: Math.max(0, y - gap) };
}
