import type { MedusaContainer } from "@medusajs/framework/types";

/** What one part of the demo world did: the names of the things it had to create, empty when all were there. */
export interface SeedPart {
  readonly part: string;
  readonly created: readonly string[];
}

/** Shared by all parts of the seed. */
export interface Seeding {
  readonly container: MedusaContainer;
  readonly progress: (line: string) => void;
}
