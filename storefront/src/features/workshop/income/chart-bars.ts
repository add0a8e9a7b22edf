/** One bar: parts of a whole from 0 to 1, from the zero line up or down. */
export interface ChartBar {
  readonly key: string;
  /** Upper edge and height, of the height of the chart. */
  readonly top: number;
  readonly height: number;
}

export interface Bars {
  readonly bars: readonly ChartBar[];
  /** Where nothing earned is, from above. */
  readonly zero: number;
}

/** Bars of signed amounts on one scale; a month in which more was given back than earned hangs below the line. */
export function chartBars(amounts: readonly { readonly key: string; readonly minor: bigint }[]): Bars {
  const values = amounts.map(({ minor }) => Number(minor));
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const span = top - bottom || 1;
  const zero = top / span;
  return {
    zero,
    bars: amounts.map(({ key }, index) => {
      const height = Math.abs(values[index] ?? 0) / span;
      return { key, height, top: (values[index] ?? 0) >= 0 ? zero - height : zero };
    }),
  };
}
