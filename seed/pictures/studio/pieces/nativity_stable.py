"""The stable of the nativity scene: board, posts and wall of twigs, straw roof with a star. Centimetres."""

import math

import numpy as np

from studio import material, mesh
from studio.material import hexc

BOARD_TOP = 0.7
BARK, WALL_TWIG, STRAW = (np.array(hexc(colour)) for colour in ("#6b4a2c", "#8a6238", "#c9a254"))
HALF_WIDTH, BACK, FRONT = 5.7, 4.3, -0.9
EAVES, ROOF_THICKNESS, OVERHANG = 6.0, 0.55, 0.8


def stable(width, depth, height, rng):
    """Board of `width` by `depth`; the star on the ridge reaches `height`."""
    ridge = height - 0.9
    board = mesh.box(
        "board",
        (width, depth, BOARD_TOP),
        (0, 0, BOARD_TOP / 2),
        0.18,
        [material.wood(hexc("#a87a48"), hexc("#5f3c1e"), 1.0, 0.8, gloss=0.62, axis="X", coat=0)],
    )
    hut = mesh.Batch()
    _frame(hut, ridge, rng)
    _back_wall(hut, ridge, rng)
    _roof(hut, ridge, rng)
    return [board, hut.build("hut", [material.fibre(rough=0.7)]), _star(height)]


def scattered_straw(batch, count, rng):
    """Single straws lying about on the board."""
    for _ in range(count):
        angle, length = rng.uniform(0, 2 * math.pi), rng.uniform(0.3, 0.8)
        x, y = rng.uniform(-5.8, 5.8), rng.uniform(-5.0, 4.0)
        ends = [
            (x, y, BOARD_TOP + 0.04),
            (x + length * math.cos(angle), y + length * math.sin(angle), BOARD_TOP + 0.08),
        ]
        batch.strand(np.array(ends), mesh.circle(0.03, 4), col=STRAW * rng.uniform(0.75, 1.15))


def add_straw_heap(batch, middle, spread, count, rng):
    """A loose heap round `middle`; `spread` is its standard deviation along x, y and z."""
    for _ in range(count):
        centre = rng.normal(middle, spread)
        angle = rng.uniform(-0.5, 0.5)
        half = np.array([0.5 * math.cos(angle), 0.5 * math.sin(angle), rng.uniform(-0.08, 0.08)])
        batch.strand(
            np.array([centre - half, centre + half]), mesh.circle(0.045, 5), col=STRAW * rng.uniform(0.6, 1.1)
        )


def _twig(batch, start, end, radius, rng, colour=BARK):
    """A stick that is not quite straight."""
    path = np.linspace(start, end, 14) + rng.normal(0, 0.035, (14, 3))
    batch.strand(
        path,
        mesh.circle(radius, 9),
        scale=1 + rng.normal(0, 0.05, 14),
        col=colour * rng.uniform(0.8, 1.15),
        u0=rng.uniform(0, 50),
    )


def _frame(batch, ridge, rng):
    for x in (-HALF_WIDTH, HALF_WIDTH):
        for y in (BACK, FRONT):
            _twig(batch, (x, y, BOARD_TOP - 0.1), (x * 0.97, y, EAVES + 0.3), 0.27, rng)
            _twig(batch, (x, y, EAVES), (0, y, ridge - 0.1), 0.22, rng)
        _twig(batch, (x, BACK + 0.3, EAVES), (x, FRONT - 0.6, EAVES), 0.22, rng)
    _twig(batch, (-HALF_WIDTH - 0.4, FRONT, EAVES), (HALF_WIDTH + 0.4, FRONT, EAVES), 0.2, rng)
    _twig(batch, (0, BACK + 0.4, ridge - 0.2), (0, FRONT - 0.6, ridge - 0.2), 0.22, rng)


def _back_wall(batch, ridge, rng):
    for x in np.linspace(-HALF_WIDTH + 0.2, HALF_WIDTH - 0.2, 29):
        top = EAVES + (ridge - EAVES - 0.2) * (1 - abs(x) / HALF_WIDTH)
        _twig(
            batch,
            (x, BACK + 0.1, BOARD_TOP - 0.1),
            (x + rng.normal(0, 0.05), BACK + 0.1, top),
            0.21,
            rng,
            WALL_TWIG,
        )


def _roof(batch, ridge, rng):
    """Bundles of straw down both slopes, in several layers."""
    for side in (-1, 1):
        for _ in range(1500):
            y = rng.uniform(FRONT - OVERHANG, BACK + 0.5)
            top = rng.uniform(0, 0.78)
            slope = np.linspace(top, min(1.12, top + rng.uniform(0.3, 0.45)), 5)
            layer = rng.uniform(0.05, ROOF_THICKNESS)
            path = np.stack(
                [
                    side * (HALF_WIDTH + 0.2) * slope,
                    y + rng.normal(0, 0.12) * (slope - top) * 3,
                    ridge + 0.05 - (ridge - EAVES) * slope + layer * 0.8 - 0.12 * slope,
                ],
                -1,
            )
            batch.strand(
                path, mesh.circle(0.055, 5), col=STRAW * rng.uniform(0.6, 1.15), u0=rng.uniform(0, 50)
            )


def _star(height):
    """Five points of gilded paste over the middle of the front gable."""
    angles = np.arange(10) * math.pi / 5 + math.pi / 2
    radii = np.where(np.arange(10) % 2, 0.34, 0.8)
    rim = np.stack([radii * np.cos(angles), 0 * angles, radii * np.sin(angles)], -1)
    vertices = np.vstack([[(0, -0.18, 0)], rim, [(0, 0.12, 0)]]) + [0, FRONT - OVERHANG - 0.2, height - 0.8]
    front = [(0, 1 + (i + 1) % 10, 1 + i, 1 + i) for i in range(10)]
    back = [(11, 1 + i, 1 + (i + 1) % 10, 1 + (i + 1) % 10) for i in range(10)]
    star = mesh.Batch()
    star.add(vertices, np.array(front + back), col=hexc("#e6b030"))
    return star.build("star", [material.vcol(0.35, 0.5, 0.4, bump=0.1)])
