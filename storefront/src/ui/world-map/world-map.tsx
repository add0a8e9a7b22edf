import { useId } from "react";
import { MAP_LOOKS, type MapLook, MapPattern } from "./map-look";
import { MAP_PARTS, WORLD } from "./map-parts";

interface WorldMapProps {
  /** What the drawing says, in words: whoever doesn't see it reads this, and a list beside it. */
  readonly label: string;
  /** Country code in capitals → how it is drawn; others are plain land. */
  readonly looks: ReadonlyMap<string, MapLook>;
  /** A country that is outlined. */
  readonly marked?: string | undefined;
  readonly part?: keyof typeof MAP_PARTS;
}

/** About as wide as a small phone shows it: lines and dots are measured by that. */
const SHOWN_PIXELS = 328;
const DOT_PIXELS = 3;

/** Countries of the world by what is true of each. Without data and without script: it may be drawn on the server. */
export function WorldMap({ label, looks, marked, part = "world" }: WorldMapProps) {
  const id = useId();
  const { x, y, width, height } = MAP_PARTS[part];
  const pixel = width / SHOWN_PIXELS;
  const fillOf = (country: string) => {
    const look = looks.get(country);
    return look ? { fill: `url(#${id}${look})` } : { className: "fill-sand" };
  };
  const outlineOf = (country: string) =>
    country === marked
      ? { stroke: "var(--color-ink)", strokeWidth: 2 * pixel }
      : { stroke: "var(--color-line-strong)", strokeWidth: 0.4 * pixel };
  const byMark = (countries: Readonly<Record<string, unknown>>) =>
    Object.keys(countries).sort((a, b) => Number(a === marked) - Number(b === marked));
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label} className="h-auto w-full">
      <defs>
        {MAP_LOOKS.map((look) => (
          <MapPattern key={look} id={id + look} look={look} pixel={pixel} />
        ))}
      </defs>
      <path d={WORLD.land} className="fill-sand" />
      {byMark(WORLD.shapes).map((country) => (
        <path
          key={country}
          d={WORLD.shapes[country]}
          {...fillOf(country)}
          {...outlineOf(country)}
          strokeLinejoin="round"
        />
      ))}
      {byMark(WORLD.dots).map((country) => {
        const [cx, cy] = WORLD.dots[country] ?? [];
        return (
          <circle
            key={country}
            cx={cx}
            cy={cy}
            r={DOT_PIXELS * pixel}
            {...fillOf(country)}
            {...outlineOf(country)}
          />
        );
      })}
    </svg>
  );
}
