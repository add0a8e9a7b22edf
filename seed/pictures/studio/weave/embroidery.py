"""Cotton with embroidered flowers, laid out for a cushion, a table runner or a tote bag."""

import numpy as np

from studio.weave.flowers import COLOURS, GREENS, HEART, bouquet, corner_spray, flower, wreath
from studio.weave.plain import woven_ground
from studio.weave.stitches import Cloth, chain_stitch, satin_leaf, short_stitch
from studio.weave.texture import save_texture


def wreath_on_cotton(cloth):
    """Cushion: a rose in the middle, a wreath round it, sprays in the corners and a blanket-stitch hem."""
    cotton = _cotton(cloth)
    x, y, unit = cotton.columns / 2, cotton.rows / 2, cotton.columns / 42
    flower(cotton, x, y, unit * 6.2, COLOURS[:3], petals=10, leaves=GREENS[0])
    wreath(cotton, x, y, unit * 12.2, unit * 3.0)
    for right in (-1, 1):
        for down in (-1, 1):
            tones = ["#2f7fd0", "#f4ecdc", HEART] if right == down else ["#8e3fa8", "#f26a8d", HEART]
            corner = x + right * unit * 15.6, y + down * unit * 15.6
            corner_spray(cotton, *corner, unit, np.arctan2(-down, -right), tones)
    _blanket_stitch(cotton, unit)
    return _saved(cotton, cloth)


def bouquet_on_cotton(cloth):
    """Tote bag: one bunch of flowers on the front."""
    cotton = _cotton(cloth)
    bouquet(cotton, cotton.columns / 2, cotton.rows * 0.52, cotton.columns / 40)
    return _saved(cotton, cloth)


def garlands_on_cotton(cloth):
    """Table runner: a garland along both short ends, the middle plain."""
    cotton = _cotton(cloth)
    unit = cotton.columns / 35
    _garland(cotton, unit, lambda distance: distance * unit, 1)
    _garland(cotton, unit, lambda distance: cotton.rows - distance * unit, -1)
    return _saved(cotton, cloth)


def _cotton(cloth):
    width, height = cloth["repeat_cm"]
    ground = cloth.get("ground", "#1b1b22")
    return Cloth(*woven_ground(width, height, ground, cloth.get("px_per_cm", 36), 0.085, 0.3, variation=4))


def _saved(cotton, cloth):
    return save_texture("embroidery", cotton.colour, cotton.height, *cloth["repeat_cm"])


def _blanket_stitch(cotton, unit):
    inset = unit * 1.6
    right, bottom = cotton.columns - inset, cotton.rows - inset
    for one, at in enumerate(np.arange(inset, right, unit * 0.62)):
        colour = "#e0457b" if one % 2 else HEART
        for x, y, angle in (
            (at, inset, np.pi / 2),
            (at, bottom, -np.pi / 2),
            (inset, at, 0),
            (right, at, np.pi),
        ):
            short_stitch(cotton, x, y, unit * 0.9, unit * 0.34, angle, colour)


def _garland(cotton, unit, height, inwards):
    """Embroiders one end. `height` turns a distance in units from that end into a row; `inwards` is its direction."""
    for one, x in enumerate(np.linspace(4.2, 30.8, 5)):
        colours = [COLOURS[one % 8], COLOURS[(one + 1) % 8], HEART]
        row, radius = height(8.5 + (1.4 if one % 2 else 0)), unit * (2.3 if one % 2 else 3.0)
        flower(cotton, x * unit, row, radius, colours, turn=one * 0.3, leaves=GREENS[0])
    wave = lambda x: height(4.2 + 0.5 * np.sin(x * 1.2))  # noqa: E731
    x = np.linspace(1.5, 33.5, 120)
    chain_stitch(cotton, np.stack([x * unit, wave(x)], 1), GREENS[0], unit * 0.4, unit * 0.5)
    for one, x in enumerate(np.arange(2, 33.5, 0.9)):
        angle, colour = (1 if one % 2 else -1) * inwards, (GREENS[1], GREENS[2], HEART)[one % 3]
        satin_leaf(cotton, x * unit, wave(x), unit * 1.3, unit * 0.55, angle, colour, blunt=0.8)
    for one, x in enumerate(np.arange(2.5, 33, 2.9)):
        flower(cotton, x * unit, height(13.6), unit * 0.95, [COLOURS[(one + 3) % 8], HEART], petals=6)
    for x in np.arange(0.6, 34.6, 0.5) * unit:
        short_stitch(cotton, x, height(1.3), unit * 0.75, unit * 0.3, -inwards * np.pi / 2, "#d42a3c")
        short_stitch(cotton, x, height(2.1), unit * 0.5, unit * 0.22, 0.6, "#2f7fd0")
        short_stitch(cotton, x, height(15.6), unit * 0.5, unit * 0.22, 0.6, "#d42a3c")
