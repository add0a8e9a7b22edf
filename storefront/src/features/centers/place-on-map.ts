import type { MapPoint } from "@second-chance/backend/contracts/center";

/**
 * How a country's outline was drawn: an equal step a degree, narrowed to the country's middle latitude. Shapes are
 * simplified from Natural Earth 1:50m, which is in the public domain.
 */
export interface Outline {
  /** Degrees of its western and northern edge. */
  readonly west: number;
  readonly north: number;
  readonly perDegreeEast: number;
  readonly perDegreeSouth: number;
}

const MARGIN = 2;
const KM_PER_DEGREE = 111.2;

/** Where a point lies on an outline, and how large its circle is, in the drawing's own units. */
export function placeOnMap({ lon, lat, radius_km }: MapPoint, outline: Outline) {
  return {
    x: (lon - outline.west) * outline.perDegreeEast + MARGIN,
    y: (outline.north - lat) * outline.perDegreeSouth + MARGIN,
    radius: (radius_km / KM_PER_DEGREE) * outline.perDegreeSouth,
  };
}
