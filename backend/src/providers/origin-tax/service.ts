import type {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { originTax } from "../../domain/tax";

/** What the tax-line hooks put into the calculation's `additional_context`. */
export interface TaxOrigins extends Record<string, unknown> {
  /** product id → country of its center */
  readonly product_origins: Readonly<Record<string, string>>;
  /** shipping option id → country of the center that posts */
  readonly shipping_origins: Readonly<Record<string, string>>;
  /** Lines that give to a fund: nothing is sold, so nothing is taxed. */
  readonly donations: readonly string[];
}

/**
 * Tax by the country of the center that sends, not by the rates of the destination's tax region; the region only
 * says that this provider is asked. The provider sees ids alone, so the origins come from the tax-line hooks.
 */
export class OriginTaxProvider implements ITaxProvider {
  static identifier = "origin-tax";

  getIdentifier(): string {
    return OriginTaxProvider.identifier;
  }

  async getTaxLines(
    itemLines: ItemTaxCalculationLine[],
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext,
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const origins = context.additional_context as TaxOrigins | undefined;
    const at = new Date();
    const taxOf = (origin: string | undefined, what: string) => {
      // Untaxed by accident is worse than refused: a line without an origin can't be sold.
      if (!origin) throw new MedusaError(MedusaError.Types.INVALID_DATA, `No country of origin for ${what}`);
      const tax = originTax(origin, context.address.country_code, at);
      return { rate: tax.rateBp / 100, name: tax.name, code: tax.code, provider_id: this.getIdentifier() };
    };
    return [
      ...itemLines
        .filter(({ line_item }) => !origins?.donations.includes(line_item.id))
        .map(({ line_item }) => ({
          line_item_id: line_item.id,
          ...taxOf(origins?.product_origins[line_item.product_id], `product ${line_item.product_id}`),
        })),
      ...shippingLines.map(({ shipping_line }) => ({
        shipping_line_id: shipping_line.id,
        ...taxOf(
          origins?.shipping_origins[shipping_line.shipping_option_id],
          `shipping option ${shipping_line.shipping_option_id}`,
        ),
      })),
    ];
  }
}
