"""Shweshwe: indigo cotton of southern Africa with dotted rosettes etched out in white."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.weave.plain import woven_ground
from studio.weave.texture import rgb, save_texture

OVERSAMPLING = 4
PIN_STEP_PX = 9


def shweshwe(cloth):
    """`repeat_cm` is the printed piece, `rosette_cm` the repeat of its rosettes."""
    width, height = cloth["repeat_cm"]
    px = cloth.get("px_per_cm", 36)
    indigo, relief = woven_ground(width, height, cloth.get("ground", "#1c2f6b"), px, 0.07, 0.25, variation=4)
    side = int(cloth.get("rosette_cm", 5.0) * px)
    stencil = _Stencil(side * OVERSAMPLING).drawn()
    figures = _tiled(stencil.resize((side, side), Image.LANCZOS), relief.shape)
    halo = _tiled(stencil.resize((side, side)).filter(ImageFilter.MaxFilter(9)), relief.shape)
    print_ = np.maximum(figures, _pin_dots(relief.shape) * (halo < 0.2))[..., None]
    white = np.array(rgb(cloth.get("print", "#e8ecf2")), np.float32) * (0.75 + 0.3 * relief[..., None] / 0.45)
    return save_texture("shweshwe", indigo * (1 - print_) + white * print_, relief, width, height)


def _tiled(picture, shape):
    tile = np.asarray(picture, np.float32) / 255
    rows, columns = shape
    return np.tile(tile, (rows // len(tile) + 1, columns // len(tile) + 1))[:rows, :columns]


def _pin_dots(shape):
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]]
    middle = PIN_STEP_PX / 2
    return 0.44 * (np.hypot(x % PIN_STEP_PX - middle, y % PIN_STEP_PX - middle) < 1.25)


class _Stencil:
    """One repeat of the print, white on black. Figures are drawn in hundredths of its side and wrap round its edges."""

    def __init__(self, side):
        self.side, self.unit = side, side / 100
        self.picture = Image.new("L", (side, side), 0)
        self.pen = ImageDraw.Draw(self.picture)

    def drawn(self):
        for x, y, size in ((50, 50, 1), (0, 0, 1), (50, 0, 0.48), (0, 50, 0.48)):
            self._rosette(x, y, size)
        self._dotted_lattice()
        return self.picture

    def _rosette(self, x, y, size):
        for angle in np.arange(8) * np.pi / 4:
            away = np.array([np.cos(angle), np.sin(angle)]) * size
            self._leaf(*(np.array([x, y]) + 4 * away), angle, 12 * size, 3.1 * size, 255)
            self._leaf(*(np.array([x, y]) + 6 * away), angle, 8 * size, 1.1 * size, 0)
        self._dot(x, y, 2.4 * size)
        for count, radius, dot in ((24, 19, 1.0), (32, 22.6, 0.7)):
            for angle in np.arange(count) * 2 * np.pi / count:
                self._dot(
                    x + radius * size * np.cos(angle), y + radius * size * np.sin(angle), dot * size**0.5
                )

    def _dotted_lattice(self):
        corners = np.array([(50, 0), (100, 50), (50, 100), (0, 50), (50, 0)])
        small_rosettes = np.array([(50, 0), (50, 100), (0, 50), (100, 50)])
        for start, end in zip(corners[:-1], corners[1:]):
            for share in np.linspace(0, 1, 41):
                point = start + (end - start) * share
                if np.linalg.norm(small_rosettes - point, axis=1).min() > 12.5:
                    self._dot(*point, 0.75)

    def _dot(self, x, y, radius):
        for across, down in self._copies(x, y):
            reach = radius * self.unit
            self.pen.ellipse([across - reach, down - reach, across + reach, down + reach], fill=255)

    def _leaf(self, x, y, angle, length, half_width, shade):
        t = np.linspace(0, 1, 18)
        along = np.r_[t, t[::-1]] * length * self.unit
        across = np.r_[np.sin(np.pi * t), -np.sin(np.pi * t[::-1])] * half_width * self.unit
        outline = np.stack(
            [
                along * np.cos(angle) - across * np.sin(angle),
                along * np.sin(angle) + across * np.cos(angle),
            ],
            1,
        )
        for copy in self._copies(x, y):
            self.pen.polygon([tuple(point) for point in outline + copy], fill=shade)

    def _copies(self, x, y):
        for right in (-1, 0, 1):
            for down in (-1, 0, 1):
                yield np.array([x * self.unit + right * self.side, y * self.unit + down * self.side])
