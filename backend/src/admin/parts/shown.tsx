import { Alert, Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { Loading } from "../attribution/admin-api";

interface ShownProps<T> {
  readonly loaded: Loading<T>;
  /** What is said while it is on its way. */
  readonly waiting: string;
  readonly children: (data: T) => ReactNode;
}

/** What a route answered; until then that it is on its way, or why it isn't. */
export function Shown<T>({ loaded, waiting, children }: ShownProps<T>) {
  if (loaded.state === "ready") return children(loaded.data);
  if (loaded.state === "loading") {
    return (
      <Text role="status" className="px-6 py-4 text-ui-fg-subtle">
        {waiting}
      </Text>
    );
  }
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Alert variant="error" role="alert" className="w-full">
        {loaded.message}
      </Alert>
      <Button size="small" variant="secondary" onClick={loaded.reload}>
        Try again
      </Button>
    </div>
  );
}
