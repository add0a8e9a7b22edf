"""Embroidered flowers of Ayacucho: rounds of satin-stitch petals on stems of chain stitch."""

import numpy as np

from studio.weave.stitches import chain_stitch, french_knot, satin_leaf

COLOURS = ["#d42a3c", "#f26a8d", "#f7b52c", "#8e3fa8", "#2f7fd0", "#f2782a", "#f4ecdc", "#e0457b"]
GREENS = ["#3f9a4d", "#6fb84a", "#2b7a55"]
POLLEN, HEART = "#f6d25a", "#f7b52c"


def flower(cloth, x, y, radius, colours, petals=8, turn=0.0, leaves=None):
    """A round of petals for each of the colours, the innermost smallest, with a knotted heart."""
    if leaves:
        for angle in turn + 0.4 + np.arange(4) * np.pi / 2:
            _leaf(cloth, *_from(x, y, radius * 0.5, angle), radius * 0.95, radius * 0.42, angle, leaves)
    for ring, (share, colour) in enumerate(zip((1, 0.66, 0.40), colours)):
        width = radius * share * 2.6 * np.sin(np.pi / petals) * 0.92
        for one in range(petals):
            angle = turn + (one + 0.5 * ring) * 2 * np.pi / petals
            satin_leaf(
                cloth,
                *_from(x, y, radius * 0.08, angle),
                radius * share,
                width,
                angle,
                colour,
                stitch_px=3.4,
                blunt=0.62,
                tip=1.5,
                lift=0.42 + 0.1 * ring,
            )
    french_knot(cloth, x, y, radius * 0.17, colours[-1])
    for angle in np.arange(9) * 2 * np.pi / 9:
        french_knot(cloth, *_from(x, y, radius * 0.22, angle), radius * 0.055 + 1, POLLEN)


def wreath(cloth, x, y, radius, size, flowers=8):
    """A ring of flowers of the given size on a waving stem with leaves."""
    angle = np.linspace(0, 2 * np.pi, 200)
    wave = radius + size * 0.5 * np.sin(angle * flowers)
    stem = np.stack([x + wave * np.cos(angle), y + wave * np.sin(angle)], 1)
    chain_stitch(cloth, stem, GREENS[0], size * 0.16, size * 0.22)
    for one in range(flowers * 4):
        angle = (one + 0.5) * 2 * np.pi / (flowers * 4)
        outwards = angle + (0 if one % 2 else np.pi) + 0.7
        _leaf(cloth, *_from(x, y, radius, angle), size * 0.85, size * 0.36, outwards, GREENS[one % 3])
    for one in range(flowers):
        angle, tone = one * 2 * np.pi / flowers, one % 4
        colours = [COLOURS[tone * 2], COLOURS[tone * 2 + 1], COLOURS[tone + 2]]
        flower(cloth, *_from(x, y, radius, angle), size * (0.72 if one % 2 else 1), colours, turn=angle)


def corner_spray(cloth, x, y, unit, inwards, colours):
    """A flower with two leafy twigs, to be set into the corner of a cushion; `inwards` is the angle to its middle."""
    for side in (-1, 1):
        for one in range(4):
            at = _from(x, y, unit * (1 + one * 1.3), inwards + side * 0.8)
            angle = inwards + side * (0.8 + (0.7 if one % 2 else -0.6))
            _leaf(cloth, *at, unit * 2.2, unit * 0.9, angle, GREENS[one % 2])
    flower(cloth, x, y, unit * 2.7, colours, turn=0.3)


def bouquet(cloth, x, y, unit):
    """Seven flowers on bent stems that start from one point below (x, y)."""
    heads = (
        (-8, -7.5, 3.6),
        (0, -10.5, 4.3),
        (8.2, -7, 3.5),
        (-11, 1, 2.7),
        (11, 1.2, 2.7),
        (-4.5, 0, 3.0),
        (4.8, 0.4, 3.1),
    )
    for across, up, _size in heads:
        _leafy_stem(cloth, _bent_stem(x, y, across * unit, up * unit, 11.5 * unit), unit)
    for tone, (across, up, size) in enumerate(heads):
        colours = [COLOURS[tone % 8], COLOURS[(tone + 3) % 8], HEART]
        flower(cloth, x + across * unit, y + up * unit, size * unit, colours, turn=tone * 0.37)
    for one in range(5):
        angle = np.pi / 2 + (one - 2) * 0.5
        _leaf(cloth, x, y + 11.5 * unit, unit * 3.4, unit * 1.2, angle, GREENS[one % 2])


def _bent_stem(x, y, across, up, root):
    t = np.linspace(0, 1, 30)
    return np.stack([x + across * t**0.8, y + root * (1 - t) ** 1.2 + up * t], 1)


def _leafy_stem(cloth, stem, unit):
    chain_stitch(cloth, stem, GREENS[2], unit * 0.42, unit * 0.55)
    for at in (8, 13, 18, 23):
        across, up = stem[at + 1] - stem[at]
        for side in (-1, 1):
            angle = np.arctan2(up, across) + side * 0.9
            _leaf(cloth, *stem[at], unit * 1.9, unit * 0.85, angle, GREENS[at % 3])


def _leaf(cloth, x, y, length, width, angle, colour):
    satin_leaf(cloth, x, y, length, width, angle, colour, blunt=0.8)


def _from(x, y, distance, angle):
    return x + distance * np.cos(angle), y + distance * np.sin(angle)
