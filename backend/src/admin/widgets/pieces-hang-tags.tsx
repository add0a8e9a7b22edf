import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Drawer, Text } from "@medusajs/ui";
import { useState } from "react";
import { HangTagForm } from "../print/hang-tag-form";
import { PiecePicker } from "../print/piece-picker";

/** On the list of pieces: tags of several of them in one PDF. */
export default function PiecesHangTagsWidget() {
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <Container className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <Text size="small">Tags for the pieces on the shelf: name, workshop, price, care and a code.</Text>
      <Drawer open={open} onOpenChange={setOpen}>
        <Drawer.Trigger asChild>
          <Button size="small" variant="secondary">
            Hang tags (PDF)
          </Button>
        </Drawer.Trigger>
        {open && (
          <Drawer.Content>
            <Drawer.Header>
              <Drawer.Title>Hang tags</Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle txt-small">
                Nine to an A4 sheet. Print at actual size, cut along the marks, punch the circle.
              </Drawer.Description>
            </Drawer.Header>
            <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
              <HangTagForm pieces={[...picked]} />
              <PiecePicker picked={picked} onPick={setPicked} />
            </Drawer.Body>
          </Drawer.Content>
        )}
      </Drawer>
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.list.before" });
