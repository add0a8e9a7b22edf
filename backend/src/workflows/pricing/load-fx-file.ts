import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { FxFileResult, FxRateDto } from "../../contracts/fx";
import { utcDay } from "../../domain/calendar-day";
import type { DatedRate } from "../../domain/fx/dated-rate";
import { type FxNews, newRates, readFxFile } from "../../domain/fx/read-fx-file";
import { refuseProblems } from "../csv/file-refused";
import { parseCsv } from "../csv/parse-csv";
import { loadFxRatesWorkflow } from "./load-fx-rates";
import { ratesBetween } from "./rates-on-file";

const LOCK_WAIT_SECONDS = 30;

/** What a file of exchange rates would add, and all that is wrong with it. Writes nothing. */
export async function checkFxFile(container: MedusaContainer, csv: string): Promise<FxFileResult> {
  const { fresh, known, problems } = await weigh(container, csv);
  return { loaded: false, rates: fresh.map(toDto), known, problems: [...problems] };
}

/**
 * Puts the rates of a file on file, all that are new or none: throws `FileRefused` when a single row is wrong. A file
 * that was loaded before adds nothing. One file at a time, so that two can't contradict each other unseen.
 */
export async function loadFxFile(container: MedusaContainer, csv: string): Promise<FxFileResult> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const load = async (): Promise<FxFileResult> => {
    const { fresh, known, problems } = await weigh(container, csv);
    refuseProblems("fx_file_refused", problems);
    if (fresh.length > 0) await loadFxRatesWorkflow(container).run({ input: { rates: fresh } });
    return { loaded: true, rates: fresh.map(toDto), known, problems: [] };
  };
  return locking.execute("fx-rates", load, { timeout: LOCK_WAIT_SECONDS });
}

async function weigh(container: MedusaContainer, csv: string): Promise<FxNews> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, problems: unreadable } = parseCsv(csv);
  if (unreadable.length > 0) return { fresh: [], known: 0, problems: unreadable };
  const file = readFxFile(rows, utcDay(new Date()));
  const days = file.rates.map(({ day }) => day).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  const onFile = first && last ? await ratesBetween(sql, first, last) : [];
  const news = newRates(file.rates, onFile);
  const problems = [...file.problems, ...news.problems].sort((a, b) => a.line - b.line);
  return { ...news, problems };
}

function toDto({ day, base, quote, rate, source }: DatedRate): FxRateDto {
  return { date: day, base, quote, rate, source };
}
