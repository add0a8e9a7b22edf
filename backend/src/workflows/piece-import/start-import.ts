import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { PIECE_IMPORT_MODULE } from "../../modules/piece-import";
import type { PieceImportModuleService } from "../../modules/piece-import/service";
import { recordActStep } from "../access/steps/record-act";

interface Started {
  readonly id: string;
  /** The manager. */
  readonly by: string;
  readonly act: NewAct;
}

/** Started twice, it is started once: an import in the queue or beyond stays where it is. */
const queueImportStep = createStep("queue-piece-import", async ({ id, by }: Started, { container }) => {
  const imports = container.resolve<PieceImportModuleService>(PIECE_IMPORT_MODULE);
  return new StepResponse(await imports.queueImport(id, by));
});

/** Puts an import into the queue; `runImport` or the job that looks anyway makes its drafts. */
export const startImportWorkflow = createWorkflow("start-piece-import", (input: Started) => {
  const isQueued = queueImportStep(input);
  when("import-is-queued", { isQueued }, (data) => data.isQueued).then(() => {
    recordActStep(transform({ input }, (data) => data.input.act));
  });
});
