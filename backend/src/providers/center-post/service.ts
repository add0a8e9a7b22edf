import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";

/** The post of a center. */
export class CenterPostProvider extends AbstractFulfillmentProviderService {
  static override identifier = "center-post";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "center-post" }];
  }
  override async validateOption(): Promise<boolean> {
    return true;
  }
  override async canCalculate(): Promise<boolean> {
    return true;
  }
  override async validateFulfillmentData(_option: Record<string, unknown>, data: Record<string, unknown>) {
    return data;
  }
  override async calculatePrice(): Promise<CalculatedShippingOptionPrice> {
    return { calculated_amount: 10, is_calculated_price_tax_inclusive: true };
  }
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }
}
