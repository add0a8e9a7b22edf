import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading } from "@medusajs/ui";
import { HangTagForm } from "../print/hang-tag-form";

/** On a piece's page: its tags, several to a sheet. */
export default function PieceHangTagsWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        Hang tags
      </Heading>
      <div className="px-6 py-4">
        <HangTagForm pieces={[product.id]} />
      </div>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.after" });
