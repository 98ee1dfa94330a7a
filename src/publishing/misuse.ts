/** A wrong argument: says what, where and the cure. Nothing has been written. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
