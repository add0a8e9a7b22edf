"""What a weaver holds: shuttles wound with weft, a comb to beat it down, a spindle."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import bar, plate, rod, turned
from studio.places.strands import Strands


def shuttle(length=22.0, colour="#a3262b", wood="cherry", seed=1):
    """A boat shuttle with a bobbin of weft in its hollow, lying along X."""
    run = np.linspace(-1, 1, 50)
    half = 1.9 * (1 - np.abs(run) ** 2.6)
    outline = np.r_[np.c_[run * length / 2, half], np.c_[run * length / 2, -half][::-1][1:-1]]
    opening = np.array(
        [(-length * 0.24, -1.05), (length * 0.24, -1.05), (length * 0.24, 1.05), (-length * 0.24, 1.05)]
    )
    hull = plate([outline, opening], 2.2, finishes.wood(wood, "X", 0.32), 0.3)
    bobbin = Strands(seed, 0.12)
    angle = np.linspace(0, 2 * math.pi, 20, endpoint=False)
    for x in np.linspace(-length * 0.2, length * 0.2, 40):
        far = 0.85 * math.sqrt(max(0.15, 1 - (x / (length * 0.23)) ** 2))
        bobbin.lay(
            np.stack([x + 0.1 * np.sin(angle), far * np.cos(angle), 1.5 + far * np.sin(angle)], 1),
            0.12,
            colour,
            True,
        )
    core = rod(
        [(-length * 0.23, 0, 1.5), (length * 0.23, 0, 1.5)],
        0.75,
        finishes.paint(colour, 0.9),
        taper=[0.5, 1, 1, 0.5],
    )
    floor = bar((length * 0.5, 2.2, 0.4), finishes.wood(wood, "X"), edge=0.02)
    return [hull, floor, core, bobbin.gathered(finishes.coloured_fibre())]


def stick_shuttle(length=20.0, colour="#1f6b6b", wood="beech", seed=1):
    """A flat shuttle wound lengthwise with yarn."""
    finish = finishes.wood(wood, "X", 0.4)
    outline = np.array(
        [
            (-length / 2, -1.4),
            (-length / 2 + 1.6, -0.5),
            (-length / 2 + 1.6, 0.5),
            (-length / 2, 1.4),
            (length / 2, 1.4),
            (length / 2 - 1.6, 0.5),
            (length / 2 - 1.6, -0.5),
            (length / 2, -1.4),
        ]
    )
    yarn = Strands(seed, 0.14)
    for _ in range(26):
        y, z = yarn.rng.uniform(-0.9, 0.9), yarn.rng.uniform(0.45, 1.0)
        reach = length / 2 - 1.5
        yarn.lay(
            np.array(
                [
                    (-reach, y * 0.4, 0.3),
                    (-reach * 0.7, y, z),
                    (0, y * 1.25, z * 1.15),
                    (reach * 0.7, y, z),
                    (reach, y * 0.4, 0.3),
                ]
            ),
            0.17,
            colour,
        )
    return [plate([outline], 0.4, finish, 0.12, at=(0, 0, 0.15)), yarn.gathered(finishes.coloured_fibre())]


def comb(width=10.0, teeth=15, wood="olive"):
    """A weaving comb with a handle; teeth towards +Y."""
    points = [(-width / 2, 0)]
    for number in range(teeth):
        x, pitch = -width / 2 + number * width / teeth, width / teeth
        points += [(x, 4.5), (x + pitch * 0.55, 4.5), (x + pitch * 0.55, 0.6), (x + pitch * 0.98, 0.6)]
    points += [
        (width / 2, 0.6),
        (width / 2, -1.5),
        (1.5, -3),
        (1.2, -9),
        (-1.2, -9),
        (-1.5, -3),
        (-width / 2, -1.5),
    ]
    return [plate([np.array(points)], 0.9, finishes.wood(wood, "Y", 0.38), 0.1)]


def spindle(colour="#c9b391", wood="olive", seed=1):
    """A drop spindle with a cop of spun wool, lying along X."""
    shaft = rod(
        [(-12, 0, 1.6), (0, 0, 2.2), (12, 0, 2.7)], 0.42, finishes.wood(wood, "X"), taper=[0.6, 1, 0.6]
    )
    whorl = turned(
        [(0, 0), (2.6, 0), (3, 0.6), (2.6, 1.2), (0, 1.2)],
        finishes.wood(wood, "Z", 0.35),
        lying_at=(4, 0, 2.4),
    )
    cop = Strands(seed, 0.12)
    angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)
    for x in np.linspace(-6, 3.6, 60):
        far = 1.9 * math.exp(-(((x + 0.2) / 3.4) ** 2)) + 0.45
        cop.lay(
            np.stack([x + 0.5 * np.sin(angle), far * np.cos(angle), 2.15 + far * np.sin(angle)], 1),
            0.13,
            colour,
            True,
        )
    core = rod(
        [(-6, 0, 2.0), (-1.5, 0, 2.15), (3.6, 0, 2.35)], 1.9, finishes.paint(colour, 0.9), taper=[0.3, 1, 0.4]
    )
    return [shaft, whorl, core, cop.gathered(finishes.coloured_fibre())]
