import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withoutSecrets } from "../../../providers/stripe/stripe-refusal";

/** Does something with each of a list; one that fails is named in the log and holds nobody up. Answers with how many failed. */
export async function eachOf<T>(
  container: MedusaContainer,
  list: AsyncIterable<T> | Iterable<T>,
  task: (one: T) => Promise<unknown>,
): Promise<number> {
  let failed = 0;
  for await (const one of list) {
    try {
      await task(one);
    } catch (error) {
      failed += 1;
      const said = withoutSecrets(error instanceof Error ? error.message : String(error));
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`While our books were held against Stripe's: ${said}`);
    }
  }
  return failed;
}
