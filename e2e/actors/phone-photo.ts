import { resolve } from "node:path";
import sharp from "sharp";

const MASTERS = resolve(__dirname, "../../seed/pictures/masters");
/** What a phone of some years ago takes, in pixels. */
const LONG = 3200;
const SHORT = 2400;

/** A picture of a piece as a phone's camera would have taken it. */
export interface PhonePhoto {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface Taken {
  /** Without light: little is to be seen. */
  readonly isDark?: boolean;
  /** The hand moved. */
  readonly isBlurred?: boolean;
}

/** Takes a photo of a piece of the demo, with the place in it where it was taken, as phones do. */
export async function takePhoto(
  of: string,
  { isDark = false, isBlurred = false }: Taken = {},
): Promise<PhonePhoto> {
  let photo = sharp(resolve(MASTERS, `${of}.webp`)).resize(SHORT, LONG, { fit: "cover" });
  if (isDark) photo = photo.linear(0.2, 0);
  if (isBlurred) photo = photo.blur(16);
  const buffer = await photo
    .jpeg({ quality: 88 })
    .withExif({ IFD3: { GPSLatitudeRef: "S", GPSLatitude: "11/1 55/1 0/1" } })
    .toBuffer();
  return { name: `${of}.jpg`, mimeType: "image/jpeg", buffer };
}
