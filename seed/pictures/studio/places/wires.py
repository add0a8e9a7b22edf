"""Wire: a telephone-wire basket that has been begun, silver wire for filigree, animals of wire, cutters' ends."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import rod
from studio.places.strands import Strands

BRIGHT = ("#f4efe2", "#d9302c", "#1f5fa8", "#f2b51e", "#1f9a6b", "#22222a")


def basket(radius=9.0, depth=4.0, rows=40, wire=0.11, colours=BRIGHT, points=10, spokes=40, seed=1):
    """
    A shallow basket from the middle outwards: coloured wire coiled over steel spokes in a star of zigzags. The spokes
    still stand out beyond the last row, and loose wires hang from it.
    """
    coil = Strands(seed, 0.05)
    palette = np.array([finishes.rgb(colour) for colour in colours])
    angle = np.linspace(0, 2 * math.pi, 241)

    def height(far):
        return depth * (far / radius) ** 2.2 + wire

    for row in range(rows):
        far = 0.3 + row * radius / rows
        twist = np.abs((angle * points / math.pi) % 2 - 1)
        band = ((row + twist * 9) / 4.5).astype(int) % len(colours)
        ripple = wire * 0.25 * np.sin(angle * spokes + row * math.pi)
        path = np.stack(
            [(far + ripple) * np.cos(angle), (far + ripple) * np.sin(angle), height(far) + ripple], 1
        )
        coil.lay_coloured(path, radius / rows * 0.53, palette[band], sides=6)
    for number in range(spokes):
        way = number * 2 * math.pi / spokes
        reach = np.array([radius * 0.98, radius + coil.rng.uniform(2, 3.4)])
        coil.lay(np.stack([reach * math.cos(way), reach * math.sin(way), height(reach)], 1), 0.06, "#8d8b86")
    for number in range(5):
        _loose_wire(coil, radius, height(radius), number, colours[number % len(colours)], wire)
    return [coil.gathered(finishes.coloured_gloss())]


def _loose_wire(coil, radius, level, number, colour, wire):
    run = np.linspace(0, 1, 40)
    way = -1.9 + number * 0.42 + run * 0.35
    far = radius + run * 8
    bend = 0.5 * np.sin(run * 8 + number)
    coil.lay(
        np.stack(
            [
                far * np.cos(way) + bend,
                far * np.sin(way),
                np.maximum(wire, level * (1 - run * 1.9) + 1.2 * np.sin(run * 3.1)),
            ],
            1,
        ),
        wire,
        colour,
        sides=7,
    )


def ends(count=26, spread=7.0, colours=BRIGHT, seed=1):
    """Cut ends of wire, strewn on the bench."""
    litter = Strands(seed, 0.06)
    rng = litter.rng
    for _ in range(count):
        spot, way, length = (
            rng.uniform(-1, 1, 2) * [spread, spread * 0.6],
            rng.uniform(0, 6.3),
            rng.uniform(1, 3.5),
        )
        run = np.linspace(0, 1, 12)
        curl = rng.uniform(-1.4, 1.4)
        litter.lay(
            np.stack(
                [
                    spot[0] + length * run * np.cos(way + curl * run),
                    spot[1] + length * run * np.sin(way + curl * run),
                    np.full(12, 0.1),
                ],
                1,
            ),
            0.1,
            colours[rng.integers(len(colours))],
        )
    return [litter.gathered(finishes.coloured_gloss())]


def spiral(radius=3.0, turns=5, copper=False):
    """A flat coil of bare wire."""
    metal = finishes.brass() if copper else finishes.steel(0.2)
    angle = np.linspace(0, turns * 2 * math.pi, turns * 40)
    far = radius * (0.6 + 0.4 * angle / angle[-1])
    level = 0.1 + 0.1 * (1 + np.sin(angle * 0.7))
    return [
        rod(np.stack([far * np.cos(angle), far * np.sin(angle), level], 1), 0.07, metal, smooth=0, sides=8)
    ]


def bird(length=22.0, colour="#8a4a2a"):
    """The frame of a bird bent from iron wire: body hoops, neck, legs and a foot ring; the plates are still missing."""
    iron = finishes.iron()
    unit = length / 22
    spine = (
        np.array(
            [
                (-10, 0, 13),
                (-5, 0, 16),
                (0, 0, 17),
                (5, 0, 17.5),
                (8, 0, 21),
                (9, 0, 25),
                (10.5, 0, 26.5),
                (13, 0, 25.4),
            ]
        )
        * unit
    )
    belly = (
        np.array([(-10, 0, 13), (-5, 0, 9), (0, 0, 7.6), (5, 0, 9.5), (8, 0, 14), (8.6, 0, 20), (9.2, 0, 25)])
        * unit
    )
    parts = [rod(spine, 0.28 * unit, iron), rod(belly, 0.28 * unit, iron)]
    way = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    for x, middle, half in ((-7, 13, 2.6), (-4, 12.5, 4.2), (0, 12.3, 4.9), (3.5, 12.8, 4.4), (6.5, 14.6, 3)):
        hoop = np.stack([np.full(40, x), 0.85 * half * np.cos(way), middle + half * np.sin(way)], 1) * unit
        parts.append(rod(hoop, 0.2 * unit, finishes.paint(colour, 0.6), smooth=0, closed=True, sides=8))
    for side in (-1, 1):
        leg = (
            np.array([(0, side * 1.6, 8), (0.6, side * 1.8, 4), (0, side * 2, 0.3), (2.6, side * 2.2, 0.25)])
            * unit
        )
        parts.append(rod(leg, 0.26 * unit, iron))
        parts.append(
            rod(
                np.array([(-1.6, side * 3.2, 0.25), (0, side * 2, 0.3), (2, side * 3.4, 0.25)]) * unit,
                0.24 * unit,
                iron,
            )
        )
    return parts
