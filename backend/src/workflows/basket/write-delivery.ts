import type { CreateShippingMethodDTO } from "@medusajs/framework/types";
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  findOrCreateCustomerStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartPromotionsWorkflow,
  updateCartsStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { AddressInput } from "../../contracts/basket";

export interface DeliveryWriting {
  readonly cart_id: string;
  readonly email: string;
  /** Of a signed-in customer; a guest is found or made by e-mail. */
  readonly customer_id: string | null;
  readonly address: AddressInput;
  readonly locale: string | null;
  /** The cart's metadata with the purpose in it; null where nothing was said of one. */
  readonly metadata: Record<string, unknown> | null;
  readonly remove_method_ids: string[];
  readonly methods: CreateShippingMethodDTO[];
  readonly has_promotions: boolean;
  readonly has_payment_collection: boolean;
}

/**
 * Who, where and how, written at once: the same steps as Medusa's update-cart and add-shipping-method, but with one
 * recalculation of taxes instead of one per center. Amounts come from the caller, who priced them by the same sum
 * as the fulfilment provider.
 */
export const writeDeliveryWorkflow = createWorkflow("write-delivery", (input: DeliveryWriting) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 10 });
  const found = findOrCreateCustomerStep(
    transform(input, ({ email, customer_id }) => ({
      email,
      ...(customer_id ? { customerId: customer_id } : {}),
    })),
  );
  updateCartsStep(
    transform(
      { input, found },
      ({ input: { cart_id, email, address, locale, metadata }, found: { customer } }) => [
        {
          id: cart_id,
          email,
          shipping_address: address,
          billing_address: address,
          ...(customer ? { customer_id: customer.id } : {}),
          ...(locale ? { locale } : {}),
          ...(metadata ? { metadata } : {}),
        },
      ],
    ),
  );
  parallelize(
    removeShippingMethodFromCartStep(
      transform(input, ({ remove_method_ids }) => ({ shipping_method_ids: remove_method_ids })),
    ),
    addShippingMethodToCartStep(transform(input, ({ methods }) => ({ shipping_methods: methods }))),
  );
  updateTaxLinesWorkflow.runAsStep({ input: transform(input, ({ cart_id }) => ({ cart_id })) });
  when("promotions-exist", input, ({ has_promotions }) => has_promotions).then(() => {
    updateCartPromotionsWorkflow.runAsStep({ input: transform(input, ({ cart_id }) => ({ cart_id })) });
  });
  when("payment-was-begun", input, ({ has_payment_collection }) => has_payment_collection).then(() => {
    refreshPaymentCollectionForCartWorkflow.runAsStep({
      input: transform(input, ({ cart_id }) => ({ cart_id })),
    });
  });
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(input.cart_id);
});
