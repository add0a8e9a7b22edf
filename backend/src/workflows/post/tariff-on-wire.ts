import type { TariffTableDto } from "../../contracts/postal-tariffs";
import { exponentOf } from "../../domain/money";
import type { TariffTable } from "../../domain/post/read-tariff-file";

export function tableOnWire(table: TariffTable): TariffTableDto {
  return {
    service: table.service,
    origin: table.origin,
    currencyCode: table.currency_code,
    exponent: exponentOf(table.currency_code),
    stepsGrams: [...table.steps_g],
    zones: Object.entries(table.zones).map(([zone, prices]) => ({
      zone,
      minDays: table.days?.[zone]?.min ?? 0,
      maxDays: table.days?.[zone]?.max ?? 0,
      pricesMinor: prices.map(String),
    })),
    cm3PerKg: table.cm3_per_kg ?? null,
  };
}
