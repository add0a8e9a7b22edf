import type { NewPhotograph } from "../../contracts/picture";

/** What a picture shows, in an operator's words. */
export const VIEWS: Readonly<Record<NewPhotograph["view"], string>> = {
  main: "The whole piece",
  detail: "A detail",
  use: "In use",
  scale: "With something of known size",
};
