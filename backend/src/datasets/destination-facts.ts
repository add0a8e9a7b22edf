import type { PostServices } from "../domain/shipping";
import { readDataset } from "./read-dataset";

export function readPostServices(): PostServices {
  return readDataset<{ services: PostServices }>("destination-facts.json").services;
}
