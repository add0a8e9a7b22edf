"""Joinery: plane, square, dovetails, saw, clamp, boards."""

import math

import numpy as np

from studio.places import finishes
from studio.places.shapes import bar, plate, rectangle, rod, turned

DOVETAIL_SLOPE = 0.42


def plane(wood="beech", iron_wedge="cherry"):
    """A wooden smoothing plane, its toe towards +X, with a shaving's slot, wedge, iron and a horn to hold."""
    body = finishes.wood(wood, "X", 0.38)
    cheek = [bar((24, 1.3, 6.2), body, (0, side * 2.45, 0), edge=0.25, grain=7) for side in (-1, 1)]
    heel = bar((11.5, 3.6, 6.2), body, (-6.2, 0, 0), edge=0.2, grain=8)
    toe = bar((9.0, 3.6, 6.2), body, (7.4, 0, 0), edge=0.2, grain=9)
    slope = (0, math.radians(-48), 0)
    blade = bar((12, 3.3, 0.35), finishes.steel(), (-1.2, 0, 4.6), slope, edge=0.05)
    wedge = bar((8, 3.2, 1.1), finishes.wood(iron_wedge, "X"), (-0.4, 0, 5.2), slope, edge=0.15)
    horn = rod(
        [(8.5, 0, 5.8), (9, 0, 8), (10.2, 0, 10), (12, 0, 10.6)],
        1.5,
        body,
        taper=[1, 0.75, 0.85, 0.6],
        sides=18,
    )
    return [*cheek, heel, toe, blade, wedge, horn]


def square(length=22.0, wood="walnut"):
    """A try square: brass-faced stock along X, steel blade along Y."""
    stock = bar((14, 3.6, 1.7), finishes.wood(wood, "X", 0.35), edge=0.15)
    face = bar((14, 0.2, 1.7), finishes.brass(), (0, 1.88, 0), edge=0.03)
    blade = plate([rectangle(4.4, length)], 0.18, finishes.steel(), 0.02, at=(4.8, length / 2 + 1.2, 0.75))
    return [stock, face, blade]


def dovetails(width=16.0, wood="oak", tails=4, apart=4.5):
    """Two boards of a drawer's corner before they are driven together: tails on one, their sockets in the other."""
    pitch = width / tails
    left = [(-18, 0)]
    right = [(18, 0)]
    for number in range(tails):
        low, high = number * pitch, (number + 1) * pitch
        neck, flare = pitch * 0.2, pitch * 0.2 * DOVETAIL_SLOPE
        corners = [(0, low + neck), (3, low + neck - flare), (3, high - neck + flare), (0, high - neck)]
        left += [(x, y) for x, y in corners]
        right += [(x, y) for x, y in corners]
    left, right = [*left, (0, width), (-18, width)], [*right, (0, width), (18, width)]
    left.insert(1, (0, 0))
    right.insert(1, (0, 0))
    finish = finishes.wood(wood, "X", 0.5)
    return [
        plate([np.array(left)], 1.7, finish, 0.04),
        plate([np.array(right)], 1.7, finishes.wood(wood, "X", 0.5), 0.04, at=(apart, 0, 0)),
    ]


def saw(handle="beech", length=26.0):
    """A dovetail saw lying flat: stiffened back, fine teeth, turned grip."""
    teeth = [(x, 0.22 * (number % 2)) for number, x in enumerate(np.linspace(0, length, 91))]
    blade = plate([np.array([*teeth, (length, 5.2), (0, 5.8)])], 0.12, finishes.steel(), 0.01, at=(0, 0, 0.5))
    back = bar((length, 1.0, 0.7), finishes.brass(), (length / 2, 5.6, 0.2), edge=0.12)
    grip = [(0, 0), (0.9, 0), (1.4, 0.6), (1.5, 3), (1.2, 6), (1.4, 9.4), (0.9, 10.4), (0, 10.4)]
    return [blade, back, turned(grip, finishes.wood(handle, "Z", 0.35), lying_at=(-10.2, 4.2, 1.5))]


def boards(count=4, length=46.0, width=9.0, wood="oak", seed=1):
    """Planed boards in a loose pile along X."""
    rng = np.random.default_rng(seed)
    pile = []
    for number in range(count):
        size = (length * rng.uniform(0.85, 1), width * rng.uniform(0.8, 1), 1.8)
        turn = (0, 0, rng.uniform(-0.06, 0.06))
        at = (rng.uniform(-2, 2), rng.uniform(-0.8, 0.8), number * 1.85)
        pile.append(bar(size, finishes.wood(wood, "X", 0.55), at, turn, 0.08, grain=seed * 10 + number))
    return pile


def clamp(length=26.0):
    """A small bar clamp lying on its side, with a turned handle."""
    iron = finishes.iron()
    rail = bar((length, 2, 0.7), iron, (length / 2, 0, 0.6), edge=0.1)
    jaws = [bar((1.9, 10, 1.6), iron, (x, 4, 0.15), edge=0.25) for x in (1.2, length * 0.6)]
    screw = rod([(length * 0.35, 7.8, 1), (length * 0.75, 7.8, 1)], 0.55, finishes.steel())
    grip = [(0, 0), (1.1, 0.1), (1.4, 1), (1.3, 6), (1.5, 8), (0.7, 9), (0, 9)]
    return [
        rail,
        *jaws,
        screw,
        turned(grip, finishes.wood("beech", "Z", 0.35), lying_at=(length * 0.73, 7.8, 1.4)),
    ]


def box(size=(20, 14, 8), wood="pine", wall=1.1):
    """A box without its lid yet."""
    width, depth, height = size
    finish = finishes.wood(wood, "X", 0.5)
    sides = [
        bar((width, wall, height), finish, (0, side * (depth - wall) / 2, 0), edge=0.06, grain=3)
        for side in (-1, 1)
    ]
    ends = [
        bar(
            (wall, depth - 2 * wall - 0.04, height - 0.04),
            finish,
            (side * (width - wall) / 2, 0, 0),
            edge=0.06,
            grain=5,
        )
        for side in (-1, 1)
    ]
    return [
        *sides,
        *ends,
        bar((width - 2 * wall, depth - 2 * wall, 0.6), finish, (0, 0, 0.1), edge=0.02, grain=6),
    ]


def peg_and_dowels(count=6, wood="beech", seed=1):
    """Short dowels rolled together."""
    rng = np.random.default_rng(seed)
    pegs = []
    for _ in range(count):
        x, y, turn = rng.uniform(-3.5, 3.5), rng.uniform(-2.5, 2.5), rng.uniform(0, 3.1)
        reach = np.array([math.cos(turn), math.sin(turn), 0]) * 2.2
        middle = np.array([x, y, 0.5])
        pegs.append(rod([middle - reach, middle + reach], 0.5, finishes.wood(wood, "X"), smooth=0))
    return pegs
