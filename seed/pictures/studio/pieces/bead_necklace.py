"""A broad flat necklace of seed beads, open at the back, closed by a cord loop and a bead button."""

import numpy as np

from studio import material, mesh
from studio.pieces.cord import arc_length
from studio.pieces.seed_beads import thread_bead

OPENING = 0.42  # radians on either side of the back
UNEVEN_CM = 0.012
CLOSING_AT_CM = 1.15  # from the middle of the back
LINE_POINTS = 3000
# Colour numbers from the inner edge outwards, as the steps of a triangle.
TRIANGLES = (0, 2, 2, 4, 1, 3, 3, 0, 5, 5, 1)


def build(facts):
    """Lies flat. `dims_cm` is the outline, `rows` and `row_cm` the rings of beads, `motifs` the triangles round it."""
    width, depth, _ = facts["dims_cm"]
    rows, row_cm = facts["rows"], facts["row_cm"]
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    rng = np.random.default_rng(3)
    beads, thread = mesh.Batch(), mesh.Batch()
    bead = mesh.torus_data(row_cm * 0.29, row_cm * 0.225, 14, 9, 1.3)
    outer = np.array([width / 2, depth / 2]) - row_cm * 0.3
    for row in range(rows):
        line = _row_line(outer - row * row_cm)
        along = arc_length(line)
        at = lambda where: np.array([np.interp(where, along, line[:, axis]) for axis in range(3)])
        count = int(along[-1] / (row_cm * 0.74))
        for i in range(count):
            share = (i + 0.5) / count
            where = share * along[-1]
            direction = at(where + 0.05) - at(where - 0.05)
            colour = colours[_colour_number(row, rows, i, share, facts["motifs"])]
            height = 0.30 + _arch(row, rows) + rng.normal(0, UNEVEN_CM)
            scale = rng.uniform(0.95, 1.06)
            thread_bead(
                beads,
                (bead[0] * scale, bead[1]),
                at(where) + [0, 0, height] + rng.normal(0, UNEVEN_CM, 3),
                direction + rng.normal(0, 0.02, 3),
                colour * rng.uniform(0.88, 1.06),
                side=np.array([0, 0, 1.0]),
            )
        thread.strand(line[::10] + [0, 0, 0.34 + _arch(row, rows)], mesh.circle(0.04, 5))
    _close(beads, thread, outer, rows, row_cm, depth, colours[2])
    return [
        beads.build("beads", [material.beads(0.1)]),
        thread.build("thread", [material.flat((0.10, 0.07, 0.05), 0.85)]),
    ]


def _row_line(radii):
    """An ellipse that leaves the back (+y) open."""
    angle = np.linspace(np.pi / 2 + OPENING, np.pi / 2 + 2 * np.pi - OPENING, LINE_POINTS)
    return np.stack([radii[0] * np.cos(angle), radii[1] * np.sin(angle), 0 * angle], -1)


def _arch(row, rows):
    """The band is a little higher in its middle than at its edges (cm)."""
    return 0.25 * np.sin(np.pi * min(1, row / (rows - 1) * 1.1))


def _colour_number(row, rows, i, share, motifs):
    """Edges in counted dots, triangles between them; row 0 is the outer edge."""
    if row == 0:
        return 1 if (i // 2) % 2 else 4
    if row == rows - 1:
        return 1
    if row == rows - 2:
        return 2 if (i // 3) % 2 else 4
    peak = 1 - abs(2 * ((share * motifs) % 1) - 1)
    step = int(np.floor((1 - row / (rows - 1)) * 6.5 + peak * 4.0 + 1e-6))
    return TRIANGLES[step % len(TRIANGLES)]


def _close(beads, thread, outer, rows, row_cm, depth, button_colour):
    """The threads of each end gather; the left one ends in a loop, the right one in a bead."""
    cos_end, sin_end = abs(np.cos(np.pi / 2 + OPENING)), np.sin(np.pi / 2 + OPENING)
    for end in (-1, 1):
        gathered = np.array([end * CLOSING_AT_CM, (depth / 2 - row_cm * rows * 0.5) * 0.985 + 0.1, 0.30])
        for row in range(rows):
            rx, ry = outer - row * row_cm
            start = np.array([end * rx * cos_end, ry * sin_end, 0.34])
            between = start * 0.6 + gathered * 0.4 + [0, 0.12, 0.02]
            path = mesh.catmull([start, between, gathered], 8)
            thread.strand(path, mesh.circle(0.05, 6), col=(0.5, 0.4, 0.3))
        if end < 0:
            a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
            loop = np.stack([0.5 + 0.62 * np.cos(a), 0.32 * np.sin(a), 0.02 + 0 * a], -1)
            thread.strand(gathered + loop, mesh.circle(0.07, 7), True, col=(0.6, 0.5, 0.4))
        else:
            V, F = mesh.sphere_data(0.36, 22, 16, 0.9)
            beads.add(V + gathered + [-0.42, 0, 0.07], F, col=button_colour)
