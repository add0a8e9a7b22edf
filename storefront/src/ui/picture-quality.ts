/** The one quality that pictures are sent in: at this one a weave still shows its threads, at a sixth less weight than usual. */
export const PICTURE_QUALITY = 60;
