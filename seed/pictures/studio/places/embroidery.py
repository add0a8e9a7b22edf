"""Embroidery: a hoop with a flower that has been begun, floss in skeins, thread cards."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, plate, rectangle, ring, ripple, rod, sheet
from studio.places.strands import Strands


def hoop(
    radius=9.0, cloth="#e6dcc6", petals=("#c43b5b", "#d9772b"), leaf="#4f7f4a", done=0.6, spare=5.0, seed=1
):
    """Two rings that stretch a cloth; the share `done` of the petals is stitched, the others are only drawn."""
    finish = finishes.wood("beech", "X", 0.4)
    hoops = [ring(radius, 0.42, finish, (0, 0, 0.9), 1.4), ring(radius + 0.8, 0.42, finish, (0, 0, 0.8), 1.5)]
    screw = bar((1.1, 2.2, 0.9), finishes.brass(), (radius + 1.6, 0, 0.5), edge=0.15)
    bolt = rod([(radius + 2, -1.6, 1), (radius + 2, 1.9, 1)], 0.25, finishes.brass())
    return [
        *hoops,
        screw,
        bolt,
        _stretched(radius, spare, cloth, seed),
        flower(radius * 0.62, petals, leaf, done, seed),
    ]


def _stretched(radius, spare, colour, seed):
    """Drum-flat inside the hoop, falling in waves to the bench outside it."""
    far, way = np.meshgrid(
        np.linspace(0.01, radius + spare, 60), np.linspace(0, 2 * math.pi, 121), indexing="ij"
    )
    square = 1 + 0.16 * np.cos(way * 4 + math.pi) * np.clip((far - radius) / spare, 0, 1)
    outside = np.clip((far - radius - 0.5) / spare, 0, 1)
    fall = 1.2 * np.exp(-outside * 7) + 0.5 * outside * (
        1 + ripple(np.stack([np.cos(way) * 3, np.sin(way) * 3, far * 0.2], -1), seed)
    )
    height = np.where(far < radius + 0.5, 1.2, fall)
    points = np.stack([far * square * np.cos(way), far * square * np.sin(way), np.maximum(height, 0.1)], -1)
    return sheet(points, finishes.cloth(colour, pitch=0.16, lies="Object"), 0.08)


def flower(size, petals, leaf, done, seed=1, level=1.27):
    """Satin stitch, side by side: two rounds of petals, leaves, knots in the heart."""
    stitches = Strands(seed, 0.13)
    for round_, (colour, reach, count) in enumerate(zip(petals, (1.0, 0.58), (8, 6))):
        for number in range(count):
            way = number / count * 2 * math.pi + round_ * 0.4
            start, length = size * 0.16, size * reach * (0.8 if round_ == 0 else 1)
            stitched = number / count < done or round_ == 1
            _petal(
                stitches,
                way,
                start,
                length,
                length * 0.34,
                colour if stitched else None,
                level + 0.05 * round_,
            )
    for way in (0.3, 2.2, 4.4):
        _petal(stitches, way, size * 1.02, size * 0.42, size * 0.2, leaf if way / 6.3 < done else None, level)
    for number in range(14):
        far, way = size * 0.045 * math.sqrt(number), number * 2.4
        stitches.grain(size * 0.045, (far * math.cos(way), far * math.sin(way), level + 0.12), "#e0b23a")
    return stitches.gathered(finishes.coloured_fibre(0.6))


def _petal(stitches, way, start, length, breadth, colour, level):
    """A filled petal of slanting stitches, or its pencilled outline where there is no colour yet."""
    spin = np.array([[math.cos(way), math.sin(way)], [-math.sin(way), math.cos(way)]])
    share = np.linspace(0.02, 0.98, max(10, int(length / 0.13)))
    half = breadth / 2 * np.sin(share**0.85 * math.pi) ** 0.75
    along = start + share * length
    if colour is None:
        edge = np.r_[np.c_[along, half], np.c_[along, -half][::-1]] @ spin
        stitches.lay(np.c_[edge, np.full(len(edge), level)], 0.035, "#7d95b5", closed=True, sides=4)
        return
    for x, reach in zip(along, half):
        across = np.linspace(-1, 1, 7)
        flat = np.c_[x + 0.35 * breadth * (1 - np.abs(across)) - 0.2 * breadth, across * reach] @ spin
        stitches.lay(
            np.c_[flat, level + 0.16 * np.sqrt(1 - across**2 * 0.98) - 0.02], 0.085, colour, sides=5
        )


def floss(colour="#c43b5b", length=9.0, seed=1):
    """A small skein of embroidery floss along X, pinched by two bands of paper, its loops open at both ends."""
    skein = Strands(seed, 0.16)
    run = np.linspace(0, 2 * math.pi, 64, endpoint=False)
    along = np.cos(run)
    side = np.sign(np.sin(run)) * np.abs(np.sin(run)) ** 0.4
    pinched = 1 - 0.45 * np.exp(-(((np.abs(along) - 0.45) / 0.16) ** 2))
    for _ in range(46):
        wide, high, reach = (
            skein.rng.uniform(0.1, 1.05),
            skein.rng.uniform(-0.4, 0.4),
            skein.rng.uniform(0.9, 1),
        )
        path = np.stack([along * length / 2 * reach, side * wide * pinched, 0.55 + high * pinched], 1)
        skein.lay(path, 0.075, colour, True, sides=5)
    paper = finishes.paper("#cbb88f")
    bands = [
        rod([(x - 0.45, 0, 0.57), (x + 0.45, 0, 0.57)], 0.64, paper, smooth=0, flat=0.8)
        for x in (-length * 0.225, length * 0.225)
    ]
    return [skein.gathered(finishes.coloured_fibre(0.5)), *bands]


def flosses(colours, spacing=2.7, seed=1):
    """Skeins of floss laid side by side like a palette."""
    objects = []
    rng = np.random.default_rng(seed)
    for number, colour in enumerate(colours):
        objects += placed(
            floss(colour, seed=seed + number), (rng.uniform(-0.6, 0.6), number * spacing), rng.uniform(-5, 5)
        )
    return objects


def thread_card(colour="#1f6b6b", size=4.5, seed=1):
    """A card with notched edges wound with thread."""
    card = plate([rectangle(size, size * 1.3, 0.3)], 0.14, finishes.paper("#d9c6a0"), 0.02, at=(0, 0, 0.1))
    wound = Strands(seed, 0.12)
    for y in np.linspace(-size * 0.4, size * 0.4, 34):
        tip = wound.rng.uniform(-0.1, 0.1)
        wound.lay(
            np.array(
                [
                    (-size / 2, y, 0.1),
                    (-size / 2 + 0.1, y + tip, 0.33),
                    (size / 2 - 0.1, y - tip, 0.33),
                    (size / 2, y, 0.1),
                ]
            ),
            0.075,
            colour,
            sides=5,
        )
    return [card, wound.gathered(finishes.coloured_fibre(0.6))]


def buttons(colours=("#e8dcc4", "#a3262b", "#2c5d8f", "#6b4a2a"), count=10, spread=5.0, seed=1):
    """Buttons strewn on the bench."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        size = rng.uniform(1.3, 2.3)
        angle = np.linspace(0, 2 * math.pi, 40, endpoint=False)
        disc = np.stack([np.cos(angle), np.sin(angle)], 1)
        eyes = [disc[::3] * 0.14 + [x, y] for x in (-0.25, 0.25) for y in (-0.25, 0.25)]
        made = plate([disc * size / 2, *eyes], 0.3, finishes.enamel(colours[number % len(colours)]), 0.1)
        objects += placed(
            [made],
            rng.uniform(-1, 1, 2) * [spread, spread * 0.6],
            rng.uniform(0, 90),
            lift=0.02 + number * 0.01,
        )
    return objects
