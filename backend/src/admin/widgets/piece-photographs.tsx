import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import type { Picture } from "../../contracts/picture";
import { useAdmin } from "../attribution/admin-api";
import { PhotographForm } from "../pictures/photograph-form";
import { PictureRow } from "../pictures/picture-row";

/** On a product's page: what the shop shows of it, and the way in for a photograph. */
export default function PiecePhotographsWidget({ data: { id, title } }: DetailWidgetProps<AdminProduct>) {
  const loaded = useAdmin<{ product: { metadata: { pictures?: Picture[] } | null } }>(
    `/admin/products/${id}?fields=id,metadata`,
  );
  return (
    <Container className="flex flex-col gap-y-4">
      <div>
        <Heading level="h2">Photographs in the shop</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A photograph is stored anew without place or device, and takes illustrations down. No faces, no
          names, no walls.
        </Text>
      </div>
      {loaded.state === "failed" && (
        <Alert variant="error" role="alert">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && <PictureRow pictures={loaded.data.product.metadata?.pictures ?? []} />}
      <PhotographForm of="piece" id={id} name={title} onHung={() => loaded.reload()} />
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.after" });
