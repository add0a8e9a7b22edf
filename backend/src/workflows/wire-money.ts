import type { MoneyDto } from "../contracts/money";
import { type DecimalInput, toMinor } from "../domain/money";

/** Minor units as they go over the wire. */
export function moneyDto(amountMinor: bigint, currencyCode: string): MoneyDto {
  return {
    amountMinor: Number(amountMinor),
    currencyCode: currencyCode.toUpperCase() as MoneyDto["currencyCode"],
  };
}

/** Medusa's decimals of one currency as they go over the wire. */
export function moneyOf(currencyCode: string): (amount: DecimalInput) => MoneyDto {
  return (amount) => moneyDto(toMinor(amount, currencyCode), currencyCode);
}
