/** What may be wrong with a photo; it is said, and never forbids anything. */
export type PhotoDoubt = "dark" | "blurred";

/** Grey values from 0 (black) to 255, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Longest side, in pixels, at which photos are judged: both limits below were found at this size. */
export const JUDGED_SIDE = 512;
/** Mean grey value below which details drown. The shop's own pictures lie between 75 and 190. */
const DARK_BELOW = 55;
/**
 * Variance of the Laplacian over the variance of the grey values. The shop's sharp pictures lie above 0.045, the same ones
 * blurred by 0.5 % of their width below 0.016. The ratio doesn't move with light and contrast, as the bare variance does.
 */
const BLURRED_BELOW = 0.02;
/** A plain wall has nothing that could be sharp. */
const PLAIN_BELOW = 4;

/** Grey values of RGBA pixels, as a canvas gives them. */
export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): GreyImage {
  const values = new Float32Array(width * height);
  for (let at = 0; at < values.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(4 * at, 4 * at + 3);
    values[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return { width, height, values };
}

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

function spreadOf(values: Float32Array): Spread {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / Math.max(values.length, 1);
  return { mean, variance: squares / Math.max(values.length, 1) - mean * mean };
}

/** How much each pixel differs from its four neighbours: edges answer, smooth ground doesn't. */
function laplacian({ width, height, values }: GreyImage): Float32Array {
  const inner = new Float32Array(Math.max(width - 2, 0) * Math.max(height - 2, 0));
  const grey = (at: number) => values[at] ?? 0;
  let next = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      inner[next] = 4 * grey(at) - grey(at - 1) - grey(at + 1) - grey(at - width) - grey(at + width);
      next += 1;
    }
  return inner;
}

/** Looks at the light and the sharpness of a photo that was drawn at {@link JUDGED_SIDE}. */
export function judgePhoto(image: GreyImage): readonly PhotoDoubt[] {
  const light = spreadOf(image.values);
  const edges = spreadOf(laplacian(image));
  const doubts: PhotoDoubt[] = [];
  if (light.mean < DARK_BELOW) doubts.push("dark");
  if (light.variance > PLAIN_BELOW && edges.variance / light.variance < BLURRED_BELOW) doubts.push("blurred");
  return doubts;
}
