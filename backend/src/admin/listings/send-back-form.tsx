import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ListingReview } from "../../contracts/manager/listing-review";
import { LISTING_FIELDS, type ListingField } from "../../contracts/manager/listing-words";
import { callAdmin } from "../attribution/admin-api";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { LongField } from "../parts/long-field";
import { useSending } from "../parts/use-sending";
import { FIELD_LABELS } from "./listing-words";

interface SendBackProps {
  readonly review: ListingReview;
  readonly onDecided: () => void;
}

/** A reason for each question that has to be answered otherwise; the manager reads them in the portal and by mail. */
export function SendBack({ review, onDecided }: SendBackProps) {
  return (
    <FormDrawer
      title="Send back"
      description="Write under each question what has to be changed, in words that its manager understands. Nothing that they wrote is lost."
      form={(close) => (
        <SendBackForm
          review={review}
          onDecided={() => {
            close();
            onDecided();
          }}
        />
      )}
    />
  );
}

function SendBackForm({ review: { listing }, onDecided }: SendBackProps) {
  const [reasons, setReasons] = useState<Partial<Record<ListingField, string>>>({});
  const { sending, problem, send } = useSending();
  const given = LISTING_FIELDS.flatMap((field) => {
    const reason = reasons[field]?.trim();
    return reason ? [{ field, reason }] : [];
  });
  const sendBack = async () => {
    await callAdmin(`/admin/listings/${listing.id}/send-back`, {
      revision: listing.revision,
      reasons: given,
    });
    toast.success("Sent back. Its manager is told.");
    onDecided();
  };
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" disabled={given.length === 0} isLoading={sending} onClick={() => send(sendBack)}>
          Send back
        </Button>
      }
    >
      {LISTING_FIELDS.map((field) => (
        <LongField
          key={field}
          label={FIELD_LABELS[field]}
          maxLength={500}
          value={reasons[field] ?? ""}
          onText={(text) => setReasons((known) => ({ ...known, [field]: text }))}
        />
      ))}
    </DrawerForm>
  );
}
