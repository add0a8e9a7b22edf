import { isRate } from "./convert-minor";
import { crossRates } from "./cross-rates";
import type { DatedRate } from "./dated-rate";
import { sourceText } from "./rate-source";

/**
 * The rate between two currencies out of the rates of one day: the published one, else the other way round of a
 * published one, else by way of a currency that both are quoted against. Two legs have to be of one source, since two
 * banks fix their rates at different hours. Which table is taken doesn't depend on the order of the rates.
 */
export function rateOfDay(rates: readonly DatedRate[], from: string, to: string): DatedRate | undefined {
  const published = rates.find(({ base, quote }) => base === from && quote === to);
  if (published) return published;
  const bases = [...new Set(rates.map(({ source, base }) => `${source}|${base}`))].sort();
  const made = bases.flatMap((key) => {
    const table = rates.filter(({ source, base }) => `${source}|${base}` === key);
    return crossed(table, from, to) ?? [];
  });
  return made.find(({ inverse }) => inverse)?.rate ?? made[0]?.rate;
}

interface Crossed {
  readonly rate: DatedRate;
  readonly inverse: boolean;
}

/** Of one source's table, which quotes everything against one base. */
function crossed(table: readonly DatedRate[], from: string, to: string): Crossed | undefined {
  const legs = table.filter(({ quote }) => quote === from || quote === to);
  const [first] = legs;
  if (!first) return undefined;
  const { base, day, source } = first;
  const found = crossRates(base, Object.fromEntries(legs.map(({ quote, rate }) => [quote, rate]))).find(
    (rate) => rate.base === from && rate.quote === to,
  );
  // Of currencies that are too far apart, no digit is left.
  if (!found || !isRate(found.rate)) return undefined;
  const inverse = base === to;
  const how = inverse ? "turned" : { byWayOf: base };
  return { rate: { ...found, day, source: sourceText({ name: source, how }) }, inverse };
}
