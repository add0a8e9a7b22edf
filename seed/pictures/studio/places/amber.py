"""Amber: rough pieces, a hand drill, ground beads, a strand on its thread."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.sections import length_along
from studio.places.shapes import curve_through, lump, ring, rod, turned
from studio.places.strands import Strands

TONES = ("#ffffff", "#e8c890", "#d99a50", "#f6e2b4")


def rough(count=9, size=3.2, spread=8.0, seed=1):
    """Pieces as the sea leaves them, some with a dull crust."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        measure = size * rng.uniform(0.5, 1.25, 3) * [1.2, 1, 0.75]
        finish = finishes.amber() if number % 3 else finishes.clay("#8a5a24")
        stone = lump(measure, finish, 0.24, seed * 20 + number, detail=28)
        _tint(stone, TONES[number % 4])
        far, way = spread * math.sqrt((number + 0.4) / count), number * 2.4
        objects += placed([stone], (far * math.cos(way), far * 0.62 * math.sin(way)), rng.uniform(0, 360))
    return objects


def _tint(stone, colour):
    """The amber finish reads its tone from the points."""
    shade = stone.data.color_attributes.new("Col", "FLOAT_COLOR", "POINT")
    shade.data.foreach_set("color", np.tile([*finishes.rgb(colour), 1], len(stone.data.vertices)))


def strand(points, size=1.0, graded=0.5, thread="#5b3a1c", seed=1):
    """Polished beads on a thread that lies along points (x, y); the middle ones are the largest."""
    line = curve_through([(*point, 0) for point in points], 30)
    length = length_along(line)
    beads, cord = Strands(seed, 0.2), Strands(seed)
    at = 0.0
    while at < length[-1]:
        share = at / length[-1]
        radius = size * (1 - graded * abs(2 * share - 1)) * beads.rng.uniform(0.88, 1.1)
        at += radius
        spot = [np.interp(at, length, line[:, axis]) for axis in (0, 1)]
        beads.grain(radius, (*spot, radius), TONES[beads.rng.integers(4)], beads.rng.uniform(0.85, 1), 18)
        at += radius * 1.03
    cord.lay(np.c_[line[:, :2], np.full(len(line), size * 0.35)], 0.06, thread)
    return [beads.gathered(finishes.amber()), cord.gathered(finishes.coloured_fibre())]


def loose_beads(count=14, size=0.8, spread=5.0, seed=1):
    """Beads that are drilled but not strung yet."""
    beads = Strands(seed, 0.2)
    rng = beads.rng
    for number in range(count):
        radius = size * rng.uniform(0.6, 1.25)
        far, way = spread * math.sqrt((number + 0.3) / count), number * 2.4
        beads.grain(
            radius, (far * math.cos(way), far * math.sin(way) * 0.7, radius), TONES[rng.integers(4)], 0.94, 18
        )
    return [beads.gathered(finishes.amber())]


def hand_drill(wood="cherry"):
    """A hand drill lying along +X: handle, big gear with its crank, pinion, chuck and a thin bit."""
    steel, grip = finishes.steel(), [(0, 0), (1.2, 0.1), (1.6, 1), (1.3, 5), (1.5, 9), (1, 10), (0, 10)]
    gear = turned(
        [(0, 0), (4.4, 0), (4.6, 0.15), (4.6, 0.6), (4.4, 0.75), (3.8, 0.6), (0, 0.6)],
        finishes.paint("#7d2a22", 0.35),
        72,
        0,
    )
    gear.location = (14, 0, 2.5)
    parts = [
        turned(grip, finishes.wood(wood, "Z", 0.32), lying_at=(0, 0, 1.7)),
        rod([(9.5, 0, 1.7), (21, 0, 1.7)], 0.7, steel),
        gear,
        ring(3.2, 0.22, steel, (14, 0, 3.15)),
        rod([(14, 0, 3.2), (15.5, -1.8, 3.5), (17, -3.6, 3.6)], 0.4, steel, flat=0.6),
        turned(
            [(0, 0), (0.9, 0), (1.0, 0.3), (0.8, 2.6), (0.5, 3.2), (0, 3.2)],
            finishes.wood(wood, "Z", 0.32),
            32,
        ),
        turned(
            [(0.5, 20.5), (1.25, 20.8), (1.25, 23), (0.6, 24.4), (0, 24.4)],
            steel,
            40,
            2,
            lying_at=(0, 0, 1.7),
        ),
        rod([(24, 0, 1.7), (28.5, 0, 1.5)], 0.13, steel),
    ]
    parts[5].location = (17, -3.6, 3.6)
    return parts
