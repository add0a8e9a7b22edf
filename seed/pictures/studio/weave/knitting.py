"""Stocking stitch: every stitch is a V of two plied legs."""

import numpy as np

from studio.weave.chart import repeated
from studio.weave.motifs import LLAMA, lozenge
from studio.weave.texture import palette_of, save_texture

STITCH_PX = (14, 12)
LEAN = 0.62  # how many rows the legs of a V rise on their way outwards


def v_stitches(across, along):
    """
    The V that lies at each point; `across` and `along` count stitches and rows. Returns the height of the yarn (0 to
    1), the row that the yarn belongs to (its legs reach into the neighbouring rows) and the number of its leg.
    """
    inside = across % 1
    is_left = inside < 0.5
    from_edge = np.where(is_left, inside * 2, 2 - inside * 2)
    row = along - LEAN * (1 - from_edge) + LEAN / 2
    thick, wide = row % 1, (inside * 2) % 1
    height = _round(thick) ** 0.8 * _round(wide) ** 0.7
    ply = 0.93 + 0.07 * np.sin((thick * 2.2 + wide * 1.1 * np.where(is_left, 1, -1)) * 2 * np.pi * 1.6)
    return height * ply, np.floor(row).astype(int), np.floor(across * 2).astype(int)


def yarn_colour(colour, height, row, leg, halo=5):
    """Colour with a shade per leg, the dark of the gaps and the halo of loose fibres. `colour` is … × 3, 0 to 255."""
    rng = np.random.default_rng(4)
    shades = rng.normal(0, 6, (512, 512))[row % 512, leg % 512]
    fibres = rng.normal(0, halo, height.shape)
    return (colour + shades[..., None]) * (0.42 + 0.62 * height)[..., None] + fibres[..., None]


def _round(position):
    return np.sqrt(np.clip(1 - (2 * position - 1) ** 2, 0, 1))


def stocking_stitch(cloth):
    """One colour."""
    return _knitted(np.zeros((cloth["rows"], cloth["cells"]), int), cloth)


def figured_hat(cloth):
    """Bands of llamas, lozenges and zigzags. Colours: red, white, blue, orange, yellow, green."""
    return _knitted(repeated(_draw_hat, cloth["cells"], cloth["rows"]), cloth)


def _knitted(chart, cloth):
    rows, columns = chart.shape
    wide, high = STITCH_PX
    y, x = np.mgrid[0 : rows * high, 0 : columns * wide]
    across = (x + 0.5) / wide
    height, row, leg = v_stitches(across, y / high)
    colour = palette_of(cloth["colours"])[chart[row % rows, across.astype(int)]]
    cell = cloth.get("cell_cm", 0.3)
    return save_texture(
        "knit", yarn_colour(colour, height, row, leg), height, columns * cell, rows * cell * high / wide
    )


def _draw_hat(chart):
    chart.solid(2, 3)
    chart.dots(1, 0, 2, 1)
    chart.solid(2, 1)
    chart.zigzag(3, 0)
    chart.solid(0, 1)
    chart.motif(LLAMA, (1, 4), 2, gap=5, pad=2)
    chart.solid(3, 2)
    chart.triangles(4, 5)
    chart.solid(5, 2)
    chart.motif(lozenge(4, ((0, 1), (4, 4))), (4,), 0, gap=2, pad=2)
    chart.solid(2, 2)
    chart.dots(1, 2, 2, 1)
    chart.zigzag(1, 5)
    chart.solid(3, 3)
