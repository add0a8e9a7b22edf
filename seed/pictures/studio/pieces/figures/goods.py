"""
Things and animals that stand on their own or are carried: baskets, jugs, lambs, hats. Lengths in figure
units.
"""

import math

import numpy as np

from studio.material import hexc
from studio.pieces.figures.modelling import banded

STRAW, BREAD, WOOL, CLAY, RIBBON = (
    hexc(colour) for colour in ("#c9a254", "#b9782f", "#efe6d2", "#9a5230", "#c8303a")
)


def basket(modeller, at, radius, fill):
    """A straw basket heaped with balls of the colour `fill`."""
    weave = banded(STRAW, (0.10 * radius, 0.25 * radius, BREAD), (0.5 * radius, 0.62 * radius, BREAD))
    wall = [(0, 0), (0.7, 0), (0.8, 0.1), (1, 0.75), (1.04, 0.8), (0.9, 0.78), (0.8, 0.5), (0, 0.5)]
    modeller.turned([(r * radius, z * radius) for r, z in wall], weave, centre=at)
    for index in range(9):
        ring, angle = (0.58 if index < 7 else 0.2), index * 2.4
        piece = (
            np.array([ring * math.cos(angle), ring * math.sin(angle), 0.85 if index < 7 else 1.1]) * radius
        )
        modeller.ball(piece + at, radius * 0.33, np.array(fill) * (0.85 + 0.05 * (index % 4)))


def jug(modeller, at, size, colour=CLAY):
    """A clay jug with one dark band."""
    body = [
        (0, 0),
        (0.3, 0),
        (0.5, 0.35),
        (0.48, 0.6),
        (0.22, 0.85),
        (0.2, 1.0),
        (0.3, 1.1),
        (0.24, 1.08),
        (0, 0.9),
    ]
    paint = banded(colour, (0.5 * size, 0.6 * size, hexc("#3a1f14")))
    modeller.turned([(r * size, z * size) for r, z in body], paint, centre=at)


def lamb(modeller, at, length, facing=1):
    """A lamb along x, its head on the side `facing`; `at` is the ground below its middle."""
    at = np.asarray(at, float)
    spread = np.random.default_rng(3)
    for _ in range(34):
        point = spread.normal(size=3)
        point /= np.linalg.norm(point)
        curl = at + np.array([point[0] * 0.34, point[1] * 0.2, 0.52 + point[2] * 0.2]) * length
        modeller.ball(curl, 0.12 * length, np.array(WOOL) * spread.uniform(0.88, 1.0))
    face = hexc("#4a352a")
    modeller.ball(
        at + np.array([facing * 0.48, 0, 0.72]) * length, np.array([0.17, 0.12, 0.14]) * length, face
    )
    for side in (-1, 1):
        modeller.ball(
            at + np.array([facing * 0.42, side * 0.15, 0.78]) * length,
            np.array([0.05, 0.1, 0.04]) * length,
            face,
        )
        for x in (-0.24, 0.24):
            foot = at + np.array([x, side * 0.1, 0]) * length
            modeller.rod([foot + [0, 0, 0.4 * length], foot], 0.05 * length, face)


def hat(modeller, at, size, colour):
    """A felt hat lying on its brim."""
    profile = [(0, 0), (1, 0), (1.08, 0.08), (0.6, 0.14), (0.56, 0.5), (0.32, 0.72), (0, 0.74)]
    paint = banded(hexc(colour), (0.16 * size, 0.3 * size, RIBBON))
    modeller.turned([(r * size, z * size) for r, z in profile], paint, at)


def hanging_hat(modeller, at, size, colour):
    """Seen from above, as it hangs on its nail."""
    x, y, z = at
    modeller.ball((x, y, z), (size, 0.12, size), hexc(colour))
    modeller.ball((x, y - 0.25, z), (size * 0.55, 0.4, size * 0.55), np.array(hexc(colour)) * 1.1)
    modeller.ball((x, y - 0.12, z), (size * 0.62, 0.2, size * 0.62), RIBBON)
