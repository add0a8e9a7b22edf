import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { RETURN_STATES } from "../../../contracts/parcel-words";
import type { ReturnList } from "../../../contracts/return-request";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { Choice } from "../../parts/choice";
import { Shown } from "../../parts/shown";
import { ReturnTable } from "../../returns/return-table";
import { RETURN_LABELS } from "../../returns/return-words";

const PAGE = 20;
const EVERY_STATE = "every";

/** What shoppers ask to send back; what waits for somebody comes first. */
export default function ReturnsPage() {
  const [state, setState] = useState(EVERY_STATE);
  const [page, setPage] = useState(0);
  const filter = state === EVERY_STATE ? "" : `&state=${state}`;
  const loaded = useAdmin<ReturnList>(`/admin/return-requests?limit=${PAGE}&offset=${page * PAGE}${filter}`);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="max-w-[36rem]">
          <Heading>Returns</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Asked for by shoppers on the page of their order. A refund takes the money back from those who
            received it; put a piece that is back on its center's shelf yourself.
          </Text>
        </div>
        <div className="w-52">
          <Choice
            label="State"
            isLabelHidden
            value={state}
            options={[
              [EVERY_STATE, "Every state"],
              ...RETURN_STATES.map((name) => [name, RETURN_LABELS[name]] as const),
            ]}
            onChosen={(value) => {
              setState(value);
              setPage(0);
            }}
          />
        </div>
      </div>
      <Shown loaded={loaded} waiting="Looking for requests…">
        {({ requests, count }) =>
          requests.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">Nobody asks to send anything back.</Text>
          ) : (
            <>
              <ReturnTable requests={requests} onDecided={loaded.reload} />
              <ListPages count={count} pageSize={PAGE} page={page} onPage={setPage} />
            </>
          )
        }
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Returns", icon: ArrowUturnLeft });
export const handle = { breadcrumb: () => "Returns" };
