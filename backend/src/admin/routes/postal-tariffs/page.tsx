import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FlyingBox } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { PostalTariffList, TariffFileResult } from "../../../contracts/postal-tariffs";
import { useAdmin } from "../../attribution/admin-api";
import { CsvPage } from "../../csv/csv-page";
import { Suspensions } from "../../post/suspensions";
import { TariffTables } from "../../post/tariff-tables";

/** What posts charge, where they carry nothing for now, and the way in for new tables. */
export default function PostalTariffsPage() {
  const loaded = useAdmin<PostalTariffList>("/admin/postal-tariffs");
  return (
    <CsvPage<PostalTariffList, TariffFileResult>
      title="Load postal tariffs"
      description="What a post charges from the country of its centers, by zone and weight. A file holds whole tables: a service in it takes the place of its table in force, and a new one is offered by every center of its country. Zones are 1 at home, 2 to neighbours, 3 on the continent, 4 elsewhere."
      form={{
        path: "/admin/postal-tariffs",
        columns: "service,origin,currency,zone,up_to_g,price,min_days,max_days,cm3_per_kg",
        example: "pe-post,PE,PEN,4,500,95.00,10,25,",
        count: ({ tables }) => tables.length,
        preview: ({ tables }) => <TariffTables tables={tables} />,
        done: ({ tables, centers }) =>
          `${tables.length} ${tables.length === 1 ? "table is" : "tables are"} in force, at ${centers} centers.`,
        onLoaded: loaded.reload,
      }}
      listTitle="Tables in force"
      loaded={loaded}
      list={(list) => (
        <>
          {list.tables.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">No table is in force: nothing can be sent.</Text>
          ) : (
            <TariffTables tables={list.tables} />
          )}
          <Suspensions list={list} onChanged={loaded.reload} />
        </>
      )}
    />
  );
}

export const config = defineRouteConfig({ label: "Postal tariffs", icon: FlyingBox, rank: 6 });
export const handle = { breadcrumb: () => "Postal tariffs" };
