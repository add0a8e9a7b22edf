import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Failure } from "../start/failure.mjs";
import { PICTURES, SCRATCH } from "./places.mjs";
import { denoiserWeights } from "./weights.mjs";

/** @typedef {{ picture: string, seconds?: number, size_cm?: number[], error?: string }} Rendered */

const NEEDED = "apt-get install --no-install-recommends blender python3-numpy python3-pil python3-torch";

/** Says what to install when the studio can't work here. */
export function requireBlender() {
  const { error } = spawnSync("blender", ["--version"], { stdio: "ignore" });
  if (error)
    throw new Failure(`Blender is needed to render anew (never to start or test the shop): ${NEEDED}`);
}

/**
 * Renders pictures of one subject in one Blender: they share its woven textures. One thread each, since several run.
 * @param {import("./recipes.mjs").Picture[]} pictures
 * @param {(picture: import("./recipes.mjs").Picture) => string} pngOf
 * @param {(rendered: Rendered) => Promise<void>} onRendered
 */
export async function renderSubject(pictures, pngOf, onRendered) {
  const first = pictures[0];
  if (!first) return;
  const job = `${SCRATCH}/jobs/${first.name}-${process.pid}.json`;
  mkdirSync(`${SCRATCH}/jobs`, { recursive: true });
  writeFileSync(job, JSON.stringify(pictures.map((picture) => orderFor(picture, pngOf(picture)))));
  const blender = spawn(
    "blender",
    ["--threads", "1", "--background", "--python", `${PICTURES}/render.py`, "--", job],
    {
      env: { ...process.env, STUDIO_SCRATCH: `${SCRATCH}/scratch`, STUDIO_WEIGHTS: denoiserWeights() },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let lastWords = "";
  blender.stderr.on("data", (chunk) => {
    lastWords = `${lastWords}${chunk}`.slice(-2000);
  });
  let answered = 0;
  for await (const line of createInterface({ input: blender.stdout })) {
    if (!line.startsWith("{")) continue;
    answered += 1;
    await onRendered(JSON.parse(line));
  }
  if (answered < pictures.length) throw new Failure(`Blender stopped at ${first.id}: ${lastWords.trim()}`);
}

/** @param {import("./recipes.mjs").Picture} picture @param {string} out */
function orderFor({ name, recipe, camera, width, height, samples }, out) {
  return { picture: name, out, recipe, view: camera, width, height, samples };
}
