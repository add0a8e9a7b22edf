import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { beforeAll, beforeEach } from "vitest";
import { TestShop } from "./shop";
import { source } from "./source";

const { silenceEvents } = source<typeof import("../src/demo-world/past-orders/silence-events")>(
  "demo-world/past-orders/silence-events",
);
const { forgetPostOptions } = source<typeof import("../src/workflows/sale/post-options")>(
  "workflows/sale/post-options",
);

interface Telling {
  /** True where events are heard until stories silence them. */
  readonly hearsEvents: boolean;
}

/** From here on no event is heard, so that each story alone says who looks, and when. */
export const silence = (shop: TestShop): void => silenceEvents(shop.container);

/**
 * A shop of its own for a file of stories: a database, the demo world, and the requests of those who call it. Each story
 * takes of `api` the part that it needs.
 */
export function tellStories(
  { hearsEvents }: Telling,
  stories: (shop: () => TestShop, api: unknown) => void,
): void {
  medusaIntegrationTestRunner({
    inApp: true,
    testSuite: ({ api, getContainer }) => {
      let shop: TestShop;
      beforeAll(async () => {
        shop = await TestShop.open(getContainer());
        if (!hearsEvents) silence(shop);
      });
      // Each story begins with the demo's database again, and the process must not remember the story before.
      beforeEach(forgetPostOptions);
      stories(() => shop, api);
    },
  });
}
