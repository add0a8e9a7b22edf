import { Table, toast } from "@medusajs/ui";
import type { ConsentRegister } from "../../contracts/consent";
import type { ConsentEnd } from "../../contracts/consent-words";
import { callAdmin } from "../attribution/admin-api";
import { inWords } from "../attribution/format";
import { PhotoVerdict } from "../listings/photo-verdict";
import { Confirm } from "../parts/confirm";
import { Small } from "../parts/small";

const ENDS: Readonly<Record<ConsentEnd, string>> = {
  manager: "withdrawn at the workshop",
  operator: "withdrawn by an operator",
  code: "withdrawn with the maker's code",
  expiry: "its last day has passed",
  review: "somebody could be recognised in the picture",
};

interface ConsentRowProps {
  readonly consent: ConsentRegister["consents"][number];
  readonly onChanged: () => void;
}

/** One use that a maker agreed to: what is shown, until when, and the way to end it. */
export function ConsentRow({ consent, onChanged }: ConsentRowProps) {
  const withdraw = async () => {
    await callAdmin(`/admin/consents/${consent.id}/withdraw`, {});
    toast.success("It is withdrawn, and what was shown is deleted.");
    onChanged();
  };
  return (
    <Table.Row>
      <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4 align-top">
        {consent.workshop}
        <Small>{consent.center}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-52 max-w-96 whitespace-normal py-2 pr-4 align-top">
        {inWords(consent.use)}
        <Small>{consent.content ?? "Deleted."}</Small>
        {consent.photo && (
          <div className="mt-2 flex max-w-72 flex-col items-start gap-y-2">
            <PhotoVerdict
              photo={consent.photo}
              alt={consent.content ?? ""}
              yes="Hands only, nothing identifies"
              seen="Looked at: shown"
              refusing="The picture is deleted at once and this consent ends. The workshop sees why, and can record another."
              className="max-h-72"
              onReviewed={onChanged}
            />
          </div>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 pr-4 align-top tabular-nums">
        {consent.givenOn} –
        <br />
        {consent.expiresOn}
      </Table.Cell>
      <Table.Cell className="min-w-32 whitespace-normal py-2 pr-4 align-top">{consent.formNumber}</Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 align-top">
        {consent.endedOn === null ? (
          <Confirm
            label="Withdraw"
            title={`Withdraw this ${inWords(consent.use).toLowerCase()}?`}
            description="It disappears from every page at once and is deleted. There is no way back: the maker would have to agree anew."
            action="Withdraw"
            onConfirmed={withdraw}
          />
        ) : (
          <>
            Ended {consent.endedOn}
            <Small>{consent.endedHow && ENDS[consent.endedHow]}</Small>
          </>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
