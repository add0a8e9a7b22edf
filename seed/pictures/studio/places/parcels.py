"""A parcel in brown paper, and a hang tag on its string."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, curve_through, plate, ring, rod
from studio.places.strands import Strands

KRAFT, TWINE = "#b58d5c", "#d8c39a"


def parcel(size=(22, 16, 9), paper=KRAFT, twine=TWINE):
    """A box wrapped in paper, its ends folded in triangles, tied crosswise with twine and a bow."""
    width, depth, height = size
    body = bar(size, finishes.paper(paper), edge=0.35)
    return [body, *_end_folds(size, paper), *_ties(size, twine), _bow((0, 0, height + 0.25), twine)]


def _end_folds(size, paper):
    """On each short end a flap folded up and one folded down, as paper lies when it is wrapped."""
    width, depth, height = size
    folds = []
    for side in (-1, 1):
        for level, sign, stand_off in ((0.1, 1, 0.05), (height - 0.1, -1, 0.12)):
            reach = height * (0.72 if sign > 0 else 0.62)
            flap = np.array(
                [
                    (-depth / 2 + 0.3, 0),
                    (depth / 2 - 0.3, 0),
                    (depth * 0.22, sign * reach),
                    (-depth * 0.22, sign * reach),
                ]
            )
            fold = plate([flap], 0.06, finishes.paper(paper), 0.02)
            fold.rotation_euler = (math.pi / 2, 0, side * math.pi / 2)
            fold.location = (side * (width / 2 + stand_off), 0, level)
            folds.append(fold)
    return folds


def _ties(size, twine):
    """Two turns of twine each way, close together."""
    width, depth, height = size
    wound = Strands(3, 0.08)
    for offset in (-0.25, 0.25):
        for half, axis in ((width / 2, 0), (depth / 2, 1)):
            corners = [(-half, 0), (half, 0), (half, height), (-half, height)]
            loop = []
            for start, end in zip(corners, [*corners[1:], corners[0]]):
                for share in np.linspace(0.03, 0.97, 14):
                    across, up = np.array(start) + (np.array(end) - start) * share
                    loop.append((across * (1 + 0.2 / half), up + (0.14 if up > height / 2 else 0.02)))
            line = np.array([(a, offset, z) if axis == 0 else (offset, a, z) for a, z in loop])
            wound.lay(line, 0.16, twine, closed=True)
    return [wound.gathered(finishes.coloured_fibre())]


def _bow(at, twine):
    bow = Strands(5, 0.06)
    for side in (-1, 1):
        loop = [
            (0, 0, 0.1),
            (side * 2.4, 1.2, 1.2),
            (side * 4.4, 0.9, 0.9),
            (side * 4.2, -0.6, 0.3),
            (side * 2, -0.6, 0.5),
            (0, 0, 0.2),
        ]
        tail = [(0, 0, 0.2), (side * 1.8, -1.8, 0.35), (side * 2.6, -3.8, 0.1), (side * 3.4, -5.4, 0.1)]
        for line in (loop, tail):
            bow.lay(curve_through(np.array(line) + at, 10), 0.17, twine, sides=8)
    bow.grain(0.42, np.array(at) + [0, 0, 0.25], twine)
    return bow.gathered(finishes.coloured_fibre())


def tag(
    width=6.5,
    length=11.5,
    colour="#efe6d2",
    stops=("#a3262b", "#d9a13a", "#1f6b6b", "#2c4a6b"),
    string=TWINE,
    towards=(12, 5),
):
    """
    A hang tag along +X with its eyelet at the origin, string to the point `towards` behind it. A dotted line with a
    stop for each station is printed on it, and no word.
    """
    corner = width * 0.28
    outline = [
        (-1.6, -width / 2 + corner),
        (-1.6 + corner, -width / 2),
        (length, -width / 2),
        (length, width / 2),
        (-1.6 + corner, width / 2),
        (-1.6, width / 2 - corner),
    ]
    way = np.linspace(0, 2 * math.pi, 24, endpoint=False)
    eyelet = np.stack([0.45 * np.cos(way), 0.45 * np.sin(way)], 1)
    card = plate([np.array(outline), eyelet], 0.12, finishes.paper(colour), 0.03)
    rim = ring(0.55, 0.12, finishes.brass(), (0, 0, 0.13), 0.7)
    return [card, rim, _trail(width, length, stops), _string(string, towards)]


def _trail(width, length, stops):
    ink = Strands(1, 0.0)
    x = np.linspace(2.0, length - 1.4, len(stops))
    y = np.where(np.arange(len(stops)) % 2 == 0, -1, 1) * width * 0.16
    line = curve_through(np.c_[x, y, np.full(len(x), 0.13)], 12)
    for spot in line[::2]:
        ink.grain(0.09, spot, "#3a2f28", 0.2)
    for spot, colour in zip(line[::12], stops):
        ink.grain(0.62, spot, colour, 0.08, 20)
    return ink.gathered(finishes.coloured_fibre(0.7))


def _string(colour, towards):
    cord = Strands(2, 0.05)
    end = np.array([-towards[0], towards[1]])
    for side in (-1, 1):
        points = [
            (0, 0, 0.1),
            (-0.9, side * 0.35, 0.35),
            (end[0] * 0.4, end[1] * 0.3 + side * 1.5, 0.2),
            (end[0] * 0.8, end[1] * 0.9 + side * 0.8, 0.2),
            (*end, 0.2),
        ]
        cord.lay(curve_through(points, 12), 0.12, colour, sides=8)
    return cord.gathered(finishes.coloured_fibre())


def tagged_parcel(size=(22, 16, 9)):
    """The parcel with its tag lying in front of it, its string led up to the bow."""
    return [*parcel(size), *placed(tag(towards=(7, 7)), (1, -size[1] / 2 - 7), -22)]


def sprig(length=12.0, colour="#6f7f55"):
    """A twig with narrow leaves."""
    twig = rod(
        [(0, 0, 0.3), (length * 0.5, 0.8, 0.5), (length, 0.2, 0.3)],
        0.14,
        finishes.paint("#6b4a2a", 0.8),
        taper=[1, 0.5],
    )
    leaves = Strands(4, 0.15)
    for number in range(16):
        x, side = length * (number + 2) / 18, 1 if number % 2 else -1
        run = np.linspace(0, 1, 10)
        leaf = np.stack(
            [
                x + run * 2.1,
                0.6 * math.sin(x / length * 3) + side * run**0.8 * 1.6,
                0.45 + 0.6 * run * (1 - run),
            ],
            1,
        )
        leaves.lay(leaf, 0.32, colour, taper=[0.3, 1, 1, 0.1], flat=0.04, up=(0, 0, 1))
    return [twig, leaves.gathered(finishes.coloured_strip())]
