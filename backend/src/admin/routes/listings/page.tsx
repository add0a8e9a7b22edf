import { defineRouteConfig } from "@medusajs/admin-sdk";
import { PencilSquare } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { ListingQueue } from "../../../contracts/manager/listing-review";
import { LISTING_STATES, type ListingState } from "../../../contracts/manager/listing-words";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { useLastReady } from "../../income/use-last-ready";
import { ListingTable } from "../../listings/listing-table";
import { STATE_LABELS } from "../../listings/listing-words";
import { ALL_CENTERS, CenterChoice } from "../../parts/center-choice";
import { Choice } from "../../parts/choice";
import { Shown } from "../../parts/shown";

const PAGE = 20;

/** What workshops have handed in, and how long each waits. The address keeps what is chosen. */
export default function ListingsPage() {
  const [search, setSearch] = useSearchParams();
  const state = chosenState(search.get("state"));
  const center = search.get("center") ?? ALL_CENTERS;
  const page = Math.max(0, Number.parseInt(search.get("page") ?? "0", 10) || 0);
  const query = new URLSearchParams({ state, limit: String(PAGE), offset: String(page * PAGE) });
  if (center !== ALL_CENTERS) query.set("center_id", center);
  const loaded = useAdmin<ListingQueue>(`/admin/listings?${query}`);
  const known = useLastReady(loaded);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="max-w-[36rem]">
          <Heading>Listings</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Pieces that workshops want to sell, and changes of those that they sell. Nothing goes into the
            shop before somebody here has looked at it; what waits longest comes first.
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <div className="w-52">
            <Choice
              label="State"
              isLabelHidden
              value={state}
              options={LISTING_STATES.map((name) => [name, STATE_LABELS[name]] as const)}
              onChosen={(value) => setSearch({ state: value, center })}
            />
          </div>
          <div className="w-64">
            <CenterChoice
              takesAll
              centers={known?.centers ?? []}
              value={center}
              onChosen={(value) => setSearch({ state, center: value })}
            />
          </div>
        </div>
      </div>
      <Shown loaded={loaded} waiting="Looking for listings…">
        {({ listings, count }) =>
          listings.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              {state === "submitted" ? "Nothing waits for a decision." : "No listing here."}
            </Text>
          ) : (
            <>
              <ListingTable listings={listings} />
              <ListPages
                count={count}
                pageSize={PAGE}
                page={page}
                onPage={(next) => setSearch({ state, center, page: String(next) })}
              />
            </>
          )
        }
      </Shown>
    </Container>
  );
}

/** The queue to begin with; an address that was typed wrongly shows it too. */
function chosenState(asked: string | null): ListingState {
  return LISTING_STATES.find((state) => state === asked) ?? "submitted";
}

export const config = defineRouteConfig({ label: "Listings", icon: PencilSquare });
export const handle = { breadcrumb: () => "Listings" };
