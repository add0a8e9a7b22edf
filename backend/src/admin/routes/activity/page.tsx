import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ClockSolid } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { AdminActList } from "../../../contracts/manager/activity";
import { ACT_FILTERS, ActFilters, type Chosen } from "../../acts/act-filters";
import { ActTable } from "../../acts/act-table";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { Shown } from "../../parts/shown";

const PAGE = 30;

/** Everything that managers and operators did in the portal's rooms. The address keeps the search. */
export default function ActivityPage() {
  const [search, setSearch] = useSearchParams();
  const page = Math.max(0, Number.parseInt(search.get("page") ?? "0", 10) || 0);
  const chosen = Object.fromEntries(ACT_FILTERS.map((name) => [name, search.get(name) ?? ""])) as Chosen;
  const asked = Object.entries(chosen).filter(([, value]) => value !== "");
  const query = new URLSearchParams([...asked, ["limit", String(PAGE)], ["offset", String(page * PAGE)]]);
  const loaded = useAdmin<AdminActList>(`/admin/acts?${query}`);
  const show = (next: Chosen, nextPage = 0) => {
    const kept = Object.entries(next).filter(([, value]) => value !== "");
    setSearch(new URLSearchParams([...kept, ["page", String(nextPage)]]));
  };
  return (
    <Container className="divide-y p-0">
      <div className="max-w-[40rem] px-6 py-4">
        <Heading>Activity</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Who did what, when and from where. The database refuses to change or delete any of it.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading what was done…">
        {({ acts, count, places, actions }) => (
          <>
            <ActFilters chosen={chosen} places={places} actions={actions} onChosen={(next) => show(next)} />
            <ActTable acts={acts} />
            <ListPages
              count={count}
              pageSize={PAGE}
              page={page}
              onPage={(nextPage) => show(chosen, nextPage)}
            />
          </>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Activity", icon: ClockSolid });
export const handle = { breadcrumb: () => "Activity" };
