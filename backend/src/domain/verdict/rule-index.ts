import type { DestinationRule, ImportRules, OriginRule, TransitRule } from "./import-rules";
import type { LabourCategory } from "./labour-category";

/** The rows that may have a say about goods of one category on one way, before dates, purpose and conditions are asked. */
export interface Candidates {
  /** Rows that name the destination. */
  readonly own: readonly DestinationRule[];
  /** Rows for every destination. */
  readonly everywhere: readonly DestinationRule[];
  /** What the country of making asks for, wherever the piece goes. */
  readonly origin: readonly OriginRule[];
}

/** The rows of a dataset by what they are always looked up by. A dataset is read and never changed, so each is sorted once. */
export class RuleIndex {
  private static readonly indexes = new WeakMap<ImportRules, RuleIndex>();
  private readonly ways = new Map<string, Candidates>();
  private readonly transits = new Map<string, readonly TransitRule[]>();

  private constructor(private readonly dataset: ImportRules) {}

  static of(dataset: ImportRules): RuleIndex {
    return remember(RuleIndex.indexes, dataset, () => new RuleIndex(dataset));
  }

  candidates(category: LabourCategory, origin: string, destination: string): Candidates {
    return remember(this.ways, `${category} ${origin} ${destination}`, () => {
      const rules = this.dataset.rules.filter(({ categories }) => categories.includes(category));
      return {
        own: rules.filter(({ destinations }) => destinations.includes(destination)),
        everywhere: rules.filter(({ destinations }) => destinations.includes("*")),
        origin: this.dataset.origin_rules.filter(
          (rule) => rule.categories.includes(category) && [origin, "*"].includes(rule.origin),
        ),
      };
    });
  }

  /** A country of transit with its own row is judged by that row alone, any other by the default. */
  transit(category: LabourCategory, country: string): readonly TransitRule[] {
    return remember(this.transits, `${category} ${country}`, () => {
      const rules = this.dataset.transit_rules.filter(({ categories }) => categories.includes(category));
      const own = rules.filter(({ transit_via }) => transit_via === country);
      return own.length ? own : rules.filter(({ transit_via }) => transit_via === "*");
    });
  }
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remember<Key, Value>(memory: Memory<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  return found;
}
