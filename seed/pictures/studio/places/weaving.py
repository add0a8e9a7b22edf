"""Woven cloth as threads: a warp that is stretched, and a weft that has climbed part of the way."""

import numpy as np

from studio.places import finishes
from studio.places.strands import Strands

THREAD = 0.16
PITCH = 0.34


def warp(width, length, ends, colour, seed=1, level=0.0):
    """Parallel threads along +Y from y = 0, centred on x = 0. `colour` is one, or a list that repeats across."""
    threads = Strands(seed, 0.08)
    colours = [colour] if isinstance(colour, str) else colour
    for number, x in enumerate(np.linspace(-width / 2, width / 2, ends)):
        path = np.array([(x, y, level) for y in np.linspace(0, length, 6)])
        threads.lay(path, THREAD * 0.42, colours[number * len(colours) // ends % len(colours)], sides=5)
    return threads.gathered(finishes.coloured_fibre())


def weft(width, ends, rows, colours, pattern="steps", pitch=PITCH, seed=1, level=0.0):
    """
    Rows of weft over and under the warp, beaten close, from y = 0 upwards: each crossing is a knot of the pattern. The
    last rows stay ragged, as if the weaver had just put the shuttle down.
    """
    rng = np.random.default_rng(seed)
    palette = np.array([finishes.rgb(colour) for colour in colours])
    cells = PATTERNS[pattern](rows, ends, len(colours))
    woven = Strands(seed, 0.1)
    columns = np.arange(ends)
    x = np.linspace(-width / 2, width / 2, ends)
    for row in range(rows):
        reach = ends if row < rows - 3 else int(ends * rng.uniform(0.45, 0.8))
        over = np.where((columns + row) % 2 == 0, 1, -1) * THREAD * 0.75
        knots = np.stack([x, np.full(ends, row * pitch) + rng.normal(0, 0.02, ends), level + over], 1)[:reach]
        fine = np.linspace(0, reach - 1, reach * 3)
        path = np.stack([np.interp(fine, columns[:reach], knots[:, axis]) for axis in range(3)], 1)
        colour = palette[cells[row]][np.round(fine).astype(int)]
        woven.lay_coloured(path, pitch * 0.56, colour)
    return woven.gathered(finishes.coloured_fibre())


def _steps(rows, ends, colours):
    """Stepped lozenges, ring in ring."""
    y, x = np.mgrid[0:rows, 0:ends]
    size = 16
    far = np.abs((x + size / 2) % size - size / 2) // 2 * 2 + np.abs(y % size - size / 2) // 2 * 2
    return (far // 3).astype(int) % colours


def _stripes(rows, ends, colours):
    """Bands across, some of them toothed."""
    y, x = np.mgrid[0:rows, 0:ends]
    tooth = (x // 2 + y) % 4 < 2
    band = y // 4
    return np.where((band % 3 == 1) & tooth, (band + 1) % colours, band % colours)


def _lengthwise(rows, ends, colours):
    """Stripes along, with a row of chevrons in the middle one."""
    y, x = np.mgrid[0:rows, 0:ends]
    stripe = np.abs(x - ends // 2) * 2 * colours // (ends + 8)
    chevron = (np.abs(x - ends // 2) + y) % 8 < 3
    return np.where((stripe == 0) & chevron, colours - 1, stripe % colours)


def _plain(rows, ends, colours):
    """One colour, with two narrow bands."""
    y, _x = np.mgrid[0:rows, 0:ends]
    return np.where((y % 18 == 12) | (y % 18 == 14), 1 % colours, 0)


PATTERNS = {"steps": _steps, "stripes": _stripes, "lengthwise": _lengthwise, "plain": _plain}
