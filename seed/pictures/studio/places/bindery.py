"""Bookbinding: press, sewn signatures, boards, bone folder, linen tapes, reels on their stand."""

import math

import numpy as np

from studio.places import finishes
from studio.places.cords import spool
from studio.places.placing import placed
from studio.places.shapes import bar, curve_through, plate, rod, turned
from studio.places.strands import Strands


def signatures(
    count=6, width=14.0, height=20.0, thread="#b8324a", sewn=True, thick=0.5, colour=finishes.PAGE, seed=1
):
    """Folded sections in a pile, folds towards -X; with `sewn`, rows of link stitches climb the spine."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        fold = [
            (-width / 2 + 0.25, -height / 2),
            (width / 2, -height / 2),
            (width / 2, height / 2),
            (-width / 2 + 0.25, height / 2),
            (-width / 2, height / 2 - 0.2),
            (-width / 2, -height / 2 + 0.2),
        ]
        for leaf in range(3):
            page = plate(
                [np.array(fold)],
                thick / 3.1,
                finishes.paper(colour),
                0.06,
                at=(rng.uniform(-0.04, 0.04), rng.uniform(-0.05, 0.05), number * thick + leaf * thick / 3),
            )
            objects.append(page)
    if sewn:
        objects.append(_link_stitches(count, width, height, thick, thread))
    return objects


def _link_stitches(count, width, height, thick, colour):
    stitches = Strands(2, 0.06)
    for y in np.linspace(-height * 0.38, height * 0.38, 5):
        for number in range(count - 1):
            low, high = (number + 0.45) * thick, (number + 1.45) * thick
            for side in (-1, 1):
                stitches.lay(
                    curve_through(
                        [
                            (-width / 2 - 0.02, y, low),
                            (-width / 2 - 0.13, y + side * 0.28, (low + high) / 2),
                            (-width / 2 - 0.02, y, high),
                        ],
                        5,
                    ),
                    0.07,
                    colour,
                )
    top = count * thick + 0.04
    tail = [
        (-width / 2 - 0.05, height * 0.38, top - 0.2),
        (-width / 2 - 1, height * 0.42, top * 0.6),
        (-width / 2 - 2.5, height * 0.36, 0.1),
        (-width / 2 - 5, height * 0.45, 0.1),
    ]
    stitches.lay(curve_through(tail, 12), 0.07, colour)
    return stitches.gathered(finishes.coloured_fibre())


def press(width=30.0, depth=20.0, opening=3.6, wood="beech", book=finishes.PAGE):
    """A small lying press: two cheeks, two wooden screws, a book block between them with its spine up."""
    finish = finishes.wood(wood, "X", 0.4)
    cheeks = [
        bar((width, 3.2, 9), finish, (0, side * (opening / 2 + 1.62), 0), edge=0.3, grain=4 + side)
        for side in (-1, 1)
    ]
    screws = [part for side in (-1, 1) for part in _screw(side * (width / 2 - 3.5), opening, wood)]
    pages = [
        bar(
            (width - 13, opening / 9, 13),
            finishes.paper(book),
            (0, (number - 4) * opening / 9, 0.2),
            edge=0.08,
        )
        for number in range(9)
    ]
    return [*cheeks, *screws, *pages]


def _screw(x, opening, wood):
    """A wooden screw across the press, its handle in front (-Y), its thread as a helix."""
    finish = finishes.wood(wood, "Y", 0.38)
    reach = opening / 2 + 8.5
    shaft = rod([(x, -reach, 4.6), (x, reach, 4.6)], 1.0, finish, sides=24)
    angle = np.linspace(0, 2 * math.pi * 10, 300)
    thread = np.stack(
        [x + 1.02 * np.cos(angle), np.linspace(opening / 2 + 3.4, reach, 300), 4.6 + 1.02 * np.sin(angle)], 1
    )
    knob = rod(
        [(x, -reach - 3.6, 4.6), (x, -reach - 1.4, 4.6), (x, -reach + 0.6, 4.6)],
        1.9,
        finish,
        taper=[0.7, 1, 0.85],
        sides=28,
    )
    return [shaft, rod(thread, 0.2, finish, smooth=0, sides=8), knob]


def bone_folder(length=16.0):
    """A bone folder along X, pointed at one end."""
    run = np.linspace(0, 1, 40)
    half = 1.15 * np.sqrt(np.clip(1 - (2 * run - 1) ** 8, 0, 1)) * (1 - 0.6 * np.clip(run - 0.7, 0, 1) / 0.3)
    outline = np.r_[np.c_[run * length, half], np.c_[run * length, -half][::-1][1:-1]]
    return [plate([outline], 0.4, finishes.enamel("#e3d8bd"), 0.18)]


def tape(colour="#d9cdb0", length=20.0, width=1.4, seed=1):
    """A length of linen tape in a slack wave along X."""
    ribbon = Strands(seed, 0.04)
    run = np.linspace(0, 1, 80)
    path = np.stack(
        [(run - 0.5) * length, 1.6 * np.sin(run * 7), 0.1 + 0.5 * np.abs(np.sin(run * 5)) ** 3], 1
    )
    ribbon.lay(path, width / 2, colour, flat=0.05, up=(0, 0, 1))
    return [ribbon.gathered(finishes.coloured_fibre())]


def spool_stand(colours=("#b8324a", "#2c5d8f", "#d9a13a"), wood="walnut"):
    """Reels of thread on upright pegs of one block."""
    block = bar((len(colours) * 5 + 1, 5, 1.4), finishes.wood(wood, "X", 0.4), edge=0.2)
    objects = [block]
    for number, colour in enumerate(colours):
        x = (number - (len(colours) - 1) / 2) * 5
        objects += placed(spool(5.5, 1.7, colour, seed=number + 1), (x, 0), lift=1.42)
        objects.append(
            turned([(0, 6.9), (0.35, 6.9), (0.35, 8.6), (0, 8.9)], finishes.wood(wood, "Z"), 24, 2)
        )
        objects[-1].location.x = x
    return objects
