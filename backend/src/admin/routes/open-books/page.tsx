import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BookOpen } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { OpenBooksRegister } from "../../../contracts/open-books";
import { useAdmin } from "../../attribution/admin-api";
import { CenterOpenBooks } from "../../open-books/center-open-books";
import { Shown } from "../../parts/shown";

/** Which centers let everybody read what they earned, and what they told of their makers. */
export default function OpenBooksPage() {
  const loaded = useAdmin<OpenBooksRegister>("/admin/open-books");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>Open books</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A center that agrees is read on the shop's transparency page, quarter by quarter, a month after each
          quarter's end. Nothing is told of a quarter with fewer than five makers or five pieces, or for which
          the center hasn't told how many makers earned.
        </Text>
      </Container>
      <Shown loaded={loaded} waiting="Reading the agreements…">
        {({ centers, firstQuarters }) =>
          centers.map((center) => (
            <CenterOpenBooks
              key={center.id}
              center={center}
              firstQuarters={firstQuarters}
              onChanged={loaded.reload}
            />
          ))
        }
      </Shown>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Open books", icon: BookOpen });
export const handle = { breadcrumb: () => "Open books" };
