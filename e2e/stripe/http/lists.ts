import type { Kind, Thing, World } from "../world/world";
import type { Params } from "./params";
import { invalidParameter } from "./problem";

/** A page of Stripe's lists: newest first. */
export interface Page<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

const PAGING = ["limit", "starting_after", "ending_before", "created"];
const MOST = 100;

/**
 * Lists what a caller asks for.
 * @param by names of further parameters, each an equality with the property of that name
 * @param also what else must hold
 */
export function list<K extends Kind>(
  world: World,
  { kind, url, by = [] }: { kind: K; url: string; by?: readonly string[] },
  params: Params,
  also: { names: readonly string[]; holds: (thing: Thing<K>) => boolean } = { names: [], holds: () => true },
): Page<Thing<K>> {
  params.allow([...PAGING, ...by, ...also.names]);
  const limit = params.integer("limit") ?? 10;
  if (limit < 1 || limit > MOST)
    throw invalidParameter("parameter_invalid_integer", "limit", `limit must be between 1 and ${MOST}.`);
  const wanted = by.flatMap((name) => (params.has(name) ? [[name, params.text(name)] as const] : []));
  const inTime = createdWithin(params);
  const shelf = world.shelves[kind] as Map<string, Thing<K>>;
  const all = [...shelf.values()].reverse().filter((thing) => {
    const values = thing as unknown as Record<string, unknown> & { created: number };
    return (
      inTime(values.created) && wanted.every(([name, value]) => values[name] === value) && also.holds(thing)
    );
  });
  return page(world, kind, all, limit, url, params);
}

function page<K extends Kind>(
  world: World,
  kind: K,
  all: Thing<K>[],
  limit: number,
  url: string,
  params: Params,
): Page<Thing<K>> {
  const place = (name: string) => {
    const id = params.text(name);
    if (id === undefined) return undefined;
    world.need(kind, id, name);
    return all.findIndex((thing) => (thing as { id: string }).id === id);
  };
  const after = place("starting_after");
  const before = place("ending_before");
  if (before !== undefined) {
    const from = Math.max(0, before - limit);
    return { object: "list", data: all.slice(from, before), has_more: from > 0, url };
  }
  const from = after === undefined ? 0 : after + 1;
  return { object: "list", data: all.slice(from, from + limit), has_more: all.length > from + limit, url };
}

function createdWithin(params: Params): (created: number) => boolean {
  if (!params.has("created")) return () => true;
  if (!params.isGroup("created")) {
    const at = params.integer("created");
    return (created) => created === at;
  }
  const range = params.group("created").allow(["gt", "gte", "lt", "lte"]);
  const [gt, gte, lt, lte] = (["gt", "gte", "lt", "lte"] as const).map((name) => range.integer(name));
  return (created) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte);
}
