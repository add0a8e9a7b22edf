"""Tools that cut or measure and belong to many crafts: knives, scissors, ruler, pliers, awl."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import curve_through, ellipse, plate, rectangle, rod, turned
from studio.places.strands import Strands


def knife(length=9.0, wood="walnut"):
    """A straight knife lying along +X, blade away from the origin."""
    run = np.linspace(0, 1, 30)
    edge = -0.9 + 0.9 * np.clip((run - 0.6) / 0.4, 0, 1) ** 2
    outline = np.r_[np.c_[11 + run * length, edge], np.c_[11 + run * length, 0.75 - 0.75 * run**6][::-1]]
    grip = [(0, 0), (1.0, 0.1), (1.25, 1), (1.05, 5), (1.2, 9), (0.9, 11.2), (0, 11.2)]
    return [
        turned(grip, finishes.wood(wood, "Z", 0.35), lying_at=(0, 0, 1.2)),
        plate([outline], 0.18, finishes.steel(), 0.06, at=(0, 0, 1.0)),
    ]


def craft_knife(colour="#3c4a5a"):
    """A slim knife for paper, lying along +X."""
    grip = [(0, 0), (0.42, 0.1), (0.5, 1), (0.48, 9), (0.6, 10), (0.4, 11.5), (0, 11.5)]
    blade = np.array([(11.2, -0.3), (11.2, 0.3), (13.6, -0.28)])
    return [
        turned(grip, finishes.paint(colour, 0.35), lying_at=(0, 0, 0.6)),
        plate([blade], 0.06, finishes.steel(0.2), 0.01, at=(0, 0, 0.5)),
    ]


def scissors(length=20.0, open_degrees=26, handles="#22201f"):
    """Shears lying flat, their pivot at the origin, tips towards +X."""
    half = math.radians(open_degrees / 2)
    return [
        part for side, level in ((1, 0.0), (-1, 0.3)) for part in _shear(length, side, half, level, handles)
    ]


def _shear(length, side, half, level, colour):
    """One half: a blade on one side of the pivot, a finger loop on the other."""
    reach = length * 0.55
    blade = np.array([(-1, -0.75), (0, -0.85), (reach, -0.1), (reach, 0.1), (0, 0.75), (-1, 0.7)])
    angle = np.linspace(0, 2 * math.pi, 28, endpoint=False)
    loop = np.stack([-length * 0.36 + 2.9 * np.cos(angle), 1.5 + 1.75 * np.sin(angle), 0 * angle], 1)
    stem = np.array([(-0.5, 0, 0), (-2.5, 0.3, 0), (-length * 0.36 + 2.4, 0.8, 0)])
    parts = [plate([blade], 0.28, finishes.steel(), 0.08, at=(0, 0, level))]
    iron = finishes.paint(colour, 0.3)
    parts += [rod(stem, 0.5, iron), rod(loop, 0.5, iron, closed=True)]
    for part in parts[1:]:
        part.location.z = level + 0.5
    for part in parts:  # the second half is the mirror image of the first
        part.rotation_euler.z = side * half
        part.scale.y = side
    return parts


def ruler(length=30.0, steel=True, wood="beech"):
    """A ruler along X with a scale of fine lines and no figures."""
    finish = finishes.steel(0.32) if steel else finishes.wood(wood, "X")
    marks = Strands(variation=0)
    for number in range(1, int(length * 2)):
        x, reach = number / 2 - length / 2, 0.9 if number % 2 == 0 else 0.5
        marks.lay(np.array([(x, 1.4, 0.17), (x, 1.4 - reach, 0.17)]), 0.03, "#221c18", sides=4)
    return [plate([rectangle(length, 3.0)], 0.16, finish, 0.02), marks.gathered(finishes.coloured_fibre())]


def pliers(grips="#8f2f28"):
    """Round-nosed pliers lying flat, jaws towards +X."""
    steel = finishes.steel(0.3)
    parts = [plate([ellipse(2.4, 2.2)], 0.9, steel, 0.2)]
    for side in (1, -1):
        parts.append(
            rod(
                [(0.6, side * 0.5, 0.5), (2.4, side * 0.55, 0.5), (5, side * 0.2, 0.5)],
                0.45,
                steel,
                taper=[1, 0.9, 0.4],
            )
        )
        grip = curve_through(
            [(-0.6, side * 0.5, 0.6), (-3, side * 1.7, 0.6), (-7, side * 2.1, 0.6), (-11, side * 1.5, 0.6)]
        )
        parts.append(rod(grip, 0.62, finishes.paint(grips, 0.35), smooth=0))
    return parts


def awl(wood="cherry"):
    """A round-headed awl lying along +X."""
    grip = [(0, 0), (1.2, 0.15), (1.7, 1), (1.75, 2.4), (1.2, 4.6), (0.8, 6), (0.75, 6.6), (0, 6.6)]
    return [
        turned(grip, finishes.wood(wood, "Z", 0.32), lying_at=(0, 0, 1.6)),
        turned([(0.6, 6.4), (0.8, 6.4), (0.7, 7.4), (0.3, 7.4)], finishes.brass(), lying_at=(0, 0, 1.6)),
        rod([(7.2, 0, 1.6), (10.5, 0, 0.9), (13.5, 0, 0.12)], 0.2, finishes.steel(), taper=[1, 0.8, 0.15]),
    ]


def needle(length=6.5, thread=None, seed=1):
    """A needle lying along +X, with an optional loose thread of a colour."""
    parts = [rod([(0, 0, 0.12), (length, 0, 0.1)], 0.07, finishes.steel(0.15), taper=[1, 1, 1, 0.2])]
    if thread:
        rng = np.random.default_rng(seed)
        loose = Strands(seed)
        points = [(0, 0, 0.1), (-1.2, 0.4, 0.1)]
        for number in range(2, 7):
            points.append((-number * 1.6, rng.uniform(-2.6, 2.6), 0.1))
        loose.lay(curve_through(points), 0.07, thread)
        parts.append(loose.gathered(finishes.coloured_fibre()))
    return parts


def billhook(wood="ash"):
    """A heavy knife with a broad blade for splitting bamboo, lying along +X."""
    back = [(12, 1.4), (22, 1.9), (30, 2.2), (31, 0.5)]
    edge = [(30, -2.4), (26, -2.9), (20, -2.4), (12, -1.2)]
    outline = curve_through([*back, *edge], 6, closed=True)
    grip = [(0, 0), (1.3, 0.1), (1.7, 0.8), (1.3, 5), (1.5, 9.5), (1.1, 12.4), (0, 12.4)]
    return [
        plate([outline], 0.4, finishes.iron(), 0.15, at=(0, 0, 1.2)),
        turned(grip, finishes.wood(wood, "Z", 0.4), lying_at=(0, 0, 1.6)),
    ]
