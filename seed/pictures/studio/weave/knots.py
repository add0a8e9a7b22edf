"""Counted patterns as real threads: every number of a chart becomes plump yarns with a shade of their own."""

import numpy as np

from studio.weave.texture import palette_of, save_texture


def tapestry(chart, colours, cell_cm, yarn_px=(6, 6), yarns=1, variation=7):
    """
    Weft-faced cloth: plump ovals lying across, each row shifted like bricks. `cell_cm` is the size of a number of the
    chart; `yarns` of 2 gives each number 2 × 2 yarns: a finer cloth with the same figures.
    """
    cells = np.repeat(np.repeat(chart, yarns, 0), yarns, 1)
    colour, height = _plump_yarns(cells, colours, yarn_px, variation)
    return save_texture("tapestry", colour, height, chart.shape[1] * cell_cm, chart.shape[0] * cell_cm)


def warp_faced(chart, colours, cell_cm, yarn_px=(6, 6), variation=7):
    """The same with the yarns lying lengthwise, as on the backstrap looms of the Andes."""
    colour, height = _plump_yarns(chart.T, colours, yarn_px, variation)
    colour, height = colour.transpose(1, 0, 2), height.T
    return save_texture("warp-faced", colour, height, chart.shape[1] * cell_cm, chart.shape[0] * cell_cm)


def floats_on_ground(chart, colours, cell_cm, ground=(0,), cell_px=8, variation=6):
    """
    Brocade: the figures are floats of a thicker, glossier weft that stand above a fine plain weave. `ground` names the
    colour numbers that belong to the plain weave.
    """
    rng = np.random.default_rng(1)
    rows, columns = chart.shape
    y, x = np.mgrid[0 : rows * cell_px, 0 : columns * cell_px]
    row, column = y // cell_px, x // cell_px
    is_ground = np.isin(chart, ground)[row, column]
    shade = rng.normal(0, variation, (rows, columns)) + rng.normal(0, variation * 0.6, (rows, 1))
    colour = palette_of(colours)[chart[row, column]] + shade[row, column][..., None]

    along = (y % cell_px + 0.5) / cell_px
    strand = np.sqrt(np.clip(1 - (2 * ((along * 2) % 1) - 1) ** 2, 0, 1))
    float_height = 0.55 + 0.45 * strand
    fine = cell_px // 2
    over = (x // fine + y // fine) % 2 == 0
    ground_height = 0.30 * np.sin(np.pi * (np.where(over, x, y) % fine + 0.5) / fine)
    height = np.where(is_ground, ground_height, float_height)
    light = np.where(is_ground, 0.72 + 0.8 * ground_height, 0.66 + 0.40 * strand)
    return save_texture("brocade", colour * light[..., None], height, columns * cell_cm, rows * cell_cm)


def _plump_yarns(cells, colours, yarn_px, variation):
    rng = np.random.default_rng(1)
    rows, columns = cells.shape
    width, depth = yarn_px
    colour = (
        palette_of(colours)[cells]
        + rng.normal(0, variation, (rows, columns, 1))
        + rng.normal(0, variation * 0.5, (rows, 1, 1))
        + rng.normal(0, variation * 0.25, (rows, columns, 3))
    )
    colour = np.repeat(np.repeat(colour, depth, 0), width, 1)
    y, x = np.mgrid[0 : rows * depth, 0 : columns * width]
    along = (y % depth + 0.5) / depth
    across = ((x + (y // depth % 2) * width / 2) % width + 0.5) / width
    height = _round(along) * (0.55 + 0.45 * _round(across))
    return colour * (0.62 + 0.42 * height[..., None]), height


def _round(position):
    """A half circle over 0…1."""
    return np.sqrt(np.clip(1 - (2 * position - 1) ** 2, 0, 1))
