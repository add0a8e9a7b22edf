"""Baskets that have been begun: stakes still long, weavers halfway up; and a mat in twill."""

import math

import numpy as np

from studio.places import finishes
from studio.places.strands import Strands

RATTAN = ("#b98a4e", "#c99f63", "#a87a42")


def begun(
    radius=9.0,
    height=14.0,
    woven=0.55,
    stakes=25,
    weaver=0.28,
    colours=RATTAN,
    stake_colour="#b39a55",
    flare=1.15,
    loose=True,
    seed=1,
):
    """
    A round basket with an odd number of stakes. Weavers go over one and under one up to the share `woven` of the height;
    above that the stakes stand free and lean outwards, and the last weaver's end hangs loose.
    """
    basket = Strands(seed, 0.13)
    rng = basket.rng
    _base(basket, radius, stakes, colours, weaver)

    def wide(share):
        return radius * (1 + (flare - 1) * share)

    for number in range(stakes):
        way = number * 2 * math.pi / stakes
        share = np.linspace(0, 1, 24)
        lean = np.clip(share - woven, 0, 1) ** 1.6 * rng.uniform(2, 6)
        far = wide(share) + lean
        twist = way + rng.normal(0, 0.03) * np.clip(share - woven, 0, 1) * 3
        path = np.stack(
            [far * np.cos(twist), far * np.sin(twist), 0.3 + share * height * rng.uniform(0.92, 1.08)], 1
        )
        basket.lay(path, 0.3, stake_colour, flat=0.22, sides=8)
    rows = int(height * woven / (weaver * 1.75))
    for row in range(rows):
        level = 0.5 + row * weaver * 1.75
        angle = np.linspace(0, 2 * math.pi, stakes * 10, endpoint=False)
        weave = np.sin(angle * stakes / 2 + row * math.pi)
        far = wide(level / height) + 0.36 * np.sign(weave) * np.abs(weave) ** 0.6
        path = np.stack([far * np.cos(angle), far * np.sin(angle), level + 0 * angle], 1)
        basket.lay(path, weaver, colours[(row // 4) % len(colours)], row < rows - 1, sides=7)
    if loose:
        _loose_end(basket, wide(woven), height * woven, weaver, colours[0])
    return [basket.gathered(finishes.coloured_strip())]


def _base(basket, radius, stakes, colours, weaver):
    """Spokes and rings of the bottom."""
    for number in range(stakes):
        way = number * 2 * math.pi / stakes
        end = np.array([radius * math.cos(way), radius * math.sin(way), 0.3])
        basket.lay(np.linspace(end * 0.06, end, 6), 0.25, colours[0])
    for far in np.arange(0.8, radius, weaver * 1.9):
        angle = np.linspace(0, 2 * math.pi, 90, endpoint=False)
        basket.lay(
            np.stack([far * np.cos(angle), far * np.sin(angle), 0.3 + 0.12 * np.sin(angle * 12)], 1),
            weaver,
            colours[0],
            True,
        )


def _loose_end(basket, far, level, weaver, colour):
    run = np.linspace(0, 1, 30)
    way = -1.2 + run * 0.9
    out = far + 0.5 + run**1.3 * 9
    basket.lay(
        np.stack(
            [out * np.cos(way), out * np.sin(way), np.maximum(weaver, level * (1 - run**0.9 * 1.08))], 1
        ),
        weaver,
        colour,
        sides=7,
    )


def mat(width=26.0, depth=20.0, strip=0.9, colours=("#d9c48f", "#a8823f"), filled=0.7, seed=1):
    """A twill mat of flat strips: all lie one way, over the share `filled` others cross them two over, two under."""
    woven = Strands(seed, 0.12)
    rng = woven.rng
    columns, rows = int(width / strip), int(depth / strip)
    for column in range(columns):
        x = (column - columns / 2) * strip
        y = np.linspace(-depth / 2 - rng.uniform(1, 4), depth / 2 + rng.uniform(1, 7), 90)
        row = (y + depth / 2) / strip
        over = ((np.floor(row) + column) % 4 < 2) & (row > 0) & (row < rows * filled)
        woven.lay(
            np.stack(
                [
                    np.full(90, x),
                    y,
                    0.12 + 0.11 * over + 0.25 * np.clip(y - depth / 2, 0, 9) ** 1.4 * rng.random() * 0.2,
                ],
                1,
            ),
            strip * 0.46,
            colours[0],
            flat=0.05,
            up=(0, 0, 1),
        )
    for row in range(int(rows * filled)):
        y = (row + 0.5) * strip - depth / 2
        x = np.linspace(-width / 2 - rng.uniform(0.5, 3), width / 2 + rng.uniform(0.5, 3), 110)
        under = (row + np.floor(x / strip + columns / 2)) % 4 < 2
        woven.lay(
            np.stack([x, np.full(110, y), 0.18 - 0.1 * under], 1),
            strip * 0.46,
            colours[1 % len(colours)],
            flat=0.05,
            up=(0, 0, 1),
        )
    return [woven.gathered(finishes.coloured_strip())]


def rods(count=26, length=46.0, thickness=0.32, colours=("#6d4426", "#7d5230", "#8a6a3c"), seed=1):
    """A bundle of willow rods along X, tied with one of them."""
    bundle = Strands(seed, 0.16)
    rng = bundle.rng
    run = np.linspace(-1, 1, 26)
    for _ in range(count):
        far, way = math.sqrt(rng.random()) * 1.7, rng.uniform(0, 6.3)
        spread = 1 + 0.8 * np.clip(run, 0, 1) ** 1.5 * rng.uniform(0.4, 1.6)
        y, z = far * math.cos(way) * spread, 2.0 + far * math.sin(way) * (1 - 0.15 * run)
        path = np.stack(
            [run * length / 2 * rng.uniform(0.88, 1), y, np.maximum(z - 0.9 * np.clip(run, 0, 1), thickness)],
            1,
        )
        bundle.lay(path, thickness, colours[rng.integers(len(colours))], taper=[1, 0.85, 0.5], sides=7)
    angle = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    for x in (-8.3, -7.7, -7.1):
        bundle.lay(
            np.stack([x + 0 * angle, 2.05 * np.cos(angle), 2.0 + 1.98 * np.sin(angle)], 1),
            thickness,
            colours[0],
            True,
            sides=7,
        )
    return [bundle.gathered(finishes.coloured_strip())]
