import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Photo } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import type { PictureOfPlace } from "../../../contracts/picture";
import { useAdmin } from "../../attribution/admin-api";
import { Shown } from "../../parts/shown";
import { PhotographForm } from "../../pictures/photograph-form";
import { PictureRow } from "../../pictures/picture-row";

/** Pictures of centers and workshops: benches and materials, never people. */
export default function PhotographsPage() {
  const loaded = useAdmin<{ places: PictureOfPlace[] }>("/admin/pictures");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Photographs of centers and workshops</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Tools, materials and benches. No people, doors, locks or walls. Photographs of a piece are on the
          piece's own page.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Looking…">
        {({ places }) => (
          <ul className="divide-y">
            {places.map(({ of, id, name, picture }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
                <div className="flex items-center gap-x-4">
                  <PictureRow pictures={picture ? [picture] : []} />
                  <Text weight={of === "center" ? "plus" : "regular"}>{name}</Text>
                </div>
                <PhotographForm of={of} id={id} name={name} onHung={loaded.reload} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Photographs", icon: Photo, rank: 7 });
export const handle = { breadcrumb: () => "Photographs" };
