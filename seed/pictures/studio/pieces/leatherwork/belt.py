"""A belt rolled up on its edge, the buckle end lying loose in front."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.leatherwork.hides import hide
from studio.pieces.leatherwork.panels import resampled
from studio.pieces.leatherwork.seams import PALE_THREAD, Seams

THICK = 0.36
CORE = 1.5
"""Radius of the innermost turn."""
FRAME = 0.27
"""Radius of the bar that the buckle is made of."""


class BuckleEnd:
    """Where the strap ends: places given along the strap, across it and above its face."""

    def __init__(self, place, along, normal, across):
        self.place, self.along, self.normal, self.across = place, along, normal, across

    def at(self, along, across=0.0, above=0.0):
        return self.place + self.along * along + self.across * across + self.normal * above


def build(facts):
    """
    `dims_cm` begins with the diameter of the roll; `width` of the strap, `turns` of the roll, `tail` the length that
    lies loose; `seams` are the distances of the stitch rows from each edge; `colour`, `edge`, `thread`, `metal`.
    """
    diameter, width = facts["dims_cm"][0], facts["width"]
    leather = hide(
        facts["colour"],
        facts.get("edge", "#2a1408"),
        facts.get("grain", 2.3),
        0.36,
        facts.get("relief", 0.55),
    )
    metal = material.metal(material.hexc(facts["metal"]), 0.2)
    path, outward = _course(diameter, width, facts.get("turns", 4.3), facts.get("tail", 9))
    along, normal, across = mesh.frames(path, up=outward)
    points, faces, flat = mesh.sweep_data(path, mesh.rrect(width, THICK, 0.11, 4), up=outward)
    end = BuckleEnd(path[-1], along[-1], normal[-1], across[-1])
    return [
        mesh.obj_from("strap", points, faces, flat, [leather]),
        _stitches(path, normal, across, width, facts.get("seams", [0.38]), facts.get("thread", PALE_THREAD)),
        _buckle(end, width, metal),
        _keeper(end, width, leather),
        _rivets(end, width, metal),
    ]


def _course(diameter, width, turns, tail):
    """The middle line of the strap, and the direction of its outer face: a spiral that leaves at a tangent."""
    pitch = (diameter / 2 - CORE - THICK) / turns
    angle = np.linspace(0, 2 * math.pi * turns, int(turns * 110))
    radius = CORE + pitch * angle / (2 * math.pi) + 0.05 * np.sin(angle * 1.3)
    level = 0 * angle
    spiral = np.stack([radius * np.cos(angle), radius * np.sin(angle), level + width / 2], -1)
    tangent = spiral[-1] - spiral[-2]
    tangent /= np.linalg.norm(tangent)
    side = np.array([tangent[1], -tangent[0], 0])
    length = np.linspace(0, tail, 60)[1:]
    loose = spiral[-1] + np.outer(length, tangent) + np.outer(0.018 * length**2, -side)
    outward = np.vstack([np.stack([np.cos(angle), np.sin(angle), level], -1), np.tile(side, (len(loose), 1))])
    return np.vstack([spiral, loose]), outward


def _stitches(path, normal, across, width, rows, thread):
    """Along both edges of what one sees of the outer face."""
    seams = Seams(thread)
    visible = slice(int(len(path) * 0.42), len(path) - 7)
    for row in rows:
        for edge in (-1, 1):
            line = path + across * edge * (width / 2 - row) + normal * (THICK / 2 + 0.01)
            seams.stitch(
                line[visible], normal[visible], length=0.38, radius=0.055, step=0.46, slant=0.15 * edge
            )
    return seams.build()


def _buckle(end, width, metal):
    """A frame of two corner radii without overshoot, its bar and its prong."""
    batch = mesh.Batch()
    wide, far, near, bend = width + 0.7, 2.7, -0.2, 0.75
    corners = (
        (far - bend, wide / 2 - bend, 0, bend),
        (near + bend / 2, wide / 2 - bend / 2, 90, bend / 2),
        (near + bend / 2, -wide / 2 + bend / 2, 180, bend / 2),
        (far - bend, -wide / 2 + bend, 270, bend),
    )
    frame = [
        end.at(along + radius * math.cos(angle), across + radius * math.sin(angle), 0.22)
        for along, across, start, radius in corners
        for angle in np.radians(np.linspace(start, start + 90, 8))
    ]
    batch.strand(resampled(np.array(frame), 0.2), mesh.circle(FRAME, 14, 0.21), True, up=end.normal)
    batch.strand([end.at(near, share * wide / 2, 0.22) for share in (-1, 0, 1)], mesh.circle(0.17, 12))
    prong = ((-0.35, 0.0), (-0.3, 0.42), (0.3, 0.46), (1.8, 0.46), (2.6, 0.50), (2.85, 0.44))
    batch.strand(mesh.catmull([end.at(along, 0, above) for along, above in prong], 8), mesh.circle(0.16, 12))
    return batch.build("buckle", [metal])


def _keeper(end, width, leather):
    """The loop that holds the tip, and the end of the strap folded back round the bar."""
    batch = mesh.Batch()
    half, high = width / 2 + 0.16, 0.42
    loop = [
        end.at(-2.6, across * half, above * high)
        for across, above in ((-1, -1), (0, -1), (1, -1), (1.05, 0), (1, 1), (0, 1), (-1, 1), (-1.05, 0))
    ]
    path = mesh.catmull(np.array(loop), 8, True)
    batch.strand(path, mesh.rrect(1.0, 0.2, 0.08, 3), True, up=path - np.mean(loop, 0))
    turn = mesh.catmull(
        [end.at(-3.6, 0, -0.36), end.at(-1, 0, -0.36), end.at(-0.35, 0, -0.25), end.at(-0.5, 0, 0.1)], 6
    )
    batch.strand(turn, mesh.rrect(width * 0.98, 0.3, 0.1, 3), up=end.normal)
    return batch.build("keeper", [leather])


def _rivets(end, width, metal):
    batch = mesh.Batch()
    ball, faces = mesh.sphere_data(0.3, 14, 9, 0.5)
    axes = np.stack([end.along, end.across, end.normal])
    for across in (-0.25 * width, 0.25 * width):
        batch.add(ball @ axes + end.at(-1.35, across, THICK / 2 + 0.02), faces)
    return batch.build("rivets", [metal])
