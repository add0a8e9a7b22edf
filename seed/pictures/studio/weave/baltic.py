"""Lithuanian linen: red cross stitch, and the juosta, a sash with picked-up figures."""

import numpy as np

from studio.weave.chart import repeated
from studio.weave.motifs import CROSSLET, lozenge, star
from studio.weave.plain import woven_ground
from studio.weave.stitches import Cloth, cross_stitch
from studio.weave.texture import palette_of, save_texture


def embroidered_linen(cloth):
    """Linen with a cross-stitch border; `borders` and `hems` are distances in cm from the lower edge."""
    width, height = cloth["repeat_cm"]
    px = cloth.get("px_per_cm", 32)
    linen = _linen(cloth, px)
    cell = int(cloth.get("stitch_cm", 0.34) * px)
    chart = repeated(_draw_border, linen.columns // cell, cloth.get("border_rows", 47))
    left = (linen.columns - chart.shape[1] * cell) // 2
    for border in cloth.get("borders", [4]):
        top = int(linen.rows - border * px - chart.shape[0] * cell)
        cross_stitch(linen, chart, cell, left, top, cloth.get("thread", "#a8182a"))
    for hem in cloth.get("hems", []):
        _drawn_thread_hem(linen, int(linen.rows - hem * px), px)
    return save_texture("linen", linen.colour, linen.height, width, height)


def linen_with_sash(cloth):
    """Linen with a juosta sewn across it, `sash_at_cm` above the lower edge. `sash` is white, red and green."""
    width, height = cloth["repeat_cm"]
    px = cloth.get("px_per_cm", 40)
    linen = _linen(cloth, px)
    colour, relief = _juosta(linen.columns, cloth["sash"], int(0.18 * px))
    bottom = int(linen.rows - cloth["sash_at_cm"] * px)
    sewn = slice(bottom - len(relief), bottom)
    linen.colour[sewn], linen.height[sewn] = colour, relief
    for edge in (sewn.start, sewn.stop):
        linen.colour[edge - 2 : edge + 2] *= 0.6
    return save_texture("sash", linen.colour, linen.height, width, height)


def _linen(cloth, px):
    width, height = cloth["repeat_cm"]
    return Cloth(*woven_ground(width, height, cloth.get("ground", "#d9cbb0"), px, 0.10, 1.1, variation=7))


def _draw_border(chart):
    chart.solid(0, 2)
    chart.dots(1, 0, 2, 1)
    for colour in (0, 1, 0):
        chart.solid(colour, 1)
    chart.zigzag(1, 0, 4)
    chart.solid(0, 2)
    chart.motif(star(5), (1,), 0, gap=6)
    chart.solid(0, 2)
    chart.motif(lozenge(4, ((0, 0), (3, 4))), (1,), 0, pad=0)
    chart.solid(0, 1)
    chart.zigzag(1, 0, 4)
    for colour in (0, 1, 0):
        chart.solid(colour, 1)
    chart.dots(1, 0, 2, 1)


def _drawn_thread_hem(linen, row, px):
    """A row of small holes where threads were drawn out and the rest bundled."""
    hem = slice(row - int(0.10 * px), row + int(0.10 * px))
    is_hole = (np.arange(linen.columns) % int(0.34 * px)) < 0.15 * px
    linen.colour[hem, is_hole] *= 0.55
    linen.height[hem, is_hole] = 0
    linen.height[hem, ~is_hole] = 0.9


def _juosta(columns, colours, cell):
    """
    Colour and height of the sash, `cell` pixels for each thread of the figures. Its warp lies along the picture: the
    figures are long floats of warp, the edges plain stripes.
    """
    white, red, green = range(3)
    figures = (star(4), CROSSLET, star(4), lozenge(8, ((0, 1), (4, 5), (8, 8))))
    height = max(figure.shape[0] for figure in figures) + 4
    strip, at, turn = np.full((height, columns // cell + 40), white), 3, 0
    while at + 20 < strip.shape[1]:
        figure = figures[turn % len(figures)]
        top = (height - figure.shape[0]) // 2
        strip[top : top + figure.shape[0], at : at + figure.shape[1]] = np.where(figure, red, white)
        at, turn = at + figure.shape[1] + 4, turn + 1
    edge = [red, red, white, green, green, green, white, red]
    border = np.repeat(np.array(edge)[:, None], strip.shape[1], 1)
    chart = np.vstack([border, strip, border[::-1]])

    y, x = np.mgrid[0 : chart.shape[0] * cell, 0:columns]
    number = chart[y // cell, x // cell]
    thread = np.sqrt(np.clip(1 - (2 * ((y % cell + 0.5) / cell) - 1) ** 2, 0, 1))
    pick = np.abs(np.sin(np.pi * (x + (y // cell % 2) * cell) / (2 * cell)))
    relief = thread * (0.6 + 0.4 * pick) * np.where(number == white, 0.7, 1)
    shades = np.random.default_rng(3).normal(0, 6, chart.shape)[y // cell, x // cell]
    colour = (palette_of(colours)[number] + shades[..., None]) * (0.6 + 0.45 * relief)[..., None]
    return colour, relief
