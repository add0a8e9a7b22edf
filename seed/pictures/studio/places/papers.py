"""Paper: sheets, folded cards, cut flowers, leaves in layers."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import plate, rectangle, sheet

LEAF = 0.05


def sheets(colours, width=21.0, depth=15.0, spread=9.0, seed=1):
    """Sheets of coloured paper fanned over each other, the last on top."""
    rng = np.random.default_rng(seed)
    objects = []
    for number, colour in enumerate(colours):
        leaf = sheet(_bent(width, depth, 0.18, seed + number), finishes.paper(colour), LEAF)
        turn = (number - len(colours) / 2) * spread + rng.uniform(-2, 2)
        objects += placed([leaf], (rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8)), turn, lift=number * 0.14)
    return objects


def _bent(width, depth, height, seed):
    """A sheet that does not lie quite flat."""
    x, y = np.meshgrid(np.linspace(-1, 1, 24), np.linspace(-1, 1, 18), indexing="ij")
    rise = 0.04 + height * np.abs(x * math.cos(seed) + y * math.sin(seed)) ** 3
    return np.stack([x * width / 2, y * depth / 2, rise], -1)


def stack(height=3.0, width=21.0, depth=15.0, colour="#efe6d2", seed=1):
    """A ream: many sheets, edges not quite flush."""
    rng = np.random.default_rng(seed)
    finish = finishes.paper(colour)
    count = int(height / 0.11)
    objects = []
    for number in range(count):
        leaf = plate(
            [rectangle(width, depth, 0.05)],
            0.1,
            finish,
            0.02,
            at=(*rng.uniform(-0.12, 0.12, 2), number * 0.11),
        )
        leaf.rotation_euler.z = rng.uniform(-0.006, 0.006)
        objects.append(leaf)
    return objects


def card(width=15.0, height=15.0, colour="#f0e7d6", opened=70, inside=None):
    """A folded card standing open, its fold along the back edge upright."""
    half = math.radians(opened / 2)
    objects = []
    for side in (1, -1):
        leaf = plate(
            [rectangle(width, height, 0.1, (width / 2, height / 2))],
            0.07,
            finishes.paper(inside or colour),
            0.01,
        )
        leaf.rotation_euler = (math.pi / 2, 0, side * half - math.pi / 2)
        objects.append(leaf)
    return objects


def petal_outline(length, breadth, count=24):
    """A pointed petal from the origin along +X."""
    run = np.linspace(0, 1, count)
    half = breadth / 2 * np.sin(run**0.8 * math.pi) ** 0.9
    return np.r_[np.c_[run * length, half], np.c_[run * length, -half][::-1][1:-1]]


def lotus(radius=5.0, colour="#d9788f", heart="#f0c75a", rings=3):
    """A cut-paper lotus: rings of petals that rise towards the middle."""
    objects = []
    for number in range(rings):
        petals, length = 8 - number, radius * (1 - 0.24 * number)
        for place in range(petals):
            shape = plate([petal_outline(length, length * 0.5)], LEAF, finishes.paper(colour), 0.01)
            objects += placed(
                [shape],
                (0, 0),
                place * 360 / petals + number * 24,
                lift=0.1 + number * 0.25,
                tilt=-14 - number * 20,
            )
    return [*objects, *_heart(radius * 0.22, heart)]


def _heart(radius, colour):
    disc = plate(
        [rectangle(radius * 2, radius * 2, radius * 0.95)], 0.6, finishes.paper(colour), 0.1, at=(0, 0, 0.5)
    )
    return [disc]


def cut_leaves(count=6, colours=("#5d8a58", "#3f6f52", "#d9788f"), length=5.0, spread=9.0, seed=1):
    """Petals and leaves just cut out, strewn on the bench."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        size = length * rng.uniform(0.6, 1.1)
        shape = plate(
            [petal_outline(size, size * rng.uniform(0.35, 0.6))],
            LEAF,
            finishes.paper(colours[number % len(colours)]),
            0.01,
        )
        objects += placed(
            [shape],
            rng.uniform(-1, 1, 2) * [spread, spread * 0.6],
            rng.uniform(0, 360),
            lift=0.02 + number * 0.02,
            tilt=rng.uniform(-3, 0),
        )
    return objects


def cutting_mat(width=40.0, depth=28.0, colour="#3f5f52"):
    """A mat to cut on."""
    return [plate([rectangle(width, depth, 0.6)], 0.3, finishes.paint(colour, 0.7), 0.08)]


def window(width=15.0, colour="#f0e7d6", petals=6):
    """A sheet with a flower cut out of it."""
    holes = []
    for place in range(petals):
        angle = place * 2 * math.pi / petals
        petal = petal_outline(width * 0.3, width * 0.17) + [width * 0.06, 0]
        spin = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
        holes.append(petal @ spin)
    return [
        plate([rectangle(width, width, 0.1), *holes], 0.06, finishes.paper(colour), 0.01, at=(0, 0, 0.03))
    ]
