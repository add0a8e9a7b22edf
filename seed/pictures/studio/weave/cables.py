"""A scarf of rope cables between ribs: the strands are modelled, so the relief is told to the mesh as well."""

import numpy as np

from studio.weave.knitting import v_stitches, yarn_colour
from studio.weave.texture import palette_of, save_texture

PANEL_CM = 9.5  # from the middle of one cable to the next
STRAND_CM = 1.15  # from the middle of a cable to the middle of its strand
STRAND_HALF_CM = 1.2  # across the strand, wherever it leads
TWIST_CM = 16.0  # one full turn of a cable
RIB_HALF_CM = 1.25
EDGE_CM = 0.9
RELIEF_CM = 0.34
STITCH_CM, ROW_CM = 0.52, 0.44
PX_PER_CM = 26


def cable_scarf(cloth):
    """
    `repeat_cm` is the width of the scarf and a length that repeats, a multiple of TWIST_CM. `stripes` lists
    [from_cm, to_cm, colour] counted from the end.
    """
    width, length = cloth["repeat_cm"]
    columns, rows = int(width * PX_PER_CM), int(length * PX_PER_CM)
    y, x = np.mgrid[0:rows, 0:columns]
    across, along = (x + 0.5) / PX_PER_CM - width / 2, length - (y + 0.5) / PX_PER_CM
    strand_middle, relief, apart = _strands(across, along, width / 2)
    height, row, leg = v_stitches((across - strand_middle) / STITCH_CM, along / ROW_CM)
    purl = _purl(across, along)
    is_gutter = relief < 0.12
    height = np.where(is_gutter, purl, height)
    stripe = np.zeros(int(length / ROW_CM) + 2, int)
    for number, (start, end, _colour) in enumerate(cloth["stripes"], 1):
        stripe[int(start / ROW_CM) : int(end / ROW_CM)] = number
    colours = palette_of([cloth["ground"], *(colour for _start, _end, colour in cloth["stripes"])])
    colour = colours[stripe[np.clip(row, 0, len(stripe) - 1)]]
    shade = (0.68 + 0.32 * np.clip(relief * 1.6, 0, 1)) * (0.5 + 0.5 * np.clip(apart / 0.16, 0, 1))
    shaded = yarn_colour(colour, height, row, leg, halo=7) * shade[..., None]
    return save_texture("cables", shaded, height, width, length)


def cable_relief(across, along, half_width):
    """Height of the knit above its ground in cm, `across` cm from the middle and `along` cm from the end."""
    return _strands(across, along, half_width)[1] * RELIEF_CM


def _strands(across, along, half_width):
    """
    The middle of the strand or rib on top at each point (cm), its height, 0 in the gutters to about 1, and how far the
    next one lies below it: next to nothing in the furrow where one strand dives under the other.
    """
    in_panel = (across + PANEL_CM / 2) % PANEL_CM - PANEL_CM / 2
    panel_middle = across - in_panel
    turn = 2 * np.pi * along / TWIST_CM
    sway = STRAND_CM * np.cos(turn)
    slant = 1 / np.hypot(1, STRAND_CM * 2 * np.pi / TWIST_CM * np.sin(turn))
    crossing = 0.3 * np.sin(turn)
    left, right = _dome((in_panel + sway) * slant) + crossing, _dome((in_panel - sway) * slant) - crossing
    from_rib = PANEL_CM / 2 - np.abs(in_panel)
    rib = np.where(
        from_rib < RIB_HALF_CM, 0.55 * np.sqrt(np.clip(1 - (from_rib / RIB_HALF_CM) ** 2, 0, 1)), 0
    )
    heights = np.stack([left, right, rib])
    middles = np.stack([panel_middle - sway, panel_middle + sway, panel_middle + PANEL_CM / 2])
    top = heights.argmax(0)[None]
    height = np.clip(np.take_along_axis(heights, top, 0)[0], 0, None)
    _, below, above = np.sort(heights, 0)
    edge = np.abs(across) > half_width - EDGE_CM
    middle = np.where(edge, 0, np.take_along_axis(middles, top, 0)[0])
    return middle, np.where(edge, 0.05, height), np.where(edge | (below <= 0), 1, above - below)


def _dome(offset):
    inside = np.clip(1 - (offset / STRAND_HALF_CM) ** 2, 0, 1)
    return np.where(inside > 0, 0.2 + 0.6 * np.sqrt(inside), -1)


def _purl(across, along):
    """The bumps of purl stitches, lying across and shifted like bricks."""
    row = along / ROW_CM
    bump = np.abs(np.sin(np.pi * (across / STITCH_CM + 0.5 * (np.floor(row) % 2))))
    return 0.75 * np.sqrt(np.abs(np.sin(np.pi * row))) * (0.4 + 0.6 * bump)
