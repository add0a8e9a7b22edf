import type { IncomeFigures } from "../../contracts/income";
import { exponentOf } from "../money";
import type { Income } from "./income-report";

/** Figures as every page gets them. */
export function incomeOnWire(income: Income): IncomeFigures {
  return {
    currencyCode: income.currencyCode,
    exponent: exponentOf(income.currencyCode),
    receivedMinor: String(income.receivedMinor),
    refundedMinor: String(income.refundedMinor),
    feesMinor: String(income.feesMinor),
    incomeMinor: String(income.incomeMinor),
    paidOutMinor: String(income.paidOutMinor),
    entries: income.entries,
  };
}
