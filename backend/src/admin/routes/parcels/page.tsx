import { defineRouteConfig } from "@medusajs/admin-sdk";
import { TruckFast } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { ParcelList } from "../../../contracts/parcel";
import { PARCEL_STATES, type ParcelState } from "../../../contracts/parcel-words";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { useLastReady } from "../../income/use-last-ready";
import { ParcelTable } from "../../parcels/parcel-table";
import { STATE_LABELS } from "../../parcels/parcel-words";
import { ALL_CENTERS, CenterChoice } from "../../parts/center-choice";
import { Choice } from "../../parts/choice";
import { Shown } from "../../parts/shown";

const PAGE = 20;
const EVERY_STATE = "every";
/** Among the states to choose from: parcels of any state with a report that waits for an answer. */
const WITH_PROBLEM = "problem";

/** What is to be packed, what is on its way, and how long each has waited. The address keeps what is chosen. */
export default function ParcelsPage() {
  const [search, setSearch] = useSearchParams();
  const state = chosenState(search.get("state"));
  const center = search.get("center") ?? ALL_CENTERS;
  const page = Math.max(0, Number.parseInt(search.get("page") ?? "0", 10) || 0);
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(page * PAGE) });
  if (state === WITH_PROBLEM) query.set("problem", "open");
  else if (state !== EVERY_STATE) query.set("state", state);
  if (center !== ALL_CENTERS) query.set("center_id", center);
  const loaded = useAdmin<ParcelList>(`/admin/parcels?${query}`);
  const known = useLastReady(loaded);
  const counted = (name: keyof typeof STATE_LABELS) =>
    known ? `${STATE_LABELS[name]} (${known.counts[name]})` : STATE_LABELS[name];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="max-w-[36rem]">
          <Heading>Parcels</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Each center sends its own. The law is asked again when a parcel is packed and when it leaves; an
            address is shown for as long as somebody needs it.
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <div className="w-44">
            <Choice
              label="State"
              isLabelHidden
              value={state}
              options={[
                [EVERY_STATE, "Every state"],
                [WITH_PROBLEM, known ? `With a report (${known.withProblem})` : "With a report"],
                ...PARCEL_STATES.map((name) => [name, counted(name)] as const),
              ]}
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
      <Shown loaded={loaded} waiting="Looking for parcels…">
        {({ parcels, count }) =>
          parcels.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">No parcel here.</Text>
          ) : (
            <>
              <ParcelTable parcels={parcels} />
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
function chosenState(asked: string | null): ParcelState | typeof EVERY_STATE | typeof WITH_PROBLEM {
  if (asked === EVERY_STATE || asked === WITH_PROBLEM) return asked;
  return PARCEL_STATES.find((name) => name === asked) ?? "to_prepare";
}

export const config = defineRouteConfig({ label: "Parcels", icon: TruckFast });
export const handle = { breadcrumb: () => "Parcels" };
