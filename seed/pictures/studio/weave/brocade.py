"""Tho cam, the brocade of the Muong and Tai in northern Vietnam: close rows of small bright figures on black."""

import numpy as np

from studio.weave.chart import repeated
from studio.weave.knots import floats_on_ground, tapestry
from studio.weave.motifs import PHOENIX, hooked_lozenge, lozenge, star

HALF = 17  # stitches from the middle of the great figure to its tip


def crosses_and_zigzags(cloth):
    """Colours: indigo, black, red, pink, yellow, green, white, blue, orange."""
    chart = repeated(_draw_crosses, cloth.get("cells", 260), cloth.get("rows", 260))
    return tapestry(chart, cloth["colours"], cloth.get("cell_cm", 0.15), variation=6)


def _draw_crosses(chart):
    chart.solid(0, 3)
    chart.dots(6, 0)
    chart.solid(2, 2)
    chart.triangles(4, 2)
    chart.solid(5, 1)
    chart.solid(1, 1)
    chart.motif(hooked_lozenge(), (2, 4, 3, 6, 5), 1, gap=5, pad=2)
    chart.solid(1, 1)
    chart.solid(5, 1)
    chart.triangles(2, 4)
    chart.solid(2, 2)
    chart.dots(6, 0)
    chart.solid(0, 4)
    chart.zigzag(6, 0, 6)
    for colour, rows in ((0, 2), (3, 2), (1, 1)):
        chart.solid(colour, rows)
    chart.motif(lozenge(6, ((0, 1), (3, 4), (6, 6))), (4, 6), 2, gap=2, pad=2)
    for colour, rows in ((1, 1), (3, 2), (0, 2)):
        chart.solid(colour, rows)
    chart.zigzag(8, 0, 6)
    chart.solid(0, 3)
    _draw_checked_line(chart)
    chart.solid(0, 5)
    chart.motif(star(4), (6, 3, 4), 0, gap=6, pad=2)
    chart.solid(0, 3)
    _draw_checked_line(chart)


def _draw_checked_line(chart):
    chart.solid(7, 1)
    chart.dots(4, 1, 3, 3)
    chart.solid(7, 1)


def great_diamonds(cloth):
    """
    A field of hooked diamonds with stars between them, phoenixes and zigzags, as floats on a black ground; colours
    wander diagonally from row to row. Colours: black, indigo, red, pink, yellow, green, white, blue, orange.
    """
    turns = iter(range(1000))
    chart = repeated(lambda chart: _draw_diamonds(chart, next(turns)), cloth["cells"], cloth["rows"])
    return floats_on_ground(chart, cloth["colours"], cloth["cell_cm"])


def _draw_diamonds(chart, turn):
    bright = np.roll((4, 3, 5, 2, 7, 8), turn)
    for colour, rows in ((2, 2), (4, 1), (2, 2), (0, 2)):
        chart.solid(colour, rows)
    chart.zigzag(6, 0, 4)
    chart.solid(0, 1)
    chart.motif(_great_diamond(), bright, 0, gap=1, pad=1)
    chart.solid(0, 1)
    chart.zigzag(6, 0, 4)
    for colour, rows in ((0, 2), (2, 2), (4, 1), (2, 2), (0, 3)):
        chart.solid(colour, rows)
    chart.motif(PHOENIX, (6, 4, 3) if turn % 2 else (4, 6, 8), 0, gap=5)
    chart.solid(0, 2)
    chart.dots(5, 0, 2, 1)
    chart.solid(0, 2)
    chart.motif(star(3), (2, 4, 3, 6, 7), 0, gap=4)
    chart.solid(0, 2)
    chart.dots(5, 0, 2, 1)
    chart.solid(0, 3)


def _great_diamond():
    """A diamond frame round a hooked diamond, and quarters of stars in the corners that neighbours complete."""
    figure = lozenge(HALF, ((HALF - 2, HALF - 1),))
    core = hooked_lozenge(8)
    inset = (figure.shape[0] - core.shape[0]) // 2
    y, x = np.mgrid[0 : figure.shape[0], 0 : figure.shape[1]]
    inside = abs(y - HALF) + abs(x - HALF) < HALF - 3
    figure[inset:-inset, inset:-inset] |= core
    figure[~inside & (abs(y - HALF) + abs(x - HALF) < HALF - 2)] = 0
    corners = HALF - abs(y - HALF) + HALF - abs(x - HALF)
    figure[np.isin(corners, (0, 1, 2, 6, 7, 9))] = 1
    return figure
