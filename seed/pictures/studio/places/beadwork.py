"""Beadwork: a collar that has been begun, strung beads, a loom strip, tubes of beads."""

import math

import numpy as np

from studio.places import finishes
from studio.places.strands import Strands

BEAD = 0.24
BRIGHT = ("#f4efe2", "#c9302c", "#1f5fa8", "#e8b32a", "#1f8a5b", "#1a1a1e", "#e07a2a")


def collar(inner=6.0, rows=14, start=-200.0, end=20.0, colours=BRIGHT, seed=1):
    """Rings of beads from angle `start` to `end` (degrees), chevrons in colours, with needle threads at the open end."""
    net = Strands(seed, 0.06)
    for row in range(rows):
        far = inner + row * BEAD * 1.72
        count = int(math.radians(end - start) * far / (BEAD * 1.8))
        count -= int(row * 0.35)
        for number in range(count):
            way = math.radians(end) - (number + 0.5 * (row % 2)) * BEAD * 1.8 / far
            share = (way * 9 / math.pi) % 2
            band = int((row + 7 * abs(share - 1)) / 2.6) % len(colours)
            net.bead(
                BEAD,
                (far * math.cos(way), far * math.sin(way), BEAD),
                colours[band],
                (math.sin(way), -math.cos(way), 0),
            )
    return [net.gathered(finishes.coloured_gloss())]


def strings(count=5, length=22.0, colours=BRIGHT, spacing=1.3, bead=BEAD, seed=1):
    """Strings of beads of one colour each, lying in slack waves along X."""
    strung = Strands(seed, 0.06)
    rng = strung.rng
    for number in range(count):
        phase, sway = rng.uniform(0, 6.3), rng.uniform(0.3, 0.9)
        run = np.arange(0, length, bead * 1.62)
        y = number * spacing + sway * np.sin(run * 0.3 + phase)
        slope = sway * 0.3 * np.cos(run * 0.3 + phase)
        for x, at, lean in zip(run, y, slope):
            strung.bead(bead, (x - length / 2, at, bead), colours[number % len(colours)], (1, lean, 0))
        strung.lay(
            np.array(
                [
                    (length / 2, y[-1], bead),
                    (length / 2 + 2, y[-1] + 0.3, 0.06),
                    (length / 2 + 4, y[-1] - 0.4, 0.05),
                ]
            ),
            0.04,
            "#e8dfcc",
        )
    return [strung.gathered(finishes.coloured_gloss())]


def strip(width=11, length=60, colours=BRIGHT, step=0, seed=1):
    """A loom-woven strip along X: lozenges in a border, warp threads standing out at its end."""
    woven = Strands(seed, 0.06)
    middle = (width - 1) / 2
    for row in range(length):
        for column in range(width):
            far = int(abs(column - middle) + abs((row + step) % 12 - 6))
            tone = 5 if column in (0, width - 1) else far % (len(colours) - 2)
            woven.bead(
                BEAD,
                ((row - length / 2) * BEAD * 1.75, (column - middle) * BEAD * 1.75, BEAD),
                colours[tone % len(colours)],
                (0, 1, 0),
            )
    for column in range(width):
        start = np.array([(length / 2 - 1) * BEAD * 1.75, (column - middle) * BEAD * 1.75, BEAD])
        sway = woven.rng.uniform(-1.2, 1.2)
        woven.lay(
            np.array([start, start + [2, sway * 0.3, -0.1], start + [4.5, sway, -BEAD + 0.05]]),
            0.045,
            "#e8dfcc",
        )
    return [woven.gathered(finishes.coloured_gloss())]


def spilled(count=120, spread=7.0, colours=BRIGHT, bead=BEAD, seed=1):
    """Beads strewn on the table."""
    heap = Strands(seed, 0.06)
    rng = heap.rng
    for _ in range(count):
        far, way = spread * rng.random() ** 0.7, rng.uniform(0, 6.3)
        heap.bead(
            bead,
            (far * math.cos(way), far * 0.7 * math.sin(way), bead * 0.6),
            colours[rng.integers(len(colours))],
            rng.normal(0, 0.25, 3) + [0, 0, 1],
        )
    return [heap.gathered(finishes.coloured_gloss())]


def wooden_beads(count=12, size=1.0, colours=("#6b4630", "#a9653f", "#c9976a"), spread=5.0, seed=1):
    """Larger beads of wood or seeds."""
    heap = Strands(seed, 0.1)
    rng = heap.rng
    for number in range(count):
        radius = size * rng.uniform(0.8, 1.1)
        far, way = spread * math.sqrt((number + 0.3) / count), number * 2.4
        heap.bead(
            radius,
            (far * math.cos(way), far * 0.7 * math.sin(way), radius * 0.6),
            colours[number % len(colours)],
            rng.normal(0, 0.4, 3) + [0, 0, 1],
        )
    return [heap.gathered(finishes.coloured_fibre(0.4))]


def knotted_band(length=24.0, width=7, colours=("#a3262b", "#efe2c4", "#1f6b6b", "#251d24"), seed=1):
    """A knotted friendship band along X in chevrons, its long strands still open at one end."""
    band = Strands(seed, 0.08)
    middle = (width - 1) / 2
    knot = 0.3
    for row in range(int(length / (knot * 1.3))):
        for column in range(width):
            tone = int(row + abs(column - middle)) // 2 % len(colours)
            shift = abs(column - middle) * knot * 0.6
            band.grain(
                knot,
                (row * knot * 1.3 - shift, (column - middle) * knot * 1.7, knot * 0.8),
                colours[tone],
                0.75,
                8,
            )
    for column in range(width * 2):
        y = (column / 2 - middle) * knot * 1.7
        sway = band.rng.uniform(-2.5, 2.5)
        start = np.array([length, y, 0.2])
        run = np.linspace(0, 1, 20)[:, None]
        path = (
            start + run * [11, 0, 0] + run**1.5 * [0, sway, -0.1] + np.sin(run * 5 + column) * [0, 0.4, 0]
        )
        band.lay(path, 0.1, colours[column % len(colours)])
    return [band.gathered(finishes.coloured_fibre())]
