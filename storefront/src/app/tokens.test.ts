import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SOURCE = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = SOURCE.split("@variant dark");

type Colours = ReadonlyMap<string, string>;

function coloursIn(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

const THEMES: Readonly<Record<string, Colours>> = {
  light: coloursIn(light),
  dark: new Map([...coloursIn(light), ...coloursIn(dark)]),
};

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(colours.get(name) ?? ""))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const AAA = 7;
/** What has to be seen but isn't read: borders of fields, parts of the money bar. WCAG 1.4.11. */
const SEEN = 3;

/** Every ground that words stand on. */
const GROUNDS = ["paper", "paper-raised", "sand", "clay-wash", "sage-wash", "ochre-wash"];

const PAIRS: readonly (readonly [text: string, ground: string, least: number])[] = [
  ...["ink", "ink-soft"].flatMap((text) => GROUNDS.map((ground) => [text, ground, AAA] as const)),
  ...["paper", "paper-raised", "sand", "clay-wash"].map((ground) => ["clay-deep", ground, AAA] as const),
  ["sage-deep", "paper", AAA],
  ["on-action", "action", AAA],
  ["on-action", "action-deep", AAA],
  ["on-night", "night", AAA],
  ["on-night-soft", "night", AAA],
  ["indigo", "paper", SEEN],
  ...["paper", "paper-raised", "sand"].map((ground) => ["line-strong", ground, SEEN] as const),
  ...["clay", "sage", "indigo"].map((part) => [part, "paper-raised", SEEN] as const),
];

describe.each(Object.entries(THEMES))("the %s theme", (_, colours) => {
  it.each(PAIRS)("shows %s on %s", (text, ground, least) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(least);
  });
});

it("the dark theme says every colour anew that a light one could break", () => {
  const kept = [...(THEMES.light ?? [])].map(([name]) => name).filter((name) => !coloursIn(dark).has(name));
  expect(kept).toEqual([]);
});
