import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type AskExport, MOST_WAITING, type NgoExport } from "../../contracts/ngo/export";
import type { ReportDefinition } from "../../contracts/ngo/report";
import type { NewAct } from "../../domain/access/act";
import { type NgoReach, requireGrant } from "../../domain/ngo/ngo-scope";
import { resolvePeriod } from "../../domain/ngo-report/report-period";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { NewExport } from "../../modules/ngo-report/export-rows";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { recordActStep } from "../access/steps/record-act";
import { askedCenters, inSnapshot } from "../ngo/read-snapshot";
import { readExport } from "./read-exports";
import { ReportRefusal } from "./report-refusal";
import { requireReport } from "./saved-reports";

interface Asked {
  readonly asked: NewExport;
  readonly act: Omit<NewAct, "subject" | "detail">;
}

const queueExportStep = createStep("queue-ngo-export", async (asked: NewExport, { container }) => {
  const queued = await container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE).queueExport(asked);
  if (!queued)
    throw new ReportRefusal(
      "exports_enough",
      `${MOST_WAITING} exports of your organisation are waiting already. Ask again when one of them is done.`,
    );
  const { id, format, report_id } = queued;
  return new StepResponse({ id, format, report_id });
});

const askExportWorkflow = createWorkflow("ask-ngo-export", (input: Asked) => {
  const queued = queueExportStep(transform({ input }, (data) => data.input.asked));
  recordActStep(
    transform(
      { input, queued },
      ({ input: { act }, queued: { id, format, report_id } }): NewAct => ({
        ...act,
        subject: { type: "ngo_export", id },
        detail: { format, report_id },
      }),
    ),
  );
  return new WorkflowResponse(transform({ queued }, (data) => data.queued.id));
});

/**
 * Puts a file into the queue. What it is about is settled now: period and centers stay, whatever is granted later.
 * @throws AccessRefused for a center that isn't granted. Refuses with `exports_enough` beyond what an organisation may have waiting.
 */
export async function askExport(
  container: MedusaContainer,
  reach: NgoReach,
  { body, officer, act }: { readonly body: AskExport; readonly officer: Officer; readonly act: Asked["act"] },
): Promise<NgoExport> {
  const report = body.report_id
    ? await requireReport(container, reach.organisation.id, body.report_id)
    : {
        id: null,
        name: body.name ?? "",
        locale: officer.locale,
        definition: body.definition as ReportDefinition,
      };
  const { definition, centers } = await settled(container, reach, report.definition);
  const asked: NewExport = {
    organisation_id: reach.organisation.id,
    report_id: report.id,
    made_in: null,
    name: report.name || body.format.toUpperCase(),
    definition,
    centers,
    format: body.format,
    locale: body.locale ?? report.locale,
    asked_by: officer.id,
  };
  const { result } = await askExportWorkflow(container).run({ input: { asked, act } });
  return readExport(container, reach, result);
}

export interface Officer {
  readonly id: string;
  readonly locale: NewExport["locale"];
}

/** A definition that goes along with nothing any more: its months, and all centers that it is about today. */
export const settled = (
  container: MedusaContainer,
  reach: NgoReach,
  definition: ReportDefinition,
): Promise<{ readonly definition: ReportDefinition; readonly centers: readonly string[] }> =>
  inSnapshot(container, reach, async (snapshot) => {
    const centers = askedCenters(snapshot, definition.filter).map(({ id }) => id);
    if (definition.kind === "entries") for (const id of centers) requireGrant(reach, id, "detail");
    const period = resolvePeriod(definition.period, snapshot.asOf.moment.slice(0, 10));
    return { definition: { ...definition, period }, centers };
  });
