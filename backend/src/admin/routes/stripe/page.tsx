import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCardSolid } from "@medusajs/icons";
import { Badge, Container, Heading, Text } from "@medusajs/ui";
import type { StripeOverview } from "../../../contracts/stripe-books";
import { useAdmin } from "../../attribution/admin-api";
import { Shown } from "../../parts/shown";
import { DayBooks } from "../../stripe/day-books";
import { Differences } from "../../stripe/differences";
import { Inbox } from "../../stripe/inbox";

/** In what our books and Stripe's differ, a day of both side by side, and what Stripe has told. */
export default function StripePage() {
  const loaded = useAdmin<StripeOverview>("/admin/stripe");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Stripe</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Our books beside Stripe's: nothing paid without an order, no order without its money.
          </Text>
        </div>
        {loaded.state === "ready" && <Mode overview={loaded.data} />}
      </Container>
      <Shown loaded={loaded} waiting="Asking what Stripe has told…">
        {(overview) => (
          <>
            <Differences isOn={overview.isOn} onChanged={loaded.reload} />
            <DayBooks />
            <Inbox overview={overview} onChanged={loaded.reload} />
          </>
        )}
      </Shown>
    </div>
  );
}

function Mode({ overview: { isOn, isLive } }: { readonly overview: StripeOverview }) {
  if (!isOn) return <Badge size="small">Off: no STRIPE_API_KEY</Badge>;
  return (
    <Badge size="small" color={isLive ? "green" : "blue"}>
      {isLive ? "Live" : "Test keys"}
    </Badge>
  );
}

export const config = defineRouteConfig({ label: "Stripe", icon: CreditCardSolid, rank: 6 });
export const handle = { breadcrumb: () => "Stripe" };
