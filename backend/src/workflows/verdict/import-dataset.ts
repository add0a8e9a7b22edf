import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { z } from "zod";
import {
  type DatasetChecked,
  type DatasetDiff,
  type DatasetProblem,
  type importDatasetSchema,
  ruleFileSchema,
} from "../../contracts/import-rules";
import { utcDay } from "../../domain/calendar-day";
import { compareDatasets } from "../../domain/verdict/compare-datasets";
import { asDataset, datasetProblems } from "../../domain/verdict/dataset-problems";
import type { ImportRules } from "../../domain/verdict/import-rules";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { changedWays, countWays } from "../../domain/verdict/verdict-changes";
import { announceVerdicts } from "./announce-verdicts";
import { judgedPieces, MARKET_COUNTRIES } from "./judged-pieces";
import { rulesAt } from "./rules-in-force";
import { DatasetRefused } from "./rules-refusal";
import { storeDatasetWorkflow } from "./store-dataset";

const LOCK_WAIT_SECONDS = 30;
/** So many changed ways are listed one by one; the counts are of all. */
const MOST_LISTED = 200;

type Asked = z.infer<typeof importDatasetSchema>;

/** What a file would change from the moment on that it took effect, or all that is wrong with it. Writes nothing. */
export async function checkDataset(container: MedusaContainer, asked: Asked): Promise<DatasetChecked> {
  const { rules, problems } = await weigh(container, asked);
  if (!rules) return { version: null, problems, diff: null, imported: false };
  const diff = await diffOf(container, rules, momentOf(asked));
  return { version: rules.dataset_version, problems, diff, imported: false };
}

/**
 * Puts a file on file as the next version: whole, or not at all with {@link DatasetRefused}. One at a time, so that of two
 * files with one version the second is told so. What the shop shows follows within seconds, the gate at once.
 */
export async function importDataset(
  container: MedusaContainer,
  asked: Asked,
  by: string,
): Promise<DatasetChecked> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const load = async (): Promise<DatasetChecked> => {
    const { rules, problems } = await weigh(container, asked);
    if (!rules) throw new DatasetRefused(problems);
    const takesEffectAt = momentOf(asked);
    const diff = await diffOf(container, rules, takesEffectAt);
    await storeDatasetWorkflow(container).run({
      input: { rules, takesEffectAt: takesEffectAt.toISOString(), importedBy: by },
    });
    await announceVerdicts(container);
    return { version: rules.dataset_version, problems: [], diff, imported: true };
  };
  return locking.execute("import-rules", load, { timeout: LOCK_WAIT_SECONDS });
}

interface Read {
  readonly rules: ImportRules | null;
  readonly problems: readonly DatasetProblem[];
}

async function weigh(container: MedusaContainer, { content, takes_effect_on }: Asked): Promise<Read> {
  const parsed = ruleFileSchema.safeParse(content);
  if (!parsed.success)
    return {
      rules: null,
      problems: parsed.error.issues.map(({ path, message }) => ({
        row: null,
        message: `${path.join(".") || "The file"}: ${message}.`,
      })),
    };
  const problems = datasetProblems(parsed.data);
  const version = parsed.data.dataset_version;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (await sql("rule_dataset").where({ version }).first("id"))
    problems.push({
      row: null,
      message: `Version ${version} is on file already and stays what it is: give this one another.`,
    });
  if (takes_effect_on !== null && takes_effect_on <= utcDay(new Date()))
    problems.push({
      row: null,
      message: `${takes_effect_on} has begun: choose a later day, or let it take effect at once.`,
    });
  return { rules: problems.length === 0 ? asDataset(parsed.data) : null, problems };
}

const momentOf = ({ takes_effect_on }: Asked): Date =>
  takes_effect_on === null ? new Date() : new Date(`${takes_effect_on}T00:00:00Z`);

async function diffOf(container: MedusaContainer, rules: ImportRules, from: Date): Promise<DatasetDiff> {
  const [before, pieces] = await Promise.all([rulesAt(container, from), judgedPieces(container)]);
  const law = { on: utcDay(from), flags: SHOP_FLAGS };
  const ways = changedWays(pieces, MARKET_COUNTRIES, { ...law, rules: before }, { ...law, rules });
  return {
    against: before.dataset_version,
    ...compareDatasets(before, rules),
    ...countWays(ways, MOST_LISTED),
  };
}
