import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { ListingReview } from "../../../../contracts/manager/listing-review";
import { useAdmin } from "../../../attribution/admin-api";
import { Approve } from "../../../listings/approve-form";
import { DifferenceTable } from "../../../listings/difference-table";
import { EditListing } from "../../../listings/edit-form";
import { ListingEvents } from "../../../listings/listing-events";
import { ListingStateBadge } from "../../../listings/listing-state-badge";
import { problemSentence } from "../../../listings/listing-words";
import { PhotoReview } from "../../../listings/photo-review";
import { SendBack } from "../../../listings/send-back-form";
import { ageInWords } from "../../../parcels/age";
import { Shown } from "../../../parts/shown";
import { TextLink } from "../../../parts/text-link";

/** One listing: what is new in it, its photos, and what is decided. */
export default function ListingPage() {
  const { id = "" } = useParams();
  const loaded = useAdmin<ListingReview>(`/admin/listings/${encodeURIComponent(id)}`);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Shown loaded={loaded} waiting="Looking at the listing…">
          {(review) => (
            <>
              <Head review={review} onDecided={loaded.reload} />
              <Problems problems={review.problems} />
              {review.differences.length === 0 ? (
                <Text className="px-6 py-4 text-ui-fg-subtle">It says what the shop shows.</Text>
              ) : (
                <DifferenceTable review={review} />
              )}
            </>
          )}
        </Shown>
      </Container>
      {loaded.state === "ready" && (
        <>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              Photos
            </Heading>
            <PhotoReview photos={loaded.data.photos} onReviewed={loaded.reload} />
          </Container>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              What happened
            </Heading>
            <ListingEvents events={loaded.data.events} />
          </Container>
        </>
      )}
    </div>
  );
}

interface HeadProps {
  readonly review: ListingReview;
  readonly onDecided: () => void;
}

function Head({ review, onDecided }: HeadProps) {
  const { listing, workshop, center, submitted_by } = review;
  const isWaiting = listing.state === "submitted";
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <p className="txt-small">
        <TextLink to="/listings">All listings</TextLink>
      </p>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading>{listing.content.title || "Without a name yet"}</Heading>
            <ListingStateBadge state={listing.state} />
            {listing.paused && <span className="text-ui-fg-subtle txt-small">paused</span>}
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {workshop.name}, {center.name} · revision {listing.revision}, last saved by {listing.updated_by}
            {isWaiting &&
              listing.submitted_at &&
              ` · handed in by ${submitted_by ?? "a manager"} ${ageInWords(listing.submitted_at)} ago`}
          </Text>
          {listing.product_id && (
            <p className="txt-small">
              <TextLink to={`/products/${listing.product_id}`}>Its piece in the shop</TextLink>
            </p>
          )}
        </div>
        {isWaiting && (
          // Another revision is another form: nothing that was typed for the last one is left in it.
          <div key={listing.revision} className="flex flex-wrap items-start gap-2">
            <EditListing review={review} onEdited={onDecided} />
            <SendBack review={review} onDecided={onDecided} />
            <Approve review={review} onDecided={onDecided} />
          </div>
        )}
      </div>
    </div>
  );
}

/** What a program has noticed. */
function Problems({ problems }: Pick<ListingReview, "problems">) {
  if (problems.length === 0) return null;
  const hardest = problems.some(({ weight }) => weight === "must") ? "error" : "warning";
  return (
    <div className="px-6 py-4">
      <Alert variant={hardest} role="alert">
        <ul>
          {problems.map((problem) => (
            <li key={problemSentence(problem)}>{problemSentence(problem)}</li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

export const handle = { breadcrumb: () => "Listing" };
