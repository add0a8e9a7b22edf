import { readImportRules } from "../datasets/import-rules";
import { TRADE_MODULE } from "../modules/trade";
import type { TradeModuleService } from "../modules/trade/service";
import { storeDatasetWorkflow } from "../workflows/verdict/store-dataset";
import type { Seeding, SeedPart } from "./seeding";

/** The import rules that the shop begins with; once any version is on file, versions are an operator's matter. */
export async function importRules({ container }: Seeding): Promise<SeedPart> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
  const [known] = await trade.listRuleDatasets({}, { select: ["id"], take: 1 });
  if (known) return { part: "import rules", created: [] };
  const rules = readImportRules();
  await storeDatasetWorkflow(container).run({
    input: { rules, takesEffectAt: new Date().toISOString(), importedBy: "seed" },
  });
  return { part: "import rules", created: [`import rules ${rules.dataset_version}`] };
}
