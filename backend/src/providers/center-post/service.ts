import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { fromMinor } from "../../domain/money";
import { quotePostage } from "../../domain/quote-postage";
import { type ParcelUnit, type PostTariff, volumeOf } from "../../domain/shipping";

/** What the shipping hooks add to the calculation: the provider sees no table of its own. */
export interface CenterPostContext {
  /** "VND/EUR" → euros for one dong, as decimal text. */
  readonly fx_rates: Readonly<Record<string, string>>;
}

type PriceContext = CalculateShippingOptionPriceDTO["context"] & Partial<CenterPostContext>;

/**
 * Post of one center: the parcel's weight through the tariff in the option's `data`, converted into the cart's
 * currency, tax inclusive. What can't be posted has no price, and Medusa then refuses or drops the option.
 */
export class CenterPostProvider extends AbstractFulfillmentProviderService {
  static override identifier = "center-post";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "center-post" }];
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return isTariff(data);
  }

  override async canCalculate(option: CreateShippingOptionDTO): Promise<boolean> {
    return isTariff(option.data);
  }

  override async validateFulfillmentData(): Promise<Record<string, unknown>> {
    // Nothing a shopper sends belongs into the shipping method.
    return {};
  }

  override async calculatePrice(
    optionData: Record<string, unknown>,
    _: Record<string, unknown>,
    context: PriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const destination = context.shipping_address?.country_code;
    const currency = (context as { currency_code?: string }).currency_code;
    if (!isTariff(optionData) || !destination || !currency || !context.fx_rates) return noPrice();
    const quote = quotePostage(optionData, destination, unitsOf(context), currency, context.fx_rates);
    if (quote === null) return noPrice();
    return {
      calculated_amount: Number(fromMinor(quote.amountMinor, currency)),
      is_calculated_price_tax_inclusive: true,
    };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}

/** Medusa takes an option without a calculated amount for unavailable, which its types don't say. */
function noPrice(): CalculatedShippingOptionPrice {
  return { is_calculated_price_tax_inclusive: true } as CalculatedShippingOptionPrice;
}

function unitsOf(context: PriceContext): ParcelUnit[] {
  return context.items.map((item) => ({
    weightGrams: Number(item.variant?.weight ?? (item.product as { weight?: number | string })?.weight ?? 0),
    volumeCm3: volumeOf([item.variant?.length, item.variant?.width, item.variant?.height]),
    quantity: Number(item.quantity),
  }));
}

function isTariff(data: unknown): data is PostTariff & Record<string, unknown> {
  const tariff = data as Partial<PostTariff> | null | undefined;
  return Boolean(
    tariff?.service && tariff.origin && tariff.currency_code && tariff.steps_g?.length && tariff.zones,
  );
}
