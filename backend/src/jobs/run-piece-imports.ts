import type { MedusaContainer } from "@medusajs/framework/types";
import { runWaitingImports } from "../workflows/piece-import/run-import";

/** Imports of pieces that a crash or a restart has cut off. */
export default async function runPieceImports(container: MedusaContainer): Promise<void> {
  await runWaitingImports(container);
}

export const config = { name: "run-piece-imports", schedule: "* * * * *" };
