"""Wool cloths of the Peruvian highlands: bands of llamas and stepped crosses, and pallay columns along the warp."""

import numpy as np

from studio.weave.chart import repeated
from studio.weave.knots import tapestry, warp_faced
from studio.weave.motifs import CHAKANA, LLAMA, lozenge


def figured_stripes(cloth):
    """Bands across. Colours: ground, dark, light, red, yellow, blue, orange."""
    chart = repeated(draw_figured_stripes, cloth.get("cells", 116), cloth.get("rows", 460))
    return tapestry(chart, cloth["colours"], cloth.get("cell_cm", 0.15), yarn_px=(4, 5), yarns=2)


def draw_figured_stripes(chart):
    chart.solid(0, 8)
    chart.solid(3, 2)
    chart.dots(2, 1, 4)
    chart.solid(3, 2)
    chart.solid(1, 3)
    chart.motif(LLAMA, (2, 4), 1, gap=7, pad=3)
    chart.solid(1, 2)
    chart.solid(3, 2)
    chart.triangles(2, 5, 6)
    chart.solid(5, 2)
    chart.triangles(5, 3, 6)
    chart.solid(0, 4)
    chart.solid(6, 2)
    chart.solid(0, 6)
    chart.motif(CHAKANA, (4, 2, 6), 0, gap=6, pad=2)
    chart.solid(0, 6)
    chart.solid(6, 2)
    chart.solid(0, 3)
    chart.zigzag(2, 5, 7, 3, below=3)
    chart.solid(3, 2)
    chart.dots(4, 1, 4)


def blanket(cloth):
    """Wide quiet stripes with a band of lozenges. Colours: ground, dark, red, white, blue, yellow."""
    chart = repeated(_draw_blanket, cloth.get("cells", 150), cloth.get("rows", 460))
    return tapestry(chart, cloth["colours"], cloth.get("cell_cm", 0.3), yarn_px=(4, 5), yarns=2, variation=11)


def _draw_blanket(chart):
    for colour, rows in ((0, 26), (1, 2), (0, 2), (2, 8)):
        chart.solid(colour, rows)
    chart.dots(3, 2)
    chart.solid(4, 5)
    chart.motif(lozenge(5, ((0, 1), (4, 5))), (3, 5), 4, pad=2)
    chart.solid(4, 5)
    chart.dots(3, 2)
    for colour, rows in ((2, 8), (0, 2), (1, 2), (0, 12), (5, 3), (0, 3), (5, 3)):
        chart.solid(colour, rows)


def pallay(cloth):
    """
    Warp-faced runner: stripes along its length with columns of figures between them, the same on both sides of the
    middle. Colours: red, dark, white, indigo, yellow, orange, green.
    """
    rows = cloth.get("rows", 480)
    left = np.hstack(list(_left_half(rows)))
    middle = _figures((_twice(CHAKANA), lozenge(9, ((0, 2), (5, 7)))), (4, 2, 5), 1, 33, rows, gap=7)
    chart = np.hstack([left, middle, left[:, ::-1]])
    return warp_faced(chart, cloth["colours"], cloth["width_cm"] / chart.shape[1])


def _left_half(rows):
    """Strips of the left half, from the selvedge inwards."""
    yield _stripes((0, 5), (3, 2), rows=rows)
    yield _dotted(2, 1, 4, rows)
    yield _stripes((3, 2), (0, 13), (4, 1), (5, 2), (4, 1), (1, 1), rows=rows)
    yield _figures((_twice(LLAMA),), (2, 4), 3, 32, rows, gap=8)
    yield _stripes((1, 1), (4, 1), (5, 2), (4, 1), (0, 10), (6, 2), rows=rows)
    yield _dotted(4, 1, 4, rows)
    yield _stripes((6, 2), (0, 8), (2, 1), (3, 3), (2, 1), rows=rows)
    yield _figures((lozenge(4, ((0, 0), (3, 4))),), (2, 4, 5), 0, 13, rows, gap=2)
    yield _stripes((2, 1), (3, 3), (2, 1), rows=rows)


def _stripes(*widths, rows):
    return np.hstack([np.full((rows, width), colour) for colour, width in widths])


def _dotted(colour, ground, width, rows):
    y, x = np.mgrid[0:rows, 0:width]
    return np.where((x // 2 + y // 2) % 2 == 0, colour, ground)


def _figures(figures, colours, ground, width, rows, gap):
    """The figures one above the other, by turns, in the colours by turns."""
    strip = np.full((rows, width), ground)
    row, turn = gap // 2, 0
    while row + figures[turn % len(figures)].shape[0] < rows:
        figure = figures[turn % len(figures)]
        left = (width - figure.shape[1]) // 2
        shown = strip[row : row + figure.shape[0], left : left + figure.shape[1]]
        shown[figure == 1] = colours[turn % len(colours)]
        row, turn = row + figure.shape[0] + gap, turn + 1
    return strip


def _twice(figure):
    return np.kron(figure, np.ones((2, 2), int))
