"""Imbenge: telephone wire coiled from the middle outwards and stitched over a core, in the pattern of a star."""

import numpy as np

from studio import material, mesh

ROW_CM = 0.15  # half the thickness of a coil
STITCH_CM = 0.235
STITCH_POINTS = 6
SIDES = 10
SLANT = 0.42  # of a stitch's width
CURVE = 2.3  # how late the wall rises
DEFAULT_SEQUENCE = (0, 1, 2, 2, 3, 0, 4, 4, 5, 0, 1, 1, 2, 3, 0, 5, 4, 4, 0, 1)


def build(facts):
    """
    Every stitch is a plump slanted lozenge of its own colour. `motifs` is the number of rays; `sequence` lists the
    colour numbers that follow each other from the middle to the rim.
    """
    width, _, height = facts["dims_cm"]
    colours = np.array([material.hexc(c) for c in facts["colours"]])
    sequence = np.array(facts.get("sequence", DEFAULT_SEQUENCE))
    rng = np.random.default_rng(2)
    t = np.linspace(0, 1, 400)
    out, up = (width / 2 - ROW_CM) * t, (height - 2 * ROW_CM) * t**CURVE + ROW_CM
    along = np.r_[0, np.cumsum(np.hypot(np.diff(out), np.diff(up)))]
    rows = int(along[-1] / (ROW_CM * 1.72))
    batch = mesh.Batch()
    for row in range(1, rows + 1):
        share = row / rows
        radius, z = np.interp(along[-1] * share, along, out), np.interp(along[-1] * share, along, up)
        stitches = max(8, int(2 * np.pi * radius / STITCH_CM))
        of_point = np.arange(stitches * STITCH_POINTS) // STITCH_POINTS
        numbers = _colour_numbers(
            of_point, stitches, share, row >= rows - 1, facts.get("motifs", 9), sequence
        )
        tints = colours[numbers] * rng.uniform(0.90, 1.06, stitches)[of_point][:, None]
        faces = mesh.grid_faces(len(of_point), SIDES, True, True)
        batch.add(_coil(radius, z, stitches), faces, col=np.repeat(tints, SIDES, 0))
    V, F = mesh.sphere_data(0.35, 16, 10, 0.5)
    batch.add(V + [0, 0, ROW_CM], F, col=colours[0])
    return [batch.build("imbenge", [material.beads(0.22)])]


def _colour_numbers(stitch, stitches, share, on_rim, motifs, sequence):
    """Steps of a star between a dotted middle and a dotted rim."""
    if on_rim:
        return np.where((stitch // 3) % 2, 0, 1)
    if share < 0.10:
        return np.where((stitch // 2) % 2, 0, 2)
    ray = np.abs(2 * (((stitch + 0.5) / stitches * motifs) % 1) - 1)
    step = np.floor(share * 15 + ray * 4.2 - 1e-6).astype(int)
    return sequence[step % len(sequence)]


def _coil(radius, z, stitches):
    """One round of the coil: thick in the middle of a stitch, thin where the next begins."""
    points = stitches * STITCH_POINTS
    angle = np.arange(points) / points * 2 * np.pi
    phase = (np.arange(points) % STITCH_POINTS + 0.5) / STITCH_POINTS
    thick = ROW_CM * (0.80 + 0.26 * np.sin(np.pi * phase) ** 0.7)
    around = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    slanted = angle[:, None] + SLANT * np.pi / stitches * np.sin(around)[None]
    r = radius + thick[:, None] * np.cos(around)[None]
    h = z + thick[:, None] * np.sin(around)[None]
    return np.stack([r * np.cos(slanted), r * np.sin(slanted), h], -1).reshape(-1, 3)
