"""Ten bamboo drinking straws, tied with cord so that all ten mouths can be counted."""

import numpy as np

from studio import material, mesh
from studio.pieces.cane import lay_stem
from studio.pieces.cord import lay_twine

LAYERS = (4, 3, 2, 1)
CLOSE = 0.985  # straws are not quite round and sink a little into each other's gaps
CORD_PLY_CM = 0.075
CORD_TURNS_PER_CM = 1.4
WRAPS = 4


def build(facts):
    """`dims_cm` is the bundle, the bow counted in its width. `straw_cm` is the thickness of a straw."""
    length, _, _ = facts["dims_cm"]
    radius = facts["straw_cm"] / 2
    rng = np.random.default_rng(9)
    tones = [np.array(material.hexc(c)) for c in facts["colours"]]
    straws = mesh.Batch()
    for number, (y, z) in enumerate(_places(radius)):
        tone = tones[0] if number % 3 else tones[number // 3 % len(tones)]
        outer = radius * rng.uniform(0.95, 1.0)
        nodes = [rng.uniform(4, length - 4)] if number % 3 == 1 else []
        lay_stem(
            straws,
            length + rng.normal(0, 0.10),
            outer,
            outer * 0.68,
            tone,
            rng,
            nodes=nodes,
            at=(-length / 2 + rng.normal(0, 0.10), y, z),
            sides=28,
            shade=0.10,
        )
    cord = np.array(material.hexc(facts["cord"]))
    return [straws.build("straws", [material.fibre(rough=0.42, spec=0.35)]), _tied_cord(rng, radius, cord)]


def _places(radius):
    """Middles of the straws in a pyramid of layers, as (across, height)."""
    step = 2 * radius * CLOSE
    for layer, count in enumerate(LAYERS):
        for i in range(count):
            yield (i - (count - 1) / 2) * step, radius + layer * step * np.sqrt(3) / 2


def _tied_cord(rng, radius, colour):
    """Turns round the bundle and a bow on its front slope."""
    batch = mesh.Batch()
    around = 2 * CORD_PLY_CM + 0.02

    def lay(path, closed=False):
        tones = [colour * rng.uniform(0.85, 1.1) for _ in range(2)]
        lay_twine(batch, path, CORD_PLY_CM, CORD_TURNS_PER_CM, tones, closed)

    outline = _hull(np.array(list(_places(radius))), radius + around)
    for wrap in range(WRAPS):
        x = (wrap - (WRAPS - 1) / 2) * 3.6 * CORD_PLY_CM
        skew = 0.10 * np.sin(np.linspace(0, 2 * np.pi, len(outline)) + wrap)
        lay(np.stack([x + skew, outline[:, 0], np.maximum(outline[:, 1], 0.02)], -1), closed=True)
    slope = np.array([0, -np.sin(np.radians(60)), np.cos(np.radians(60))])
    down = np.array([0, -np.cos(np.radians(60)), -np.sin(np.radians(60))])
    knot = np.array([0, -1.5 * radius, radius * (1 + 1.5 * np.sqrt(3))]) + slope * (radius + around + 0.12)
    for side in (-1, 1):
        loop = [(0, 0, 0), (0.8, -0.35, 0.32), (1.7, -0.35, 0.28), (2.0, 0.15, 0.12), (1.5, 0.5, 0.12)]
        end = [(0, 0, 0.05), (0.45, 0.6, 0.22), (0.8, 1.3, 0.16), (1.3, 2.0, 0.12)]
        for points in (loop + [(0.7, 0.22, 0.28), (0, 0, 0.1)], end):
            local = np.array(points) * [side, 1, 1]
            lay(
                mesh.catmull(
                    knot + local[:, :1] * [1, 0, 0] + local[:, 1:2] * down + local[:, 2:] * slope, 16
                )
            )
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    for x in (-0.12, 0.12):
        ring = 0.24 * (np.cos(turn)[:, None] * down + np.sin(turn)[:, None] * slope)
        lay(knot + [x, 0, 0] + ring, closed=True)
    return batch.build("cord", [material.vcol(0.95, 0.05, bump=0.9, bscale=40)])


def _hull(points, distance, count=160):
    """The tight line round circles of radius `distance` about `points`: what a taut cord follows (across, height)."""
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    outward = np.stack([np.cos(angles), np.sin(angles)], -1)
    support = points[np.argmax(outward @ points.T, axis=1)]
    return support + outward * distance
