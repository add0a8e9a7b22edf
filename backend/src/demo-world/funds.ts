import { readDemoCatalogue } from "../datasets/demo-catalogue";
import { readDemoFunds } from "../datasets/funds";
import { CENTER_MODULE } from "../modules/center";
import type { CenterModuleService } from "../modules/center/service";
import { FUND_MODULE } from "../modules/fund";
import type { FundModuleService } from "../modules/fund/service";
import { changeFundWorkflow } from "../workflows/fund/change-fund";
import { createFundWorkflow } from "../workflows/fund/create-fund";
import { centerHandle } from "./center-record";
import type { Seeding, SeedPart } from "./seeding";

/** What may be given to in the demo. A fund that is there keeps the name and the state that an operator gave it. */
export async function funds({ container }: Seeding): Promise<SeedPart> {
  const centers = await container
    .resolve<CenterModuleService>(CENTER_MODULE)
    .listCenters({}, { select: ["id", "handle"] });
  const idOf = new Map(centers.map(({ id, handle }) => [handle, id]));
  const handleOf = new Map(readDemoCatalogue().centres.map((center) => [center.id, centerHandle(center)]));
  const there = await container.resolve<FundModuleService>(FUND_MODULE).listFunds({}, { select: ["handle"] });
  const known = new Set(there.map(({ handle }) => handle));
  const created: string[] = [];
  for (const { centre, status, ...fund } of readDemoFunds()) {
    if (known.has(fund.handle)) continue;
    const center_id = centre === null ? null : (idOf.get(handleOf.get(centre) ?? "") ?? null);
    if (centre !== null && center_id === null)
      throw new Error(`There is no center ${centre} for ${fund.handle}`);
    const { result: id } = await createFundWorkflow(container).run({ input: { ...fund, center_id } });
    if (status === "closed") await changeFundWorkflow(container).run({ input: { id, status } });
    created.push(`fund ${fund.handle}`);
  }
  return { part: "funds", created };
}
