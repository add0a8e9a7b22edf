import type { ITaxProvider, ItemTaxCalculationLine, ItemTaxLineDTO } from "@medusajs/framework/types";

/** Tax contained in a price, by the country that the piece comes from. */
export class OriginTaxProvider implements ITaxProvider {
  static identifier = "origin-tax";

  getIdentifier(): string {
    return OriginTaxProvider.identifier;
  }
  async getTaxLines(itemLines: ItemTaxCalculationLine[]): Promise<ItemTaxLineDTO[]> {
    return itemLines.flatMap(({ line_item, rates }) =>
      rates.map((rate) => ({
        rate_id: rate.id,
        rate: rate.rate ?? 0,
        name: rate.name,
        code: rate.code,
        line_item_id: line_item.id,
        provider_id: this.getIdentifier(),
      })),
    );
  }
}
