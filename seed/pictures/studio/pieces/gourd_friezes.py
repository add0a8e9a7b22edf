"""
The picture engraved round the gourd: bands of ornament, a scorched frieze of a village and one of birds.
"""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces.gourd_stamps import Stamps
from studio.scratch import scratch_file

WIDTH, HEIGHT = 4096, 2048
DARK, MOUNTAIN, SPECK, RIND = 28, 92, 96, 235
VILLAGE = ("llama", "walker", "house", "llama", "tree", "walker", "llama", "house")
VILLAGE_SIZES = (195, 185, 190, 195, 205, 185, 195, 190)


def paint_friezes():
    """
    Path of a grey picture: 0 is scorched, 255 bare rind; the left edge meets the right, the top row is the
    foot.
    """
    picture = Image.new("L", (WIDTH, HEIGHT), RIND)
    draw, rng = ImageDraw.Draw(picture), np.random.default_rng(7)
    stamps, band = Stamps(draw, rng), _Bands(draw)
    band.leaves(0, 240, 30)
    band.rule(252, 14)
    band.dots(276, 60, 64)
    band.rule(346, 10)
    band.triangles(366, 90, 48)
    band.rule(462, 16)
    _village(draw, stamps, 486, 1000, rng)
    band.rule(1012, 14)
    band.diamonds(1040, 96, 44)
    band.rule(1150, 14)
    _birds(stamps, 1176, rng)
    band.rule(1458, 14)
    band.steps(1484, 110, 40)
    band.rule(1604, 14)
    band.triangles(1630, 90, 48, hanging=True)
    band.rule(1732, 10)
    band.dots(1752, 44, 80)
    band.rule(1806, 10)
    tones = _burnt_by_hand(np.asarray(picture).astype(np.float32), rng)
    path = scratch_file("gourd.png")
    Image.fromarray(np.clip(tones, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8)).save(path)
    return path


def _village(draw, stamps, top, bottom, rng):
    """Pale figures before mountains on scorched ground."""
    draw.rectangle((0, top, WIDTH, bottom), fill=DARK)
    horizon = top + 330
    for middle in (np.arange(12) + 0.5) * WIDTH / 12:
        peak = rng.uniform(190, 300)
        draw.polygon(
            [(middle - 210, horizon), (middle, horizon - peak), (middle + 210, horizon)], fill=MOUNTAIN
        )
        snow = [(-0.22, 0.68), (0, 1), (0.22, 0.68), (0, 0.78)]
        draw.polygon([(middle + peak * across, horizon - peak * up) for across, up in snow], fill=RIND)
    draw.rectangle((0, horizon - 4, WIDTH, bottom), fill=DARK)
    for _ in range(700):
        x, y = rng.uniform(0, WIDTH), rng.uniform(top + 340, bottom - 12)
        draw.line((x, y, x + 6, y - 14), fill=SPECK, width=3)
    for place in range(16):
        stamp = getattr(stamps, VILLAGE[place % 8])
        stamp((place + 0.5) * WIDTH / 16, bottom - 28, VILLAGE_SIZES[place % 8], RIND, DARK)


def _birds(stamps, top, rng):
    """Scorched birds and flowers on stippled rind."""
    for place in range(22):
        stamp = stamps.bird if place % 2 else stamps.flower
        stamp((place + 0.5) * WIDTH / 22, top + 262, 165, DARK, RIND)
    for _ in range(500):
        stamps.disc(rng.uniform(0, WIDTH), rng.uniform(top + 8, top + 270), 3, 3, 165)


class _Bands:
    """Rows of ornament: `top` and `height` in pixels, `count` repeats round the gourd."""

    def __init__(self, draw):
        self.draw = draw

    def _cells(self, count):
        for left in np.arange(count) * WIDTH / count:
            yield left, left + WIDTH / (2 * count), left + WIDTH / count, WIDTH / count

    def rule(self, top, height):
        self.draw.rectangle((0, top, WIDTH, top + height), fill=DARK)

    def dots(self, top, height, count):
        for _, middle, _, wide in self._cells(count):
            y, across, up = top + height / 2, wide * 0.26, height * 0.36
            self.draw.ellipse((middle - across, y - up, middle + across, y + up), fill=DARK)

    def triangles(self, top, height, count, hanging=False):
        base, tip = (top, top + height) if hanging else (top + height, top)
        inner = top + height * (0.45 if hanging else 0.55)
        for left, middle, right, wide in self._cells(count):
            self.draw.polygon([(left, base), (middle, tip), (right, base)], fill=DARK)
            inside = [(middle - wide * 0.2, base), (middle, inner), (middle + wide * 0.2, base)]
            self.draw.polygon(inside, fill=RIND)

    def diamonds(self, top, height, count):
        for _, middle, _, wide in self._cells(count):
            y = top + height / 2
            for share, tone in ((1, DARK), (0.66, RIND), (0.36, DARK)):
                across, up = wide / 2 * share, height / 2 * share
                self.draw.polygon(
                    [(middle - across, y), (middle, y - up), (middle + across, y), (middle, y + up)],
                    fill=tone,
                )

    def steps(self, top, height, count):
        for left, middle, right, wide in self._cells(count):
            for step in range(4):
                low, high = top + height * (3 - step) / 4, top + height * (4 - step) / 4
                self.draw.rectangle(
                    (left + wide * 0.12 * step, low, right - wide * (0.12 * step + 0.08), high), fill=DARK
                )
            self.draw.rectangle(
                (middle - wide * 0.12, top + height * 0.45, middle + wide * 0.04, top + height), fill=RIND
            )

    def leaves(self, top, height, count):
        for left, middle, right, wide in self._cells(count):
            self.draw.ellipse((left + 4, top, right - 4, top + height), fill=DARK)
            self.draw.line((middle, top + 8, middle, top + height - 8), fill=RIND, width=6)
            for share in (0.3, 0.45, 0.6, 0.75):
                for side in (-1, 1):
                    y = top + height * share
                    self.draw.line((middle, y, middle + side * wide * 0.3, y - 14), fill=RIND, width=4)


def _burnt_by_hand(tones, rng):
    """Lines waver and the scorching is uneven."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    round_the_gourd = x * 2 * np.pi / WIDTH
    down = (5 * np.sin(round_the_gourd * 7 + y / 300) + 3 * np.sin(round_the_gourd * 19)).astype(int)
    across = (4 * np.sin(y / 70 + 3)).astype(int)
    tones = tones[np.clip(y + down, 0, HEIGHT - 1), (x + across) % WIDTH]
    coarse = Image.fromarray((rng.random((HEIGHT // 6, WIDTH // 6)) * 255).astype(np.uint8))
    cloud = np.asarray(coarse.resize((WIDTH, HEIGHT), Image.BICUBIC)).astype(np.float32)
    return np.where(tones < 180, tones + (cloud - 128) * 0.22, tones)
