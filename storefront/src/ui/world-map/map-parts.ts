import outlines from "./world-outlines.json";

/** A part of the drawing, in its own units. */
export interface MapPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 60;

/** The whole world, but for the Antarctic; and Europe, whose countries would be a few pixels there. */
export const MAP_PARTS = {
  world: {
    x: -MARGIN,
    y: -MARGIN,
    width: outlines.width + 2 * MARGIN,
    height: outlines.height + 2 * MARGIN,
  },
  europe: { x: 3240, y: 120, width: 1080, height: 770 },
} as const satisfies Readonly<Record<string, MapPart>>;

/**
 * Shapes of countries by their codes. Drawn from Natural Earth 1:110m (public domain) in the Equal Earth projection, which keeps areas;
 * a country too small for a shape is a dot in its middle. `land` is every other country in one.
 */
export interface WorldOutlines {
  readonly land: string;
  readonly shapes: Readonly<Record<string, string>>;
  readonly dots: Readonly<Record<string, readonly number[]>>;
}
export const WORLD: WorldOutlines = outlines;
