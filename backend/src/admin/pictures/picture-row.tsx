import { Badge, Text } from "@medusajs/ui";
import type { Picture } from "../../contracts/picture";
import { viewInWords } from "./views";

/** Pictures as the shop shows them, each with what it is. */
export function PictureRow({ pictures }: { readonly pictures: readonly Picture[] }) {
  if (pictures.length === 0) return <Text className="text-ui-fg-subtle">No picture yet.</Text>;
  return (
    <ul className="flex flex-wrap gap-3">
      {pictures.map((picture) => (
        <li key={picture.url} className="flex flex-col items-start gap-1">
          <img
            src={
              picture.url.startsWith("/")
                ? `${__BACKEND_URL__.replace(/\/$/, "")}${picture.url}`
                : picture.url
            }
            alt={viewInWords(picture.view)}
            width={96}
            height={Math.round((96 * picture.height) / picture.width)}
            style={{ background: picture.placeholder }}
          />
          <Badge size="2xsmall" color={picture.illustration ? "orange" : "green"}>
            {picture.illustration ? "Illustration" : "Photograph"}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
