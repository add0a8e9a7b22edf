import type { ListingProblem, ListingProblemCode } from "../../contracts/manager/listing-problem";
import type { ListingField } from "../../contracts/manager/listing-words";

type Values = NonNullable<ListingProblem["values"]>;

/** Something without which a listing can't be handed in. */
export function must(field: ListingField, code: ListingProblemCode, values?: Values): ListingProblem {
  return { field, code, weight: "must", ...(values ? { values } : {}) };
}

/** Something that would make it better, or that a person should look at. */
export function advice(field: ListingField, code: ListingProblemCode, values?: Values): ListingProblem {
  return { field, code, weight: "advice", ...(values ? { values } : {}) };
}
