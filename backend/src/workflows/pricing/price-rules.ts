import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import type { PriceRuleDto, PriceRuleInput } from "../../contracts/price-rules";
import { FIRST_PRICE_RULES, type PriceRules } from "../../domain/fx/price-rule";
import { exponentOf } from "../../domain/money";

interface Row {
  readonly currency_code: CurrencyCode;
  readonly margin_bp: number;
  readonly step_minor: string;
  readonly threshold_bp: number;
}

/** The rule of every currency: the newest that an operator set, or the shop's first. */
export async function readPriceRules(sql: Knex): Promise<PriceRules> {
  const { rows }: { rows: Row[] } = await sql.raw(
    `select distinct on (currency_code) currency_code, margin_bp, step_minor::text as step_minor, threshold_bp
       from conversion_rule order by currency_code, id desc`,
  );
  const set = rows.map(({ currency_code, margin_bp, step_minor, threshold_bp }) => [
    currency_code,
    { marginBp: margin_bp, stepMinor: BigInt(step_minor), thresholdBp: threshold_bp },
  ]);
  return { ...FIRST_PRICE_RULES, ...Object.fromEntries(set) };
}

/** Sets the rule of one currency from now on; what is priced already is priced anew by the job. */
export async function setPriceRule(sql: Knex, rule: PriceRuleInput, by: string): Promise<void> {
  await sql("conversion_rule").insert({ ...rule, set_by: by });
}

export async function listPriceRules(sql: Knex): Promise<PriceRuleDto[]> {
  const rules = await readPriceRules(sql);
  return CURRENCIES.map((currency) => {
    const { marginBp, stepMinor, thresholdBp } = rules[currency];
    return { currency, exponent: exponentOf(currency), marginBp, stepMinor: Number(stepMinor), thresholdBp };
  });
}
