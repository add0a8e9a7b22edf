"""Plain weave: every thread has its own shade and its slubs, so that no two square centimetres are alike."""

import numpy as np

from studio.weave.texture import rgb, save_texture

SLUB_PERIOD = 9  # crossings from one thickening of a thread to the next
SHADE_OF_SLUB = 14


def plain(cloth):
    """Unpatterned cloth. `slub` is about 1 for linen and .35 for cotton."""
    width, height = cloth.get("repeat_cm", (24, 24))
    threads = woven_ground(
        width,
        height,
        cloth.get("ground", "#d8c8a8"),
        px_per_cm=cloth.get("px_per_cm", 36),
        pitch_cm=cloth.get("pitch_cm", 0.1),
        slub=cloth.get("slub", 1),
    )
    return save_texture("plain", *threads, width, height)


def woven_ground(width_cm, height_cm, thread, px_per_cm=36, pitch_cm=0.10, slub=0.5, variation=9):
    """Colour and height of plain weave, to be embroidered or printed on. Height stays below .5: stitches lie above."""
    columns, rows = int(width_cm * px_per_cm), int(height_cm * px_per_cm)
    pitch = max(3.0, pitch_cm * px_per_cm)
    rng = np.random.default_rng(1)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    warps, wefts = int(columns / pitch) + 2, int(rows / pitch) + 2
    i, j = (x / pitch).astype(int), (y / pitch).astype(int)
    across, along = x / pitch - i, y / pitch - j
    warp_slubs, weft_slubs = _slubs(rng, warps, wefts), _slubs(rng, wefts, warps)
    warp_shades, weft_shades = rng.normal(0, variation, warps), rng.normal(0, variation, wefts)

    warp_on_top = (i + j) % 2 == 0
    thickness = np.where(warp_on_top, warp_slubs[i, j], weft_slubs[j, i]) * slub
    shade = np.where(warp_on_top, warp_shades[i], weft_shades[j]) + thickness * SHADE_OF_SLUB
    height = crossing_height(warp_on_top, across, along)
    colour = np.array(rgb(thread), np.float32) + shade[..., None]
    return colour * (0.70 + 0.36 * height[..., None]), np.clip(height * 0.45 * (1 + 0.35 * thickness), 0, 1)


def crossing_height(warp_on_top, across, along):
    """Roundness of the thread on top, 0 to 1, from the position inside its crossing."""
    round_across, round_along = np.sin(np.pi * across), np.sin(np.pi * along)
    return np.where(
        warp_on_top, round_across * (0.6 + 0.4 * round_along), round_along * (0.6 + 0.4 * round_across)
    )


def _slubs(rng, threads, crossings):
    """Smooth noise along every thread."""
    knots = rng.normal(0, 1, (threads, crossings // SLUB_PERIOD + 3))
    values = np.repeat(knots, SLUB_PERIOD, 1)[:, :crossings]
    for _ in range(12):
        padded = np.pad(values, ((0, 0), (1, 1)), mode="edge")
        values = 0.25 * padded[:, :-2] + 0.5 * padded[:, 1:-1] + 0.25 * padded[:, 2:]
    return values
