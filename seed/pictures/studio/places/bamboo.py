"""Bamboo and rattan: culms, split strips, rattan coils, drinking tubes."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import curve_through, turned
from studio.places.strands import Strands

GREEN, RIPE, PALE = "#7d8a45", "#b39a55", "#d9c48f"


def culm(length=40.0, radius=2.0, colour=RIPE, nodes=3):
    """A length of bamboo lying along X: rings at its nodes, hollow ends."""
    profile = [(radius * 0.72, 0.6), (radius * 0.74, 0), (radius * 0.98, 0), (radius, 0.1)]
    for number in range(nodes):
        at = length * (number + 0.6) / nodes
        profile += [
            (radius * 0.985, at - 1.2),
            (radius * 1.07, at - 0.15),
            (radius * 0.97, at),
            (radius * 1.08, at + 0.12),
            (radius, at + 1.2),
        ]
    profile += [
        (radius, length - 0.1),
        (radius * 0.98, length),
        (radius * 0.74, length),
        (radius * 0.72, length - 3),
        (0, length - 3),
    ]
    return [
        turned(
            [(0, 3.0), (radius * 0.72, 3.0), *profile],
            finishes.paint(colour, 0.34),
            56,
            2,
            lying_at=(-length / 2, 0, radius * 1.08),
        )
    ]


def culms(count=3, length=40.0, radius=2.0, colours=(GREEN, RIPE), seed=1):
    """Culms side by side, one lying on the others."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        made = culm(
            length * rng.uniform(0.85, 1),
            radius * rng.uniform(0.85, 1.05),
            colours[number % len(colours)],
            int(rng.integers(2, 4)),
        )
        top = number == count - 1 and count > 2
        spot = (rng.uniform(-2, 2), radius * 2.25 * (0.5 if top else number))
        objects += placed(made, spot, 3 if top else rng.uniform(-2, 2), lift=radius * 1.85 if top else 0)
    return objects


def strips(count=24, length=44.0, width=0.7, colours=(PALE, RIPE, GREEN), spread=6.0, arch=2.0, seed=1):
    """Split strips in a loose sheaf along X, some springing up at their ends."""
    sheaf = Strands(seed, 0.12)
    rng = sheaf.rng
    run = np.linspace(-1, 1, 28)
    for number in range(count):
        turn, offset = rng.normal(0, 0.06), rng.uniform(-1, 1) * spread / 2
        rise = rng.uniform(0, 1) ** 2 * arch
        reach = length / 2 * rng.uniform(0.8, 1)
        path = np.stack(
            [
                run * reach,
                offset + turn * run * reach + 0.4 * run**2,
                0.1 + number * 0.05 + rise * np.clip(run * rng.choice([-1, 1]), 0, 1) ** 2,
            ],
            1,
        )
        sheaf.lay(path, width / 2, colours[rng.integers(len(colours))], flat=0.06, up=(0, 0, 1))
    return [sheaf.gathered(finishes.coloured_strip())]


def splints(count=30, spread=12.0, colours=(PALE, RIPE), seed=1):
    """Shavings and splints from splitting, strewn on the bench."""
    litter = Strands(seed, 0.15)
    rng = litter.rng
    for _ in range(count):
        spot, way, length = (
            rng.uniform(-1, 1, 2) * [spread, spread * 0.6],
            rng.uniform(0, 6.3),
            rng.uniform(1.5, 5),
        )
        run = np.linspace(0, 1, 12)
        curl = rng.uniform(-1, 1)
        path = np.stack(
            [
                spot[0] + length * run * np.cos(way + curl * run),
                spot[1] + length * run * np.sin(way + curl * run),
                0.06 + 0.5 * run**2 * rng.random(),
            ],
            1,
        )
        litter.lay(path, rng.uniform(0.1, 0.25), colours[rng.integers(len(colours))], flat=0.03, up=(0, 0, 1))
    return [litter.gathered(finishes.coloured_strip())]


def rattan(radius=8.0, turns=8, colour="#b98a4e", seed=1):
    """A coil of rattan core, tied at two places."""
    coil = Strands(seed, 0.1)
    rng = coil.rng
    for number in range(turns):
        angle = np.linspace(0, 2 * math.pi, 90, endpoint=False)
        phase = rng.uniform(0, 6.3)
        far = radius + rng.uniform(-0.9, 0.9) + 0.35 * np.sin(angle * 2 + phase)
        height = 0.3 + rng.uniform(0, 1.6) + 0.3 * np.sin(angle + phase)
        coil.lay(
            np.stack([far * np.cos(angle), far * np.sin(angle), np.maximum(height, 0.25)], 1),
            0.24,
            colour,
            True,
            sides=8,
        )
    for way in (0.6, 3.3):
        angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)
        for lap in (-0.35, 0, 0.35):
            across = np.stack([radius + 1.35 * np.cos(angle), 0 * angle + lap, 1.25 + 1.2 * np.sin(angle)], 1)
            spin = np.array(
                [[math.cos(way), math.sin(way), 0], [-math.sin(way), math.cos(way), 0], [0, 0, 1]]
            )
            coil.lay(across @ spin, 0.14, "#6d4a26", True)
    return [coil.gathered(finishes.coloured_strip())]


def tubes(count=8, length=22.0, radius=0.55, colours=(RIPE, GREEN, PALE), seed=1):
    """Thin tubes cut to length, in a loose heap along X."""
    heap = Strands(seed, 0.1)
    rng = heap.rng
    for number in range(count):
        level = radius + (0 if number < count * 0.6 else radius * 1.8)
        offset = (number % max(1, int(count * 0.6)) - count * 0.3) * radius * 2.15
        turn = rng.normal(0, 0.03)
        run = np.linspace(-0.5, 0.5, 18) * length
        swell = 1 + 0.1 * np.exp(-((run - rng.uniform(-4, 4)) ** 2) * 9)
        tube = np.stack([run + rng.uniform(-1, 1), offset + turn * run, np.full(18, level)], 1)
        heap.lay(tube, radius, colours[number % len(colours)], sides=16, taper=swell)
        for end in (tube[0] - [0.02, 0, 0], tube[-1] + [0.02, 0, 0]):
            heap.lay(np.array([end - [0.02, 0, 0], end + [0.02, 0, 0]]), radius * 0.68, "#3a2a14", sides=14)
    return [heap.gathered(finishes.coloured_strip())]


def cone_ribs(radius=16.0, height=11.0, hoops=7, ribs=16):
    """The bare frame of a leaf hat: ribs to a point and hoops round them."""
    frame = Strands(4, 0.1)
    way = np.linspace(0, 2 * math.pi, 90, endpoint=False)
    for number in range(hoops):
        share = 1 - number / (hoops + 1)
        frame.lay(
            np.stack(
                [
                    radius * share * np.cos(way),
                    radius * share * np.sin(way),
                    np.full(90, 0.25 + height * (1 - share)),
                ],
                1,
            ),
            0.17,
            PALE,
            True,
        )
    for number in range(ribs):
        angle = number * 2 * math.pi / ribs
        foot = np.array([radius * math.cos(angle), radius * math.sin(angle), 0.5])
        frame.lay(
            curve_through([foot, foot * 0.5 + [0, 0, height * 0.5 + 0.1], (0, 0, height + 0.4)], 8),
            0.15,
            RIPE,
        )
    return [frame.gathered(finishes.coloured_strip())]
