import type { NewPhotograph } from "../../contracts/picture";

/** What a picture shows, in an operator's words. */
export const VIEWS: Readonly<Record<NewPhotograph["view"], string>> = {
  main: "The whole piece",
  detail: "A detail",
  use: "In use",
  scale: "With something of known size",
};

/** A picture's view in those words; a view that operators don't hang is told as it is called. */
export const viewInWords = (view: string): string =>
  Object.entries(VIEWS).find(([name]) => name === view)?.[1] ?? view;
