import {
  type Frame,
  fitInside,
  frameInside,
  LONGEST_SIDE,
  type QuarterTurns,
  turnedSize,
} from "./photo-frame";
import { JUDGED_SIDE, judgePhoto, type PhotoDoubt, toGrey } from "./photo-light";

/** Quality of the JPEG: a photo of 2400 px weighs about half a megabyte. */
const QUALITY = 0.85;
/** Longest side of the small copy that the portal shows. */
const SMALL_SIDE = 480;

/** A photo as it is kept on the device and sent. The canvas leaves place and camera out: nothing but pixels remains. */
export interface DrawnPhoto {
  readonly full: Blob;
  readonly small: Blob;
  readonly width: number;
  readonly height: number;
  readonly doubts: readonly PhotoDoubt[];
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: false });
  if (!context) throw new Error("This browser can't draw pictures.");
  return context;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function toJpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture couldn't be written."))),
      "image/jpeg",
      QUALITY,
    );
  });
}

function shrink(source: CanvasImageSource & { width: number; height: number }, longest: number) {
  const { width, height } = fitInside(source, longest);
  const canvas = canvasOf(width, height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = "high";
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

function doubtsOf(canvas: HTMLCanvasElement): readonly PhotoDoubt[] {
  const judged = shrink(canvas, JUDGED_SIDE);
  const { data, width, height } = contextOf(judged).getImageData(0, 0, judged.width, judged.height);
  return judgePhoto(toGrey(data, width, height));
}

/** The picture turned; transparent ground becomes white, which JPEG needs. */
function turn(source: ImageBitmap, turns: QuarterTurns): HTMLCanvasElement {
  const inside = fitInside(source, LONGEST_SIDE);
  const { width, height } = turnedSize(inside, turns);
  const canvas = canvasOf(width, height);
  const context = contextOf(canvas);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.imageSmoothingQuality = "high";
  context.drawImage(source, -inside.width / 2, -inside.height / 2, inside.width, inside.height);
  return canvas;
}

function cut(source: HTMLCanvasElement, frame: Frame): HTMLCanvasElement {
  const { x, y, width, height } = frameInside(frame, source);
  const canvas = canvasOf(width, height);
  contextOf(canvas).drawImage(source, x, y, width, height, 0, 0, width, height);
  return canvas;
}

/**
 * Draws a photo at most {@link LONGEST_SIDE} long, turned, and cut to a frame of the turned picture.
 * @param frame in pixels of the turned and shrunken picture; the whole of it without one
 */
export async function drawPhoto(
  source: ImageBitmap,
  turns: QuarterTurns,
  frame?: Frame,
): Promise<DrawnPhoto> {
  const turned = turn(source, turns);
  const canvas = frame ? cut(turned, frame) : turned;
  const [full, small] = await Promise.all([toJpeg(canvas), toJpeg(shrink(canvas, SMALL_SIDE))]);
  return { full, small, width: canvas.width, height: canvas.height, doubts: doubtsOf(canvas) };
}
