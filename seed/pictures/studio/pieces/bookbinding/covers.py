"""What book boards are covered with: linen, or paper printed by hand from a block. Images of `PIXELS_PER_CM`."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio import material
from studio.pieces.drawing import fractal_noise, saved

PIXELS_PER_CM = 80
THREAD = 5
"""Pixels of one thread of linen: 16 to the centimetre."""
SPRIG = (190, 226)
"""Pixels from one printed sprig to the next, across and down; every other column is half a step lower."""


def linen(colour, width, height, seed=2):
    """Linen cloth over boards of `width` × `height` centimetres, with the slubs of the yarn."""
    across, down = _pixels(width, height)
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:down, 0:across]
    warp, weft = rng.normal(0, 1, across // THREAD + 2), rng.normal(0, 1, down // THREAD + 2)
    over = (x // THREAD + y // THREAD) % 2 == 0
    along, up = (x % THREAD + 0.5) / THREAD, (y % THREAD + 0.5) / THREAD
    height_of_thread = np.where(over, np.sin(np.pi * along), np.sin(np.pi * up))
    shade = np.where(over, warp[x // THREAD], weft[y // THREAD])
    slubs = np.clip(fractal_noise(across, down, 90, seed) - 0.6, 0, 1)
    tone = 0.80 + 0.22 * height_of_thread + 0.07 * shade + 0.18 * slubs
    name = f"linen{colour[1:]}"
    images = saved(_rgb(colour) * tone[..., None], name), saved(height_of_thread * 255, f"{name}_height")
    return material.textile(*images, rough=0.92, bump=0.05, sheen=0.2, fuzz=0.1)


def block_print(ground, ink, width, height, seed=2):
    """Paper with sprigs of leaves, each pressed by hand: a little turned, its ink not quite even."""
    across, down = _pixels(width, height)
    printed = Image.new("L", (across, down), 0)
    draw = ImageDraw.Draw(printed)
    rng = np.random.default_rng(seed)
    for column in range(-1, across // SPRIG[0] + 2):
        for row in range(-1, down // SPRIG[1] + 2):
            x = column * SPRIG[0] + SPRIG[0] / 2 + rng.normal(0, 2)
            y = row * SPRIG[1] + (SPRIG[1] / 2 if column % 2 else 0) + rng.normal(0, 2)
            _sprig(draw, x, y, lean=(0.30 if column % 2 else -0.30) + rng.normal(0, 0.03))
    soft = np.asarray(printed.filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
    share = (soft * np.clip(0.62 + 0.6 * fractal_noise(across, down, 34, seed), 0, 1))[..., None]
    grain = fractal_noise(across, down, 6, seed + 1, 2)[..., None]
    pixels = _rgb(ground) * (0.93 + 0.1 * grain) * (1 - share) + _rgb(ink) * share
    return material.textile(
        saved(pixels, f"block{ground[1:]}"), None, rough=0.72, bump=0.02, sheen=0, fuzz=0.06
    )


def _sprig(draw, x, y, lean):
    """A curved stem with three pairs of leaves and one at its tip; `lean` in radians from upright."""

    def place(along, across):
        bent = across + 0.0016 * along**2
        return x + bent * math.cos(lean) + along * math.sin(lean), y + bent * math.sin(
            lean
        ) - along * math.cos(lean)

    draw.line([place(along, 0) for along in range(-74, 40, 6)], fill=255, width=6)
    for along, long in ((-42, 62), (-6, 56), (26, 44)):
        for side in (-1, 1):
            _leaf(draw, place(along, 0), lean + side * 0.92, long)
    _leaf(draw, place(36, 0), lean + 0.06, 56)


def _leaf(draw, foot, heading, long):
    """A pointed leaf with its midrib and veins left unprinted; `heading` in radians from upright."""
    forward = np.array([math.sin(heading), -math.cos(heading)])
    side = np.array([forward[1], -forward[0]])
    share = np.linspace(0, 1, 16)
    half = 0.19 * long * np.sin(np.pi * share**0.85) ** 0.9
    at = lambda along, across: tuple(np.array(foot) + forward * along + side * across)
    edge = [at(6 + a * long, w) for a, w in zip(share, half)] + [
        at(6 + a * long, -w) for a, w in zip(share[::-1], half[::-1])
    ]
    draw.polygon(edge, fill=255)
    draw.line([at(10, 0), at(6 + long * 0.88, 0)], fill=0, width=3)
    for along in (0.30, 0.50, 0.68):
        for way in (-1, 1):
            draw.line(
                [at(6 + along * long, 0), at(6 + (along + 0.16) * long, way * 0.13 * long)], fill=0, width=2
            )


def _pixels(width, height):
    return round(width * PIXELS_PER_CM), round(height * PIXELS_PER_CM)


def _rgb(colour):
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], float)
