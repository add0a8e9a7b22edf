import { Alert, Container, Heading } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { ParcelDetail } from "../../../../contracts/parcel";
import { useAdmin } from "../../../attribution/admin-api";
import { ParcelPapers } from "../../../customs/parcel-papers";
import { ageInWords } from "../../../parcels/age";
import { ParcelContents } from "../../../parcels/parcel-contents";
import { ParcelEvents } from "../../../parcels/parcel-events";
import { ParcelFacts } from "../../../parcels/parcel-facts";
import { ParcelProblems } from "../../../parcels/parcel-problems";
import { ParcelStateBadge } from "../../../parcels/parcel-state-badge";
import { ParcelSteps } from "../../../parcels/parcel-steps";
import { Shown } from "../../../parts/shown";
import { TextLink } from "../../../parts/text-link";

/** One parcel: what is in it, where it goes, what is to be done, and what was. */
export default function ParcelPage() {
  const { id = "" } = useParams();
  const loaded = useAdmin<ParcelDetail>(`/admin/parcels/${encodeURIComponent(id)}`);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Shown loaded={loaded} waiting="Looking at the parcel…">
          {(parcel) => (
            <>
              <Head parcel={parcel} />
              <ParcelFacts parcel={parcel} />
              <ParcelContents lines={parcel.lines} />
              {/* A new state is another form: nothing that was typed for the last one is left in it. */}
              <ParcelSteps key={parcel.state} parcel={parcel} onTaken={loaded.reload} />
            </>
          )}
        </Shown>
      </Container>
      {loaded.state === "ready" && loaded.data.shipTo.kind === "whole" && (
        <Container className="divide-y p-0">
          <Heading level="h2" className="px-6 py-4">
            Papers
          </Heading>
          {/* Another state, or other contents, ask for other papers. */}
          <ParcelPapers key={`${loaded.data.state} ${loaded.data.pieces}`} parcelId={loaded.data.id} />
        </Container>
      )}
      {loaded.state === "ready" && loaded.data.problems.length > 0 && (
        <Container className="divide-y p-0">
          <Heading level="h2" className="px-6 py-4">
            What its center reported
          </Heading>
          <ParcelProblems parcel={loaded.data} onAnswered={loaded.reload} />
        </Container>
      )}
      {loaded.state === "ready" && (
        <Container className="divide-y p-0">
          <Heading level="h2" className="px-6 py-4">
            What happened
          </Heading>
          <ParcelEvents events={loaded.data.events} />
        </Container>
      )}
    </div>
  );
}

function Head({ parcel }: { readonly parcel: ParcelDetail }) {
  const { order, number, state, since, holds } = parcel;
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <p className="txt-small">
        <TextLink to="/parcels">All parcels</TextLink>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading>
          Parcel {number} of order #{order.displayId}
        </Heading>
        <ParcelStateBadge state={state} />
        <span className="text-ui-fg-subtle txt-small">for {ageInWords(since)}</span>
      </div>
      {holds.length > 0 && (
        <Alert variant="warning" role="alert">
          It must not leave as it is. {holds.map(({ reason }) => reason).join(" ")} What isn't held can be
          packed without it.
        </Alert>
      )}
    </div>
  );
}

export const handle = { breadcrumb: () => "Parcel" };
