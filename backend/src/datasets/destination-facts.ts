import type { ArrivalFacts } from "../domain/landed-cost/arrival-estimate";
import type { PostServices } from "../domain/shipping";
import { readDataset } from "./read-dataset";

interface DestinationFacts {
  /** The day of which its readings are. */
  readonly dataset_version: string;
  readonly countries: Readonly<Record<string, ArrivalFacts>>;
}

/** What is known of a ship-to country's taxes and duties, and as of when; undefined for a country without a row. */
export function readArrivalFacts(country: string): { facts: ArrivalFacts; asOf: string } | undefined {
  const { countries, dataset_version: asOf } = readDataset<DestinationFacts>("destination-facts.json");
  const facts = countries[country];
  return facts && { facts, asOf };
}

export function readPostServices(): PostServices {
  return readDataset<{ services: PostServices }>("destination-facts.json").services;
}
