import type {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type ImportVat, importVatCode } from "../../domain/import-vat/vat-at-sale";
import { originTax } from "../../domain/tax";

/** What the tax-line hooks put into the calculation's `additional_context`. */
export interface TaxOrigins extends Record<string, unknown> {
  /** product id → country of its center */
  readonly product_origins: Readonly<Record<string, string>>;
  /** shipping option id → country of the center that posts */
  readonly shipping_origins: Readonly<Record<string, string>>;
  /** Line or shipping method → VAT of the destination that is collected with it. */
  readonly import_vat: Readonly<Record<string, ImportVat>>;
  /** Lines that give to a fund: nothing is sold, so nothing is taxed. */
  readonly donations: readonly string[];
}

/**
 * Tax by the country of the center that sends, not by the rates of the destination's tax region; the region only
 * says that this provider is asked. Where import VAT is collected at sale, it is the destination's. The provider sees ids
 * alone, so the origins and what is collected come from the tax-line hooks.
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
    const taxOf = (lineId: string, origin: string | undefined, what: string) => {
      // Untaxed by accident is worse than refused: a line without an origin can't be sold.
      if (!origin)
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Nobody knows which country ${what} is sent from, so its tax can't be said. Pieces that a center of this shop sends can be sold, by the ways of sending that it offers.`,
        );
      const collected = origins?.import_vat[lineId];
      const tax = collected
        ? {
            name: `VAT ${collected.country}`,
            code: importVatCode(collected),
            rateBp: collected.rateBp,
          }
        : originTax(origin, context.address.country_code, at);
      return { rate: tax.rateBp / 100, name: tax.name, code: tax.code, provider_id: this.getIdentifier() };
    };
    return [
      ...itemLines
        .filter(({ line_item }) => !origins?.donations.includes(line_item.id))
        .map(({ line_item }) => ({
          line_item_id: line_item.id,
          ...taxOf(
            line_item.id,
            origins?.product_origins[line_item.product_id],
            line_item.product_id
              ? `product ${line_item.product_id}`
              : "an item that is no piece of this shop",
          ),
        })),
      ...shippingLines.map(({ shipping_line }) => ({
        shipping_line_id: shipping_line.id,
        ...taxOf(
          shipping_line.id,
          origins?.shipping_origins[shipping_line.shipping_option_id],
          shipping_line.shipping_option_id
            ? `shipping option ${shipping_line.shipping_option_id}`
            : "a parcel without one of the shop's ways of sending",
        ),
      })),
    ];
  }
}
