/** A phone this sharp claims two thirds of a width: a third dot in each point is more than an eye sees and half the weight. */
const SHARPEST = "(min-resolution: 2.5dppx)";

/**
 * How wide a picture is shown, as in the `sizes` attribute.
 * @param phone a length, or a sum of lengths
 * @param from the same from each width of the window on, the widest first
 */
export function shownWidth(phone: string, from: Readonly<Record<`${number}rem`, string>> = {}): string {
  const wider = Object.entries(from).map(([width, shown]) => `(min-width: ${width}) calc(${shown})`);
  return [...wider, `${SHARPEST} calc((${phone}) * 2 / 3)`, `calc(${phone})`].join(", ");
}
