import { Text } from "@medusajs/ui";
import type { ReviewedPhoto } from "../../contracts/manager/listing-review";
import { PhotoVerdict } from "./photo-verdict";

interface PhotoReviewProps {
  readonly photos: readonly ReviewedPhoto[];
  readonly onReviewed: () => void;
}

/** Every photo large, each to be said of that it shows neither a face nor a number tag. */
export function PhotoReview({ photos, onReviewed }: PhotoReviewProps) {
  if (photos.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">No photo was handed in with it.</Text>;
  return (
    <ul className="grid gap-4 px-6 py-4 sm:grid-cols-2 xl:grid-cols-3">
      {photos.map((photo, index) => (
        <OnePhoto key={photo.id} photo={photo} number={index + 1} onReviewed={onReviewed} />
      ))}
    </ul>
  );
}

interface OnePhotoProps {
  readonly photo: ReviewedPhoto;
  readonly number: number;
  readonly onReviewed: () => void;
}

function OnePhoto({ photo, number, onReviewed }: OnePhotoProps) {
  const { alt, state } = photo;
  return (
    <li className="flex flex-col items-start gap-y-2">
      <Text size="small">
        {number}. {alt || "Not described"}
      </Text>
      {state === "ready" || state === "used" ? (
        <PhotoVerdict
          photo={photo}
          alt={alt || `Photo ${number}, not described`}
          yes={`No face and no number tag in photo ${number}`}
          seen="No person, no number tag"
          refusing="Its files are deleted at once, and its workshop has to send another. Send the listing back and say why."
          className="max-h-[480px]"
          onReviewed={onReviewed}
        />
      ) : (
        <Text className="text-ui-fg-subtle">
          {state === "refused" ? "This photo was refused." : "This photo isn’t here."}
        </Text>
      )}
    </li>
  );
}
