"""A relief as a height map: shapes are set one over the other, each replacing what lay below it."""

import numpy as np
from PIL import Image, ImageDraw


class Carving:
    """Height 0…1 of every pixel. A height is a number or a function of the pixels' x and y."""

    def __init__(self, width, height):
        self.relief = np.zeros((height, width), np.float32)
        self.y, self.x = np.mgrid[0:height, 0:width].astype(np.float32)

    def polygon(self, points, height):
        self._set(lambda pen: pen.polygon([tuple(point) for point in points], fill=255), height)

    def rectangle(self, left, right, low, high, height):
        """`low` and `high` are rows: low is nearer to the foot of the picture."""
        self.polygon([(left, low), (right, low), (right, high), (left, high)], height)

    def ellipse(self, left, top, right, bottom, height):
        self._set(lambda pen: pen.ellipse([left, top, right, bottom], fill=255), height)

    def arch(self, x, foot, wide, tall, height):
        """An opening with a round head, around x."""
        self.rectangle(x - wide / 2, x + wide / 2, foot, foot - tall, height)
        self.ellipse(x - wide / 2, foot - tall - wide / 2, x + wide / 2, foot - tall + wide / 2, height)

    def _set(self, draw, height):
        rows, columns = self.relief.shape
        shape = Image.new("L", (columns, rows), 0)
        draw(ImageDraw.Draw(shape))
        inside = np.asarray(shape) > 127
        self.relief[inside] = height(self.x[inside], self.y[inside]) if callable(height) else height


def dome(x, y, across, up):
    """0 at the rim of an ellipse, 1 in its middle: a function of pixels."""
    return lambda px, py: np.sqrt(np.clip(1 - ((px - x) / across) ** 2 - ((py - y) / up) ** 2, 0, 1))


def barrel(x, half):
    """A half cylinder that stands upright: 0 at its sides, 1 along its middle."""
    return lambda px, py: np.sqrt(np.clip(1 - ((px - x) / half) ** 2, 0, 1))


def raised(base, amount, form):
    """`form` times `amount` on top of `base`."""
    return lambda px, py: base + amount * form(px, py)
