"""
A cushion standing on its lower seam.

    cloth       what the cover is woven like (studio.weave.loom)
    lean, roll  degrees backwards and sideways
    piping      colour of a cord round the edge
    seed        of the wrinkles
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric
from studio.pieces.inflated import Envelope, inflated, pressed_flat, standing_on_seam
from studio.pieces.surfaces import relaxed, rotated, subdivide

FULLNESS = 1.06  # the flat cover is larger than the blown-up cushion
POINTS = 66
EASE = 0.6  # 1 would make the seams straight
PIPING_CM = 0.38


def build(facts):
    width, height = facts["dims_cm"][:2]
    seed = facts.get("seed", 1)
    shell = Envelope(width * FULLNESS, height * FULLNESS, POINTS, POINTS)
    points = inflated(
        shell.points - [0, 0, height * FULLNESS / 2],
        shell.faces,
        width,
        2.4,
        42,
        bending=6.0,
        seed=seed,
        noise=0.003,
    )
    points = _eased(points - (points.max(0) + points.min(0)) / 2, shell.front)
    points = rotated(rotated(points, "y", facts.get("roll", 0)), "x", -facts.get("lean", 16))
    points = pressed_flat(standing_on_seam(points, shell.front[:, 0]), 1.2)
    points = relaxed(points, shell.faces)
    cover, texture = fabric(facts["cloth"])
    cushion = mesh.obj_from("cushion", points, shell.faces, shell.uv_cm / FULLNESS / texture.size, [cover])
    subdivide(cushion)
    if "piping" not in facts:
        return [cushion]
    return [cushion, _piping(points[_border(shell.front)], facts["piping"])]


def _eased(points, front):
    """Draws the seams part of the way back out to straight lines: a filled cover is less waisted than an empty one."""
    points = points.copy()
    for across, along, seams in ((0, 2, (front[0], front[-1])), (2, 0, (front[:, 0], front[:, -1]))):
        for side, seam in zip((-1, 1), seams):
            edge = points[seam][np.argsort(points[seam][:, along])]
            reach = np.abs(edge[:, across])
            here = np.interp(points[:, along], edge[:, along], reach)
            of_side = points[:, across] * side > 0
            points[of_side, across] *= 1 + EASE * (reach[[0, -1]].mean() / here[of_side] - 1)
    return points


def _border(front):
    """Numbers of the vertices round the edge."""
    return np.r_[front[:-1, 0], front[-1, :-1], front[:0:-1, -1], front[0, :0:-1]]


def _piping(ring, colour):
    for _ in range(4):
        ring = (np.roll(ring, 1, 0) + 2 * ring + np.roll(ring, -1, 0)) / 4
    batch = mesh.Batch()
    cord = mesh.catmull(ring, 2, closed=True)
    batch.strand(cord, mesh.circle(PIPING_CM, 10), closed=True, col=material.hexc(colour))
    return batch.build("piping", [material.vcol(0.9, 0.08, bump=0.5, bscale=30)])
