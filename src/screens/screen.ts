/** A screen as the navigation knows it; `id` stands in the address. */
export interface ScreenEntry {
  readonly id: string;
  readonly name: () => string;
}
