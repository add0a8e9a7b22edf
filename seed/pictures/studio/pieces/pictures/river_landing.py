"""“River landing”: a landing at night, stone steps, moored boats and the moon over black water, silver below the red."""

from pathlib import Path

import numpy as np

from studio.pieces.pictures import lacquer_layers, river_things
from studio.pieces.pictures.lacquer_layers import Panel, smooth_step
from studio.scratch import remembered

WIDTH, HEIGHT = 1800, 1350
HORIZON = 560
BLACK, UMBER, RED, CINNABAR, OCHRE = "#0d0806", "#3a1c10", "#7a1a10", "#a92c17", "#8a5c26"
MOON = (1330, 225, 104)
"""x, y and radius in pixels."""


def painted():
    """Colour (height × width × 3, 0…255) and relief (0…255) of the polished board."""
    both = remembered(
        ("river landing", *map(_source, (__file__, river_things.__file__, lacquer_layers.__file__))),
        _polished,
    )
    return both[..., :3], both[..., 3]


def _source(file):
    """What a remembered picture was made by: it is made anew when its code changes."""
    return Path(file).read_text()


def _polished():
    panel = Panel(WIDTH, HEIGHT, seed=6)
    rng = np.random.default_rng(6)
    _night(panel)
    _far_bank(panel, rng)
    _water(panel)
    _bank(panel)
    river_things.steps(panel)
    river_things.houses(panel)
    river_things.banyan(panel, rng)
    for x, y, s, heading in ((980, 640, 0.42, 1), (1520, 760, 0.72, -1), (1080, 1060, 1.42, 1)):
        river_things.sampan(panel, x, y, s, heading)
    river_things.reeds(panel, rng)
    _varnish(panel)
    return np.dstack([panel.colour, panel.relief * 200]).clip(0, 255).astype(np.uint8)


def _coordinates():
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    return x, y


def _night(panel):
    x, y = _coordinates()
    everywhere = np.ones((HEIGHT, WIDTH), np.float32)
    panel.wash(everywhere, BLACK, rubbed=0, depth=0.8)
    sky = smooth_step(HORIZON + 40 - y, 0, 80)
    panel.wash(sky, RED, rubbed=0.42, depth=0.9)
    panel.wash(
        sky * smooth_step(np.hypot(x - MOON[0], y - MOON[1]), 700, 120), CINNABAR, rubbed=0.5, depth=0.8
    )
    panel.leaf(
        sky * smooth_step(np.abs(y - 380 + 60 * np.sin(x / 260)), 190, 10) * 0.9, aged=0.95, cover=0.48
    )
    panel.leaf(
        panel.mask(lambda d: d.ellipse(_disc(*MOON), fill=255), blur=3, wander=7), aged=0.05, cover=1.0
    )
    panel.wash(
        panel.mask(lambda d: d.ellipse(_disc(MOON[0] + 26, MOON[1] - 18, 60), fill=120), blur=22), OCHRE, 0.6
    )


def _disc(x, y, radius):
    return [x - radius, y - radius, x + radius, y + radius]


def _far_bank(panel, rng):
    hills = [
        (0, 470),
        (180, 420),
        (370, 500),
        (600, 470),
        (820, 540),
        (1080, 505),
        (1330, 545),
        (1580, 500),
        (1800, 530),
    ]
    shape = panel.mask(lambda d: d.polygon([(0, 580), *hills, (1800, 580)], fill=255), blur=5, wander=26)
    panel.wash(shape, "#24100a", rubbed=0.22, depth=0.7)
    panel.wash(shape * panel.medium, UMBER, rubbed=0.5)
    for _ in range(26):
        x, tall = rng.uniform(640, 1800), rng.uniform(14, 44)
        crown = panel.mask(
            lambda d: d.ellipse([x - tall, 562 - tall * 1.4, x + tall, 572], fill=230), blur=6, wander=22
        )
        panel.wash(crown, "#120b07", rubbed=0.2)


def _water(panel):
    x, y = _coordinates()
    below = smooth_step(y, HORIZON, HORIZON + 14)
    panel.wash(below, BLACK, rubbed=0.04, depth=0.7)
    panel.wash(below * smooth_step(panel.coarse, 0.35, 0.8), "#2a110a", rubbed=0.4)
    stretch = 9 + (y - HORIZON).clip(0) / 26
    ripple = np.sin((y + 26 * panel.coarse + 9 * panel.medium) / stretch * 2.2)
    path = smooth_step(np.abs(x - MOON[0] + (y - HORIZON) * 0.10), 130 + (y - HORIZON).clip(0) * 0.5, 16)
    panel.leaf(below * path * smooth_step(ripple, -0.45, 0.5), aged=0.18, cover=0.86)
    panel.leaf(below * smooth_step(ripple, 0.45, 0.95) * 0.85, aged=0.62, cover=0.50)


def _bank(panel):
    shape = [(0, 1350), (0, 575), (420, 580), (640, 640), (700, 760), (640, 900), (760, 1080), (700, 1350)]
    mask = panel.mask(lambda d: d.polygon(shape, fill=255), blur=5, wander=40)
    panel.wash(mask, "#2c120a", rubbed=0.1, depth=0.8)
    panel.wash(mask, RED, rubbed=0.62, depth=0.9)
    panel.leaf(mask * smooth_step(panel.medium, 0.5, 0.8), aged=1.0, cover=0.40)


def _varnish(panel):
    """Brown lacquer over all, thicker towards the rim, and the fine directionless haze of the last polishing."""
    x, y = _coordinates()
    rim = np.minimum(np.minimum(x, WIDTH - x), np.minimum(y, HEIGHT - y))
    everywhere = np.ones_like(x)
    panel.glaze(everywhere, "#e8c79a", 0.55)
    panel.glaze(smooth_step(rim, 170, 0), "#7a4a2a", 0.75)
    panel.glaze(smooth_step(panel.coarse, 0.45, 0.95), "#b06a3a", 0.35)
