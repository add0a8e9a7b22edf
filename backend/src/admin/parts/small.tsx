import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** What stands beneath the main thing of a cell. */
export function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="xsmall" className="text-ui-fg-subtle">
      {children}
    </Text>
  );
}
