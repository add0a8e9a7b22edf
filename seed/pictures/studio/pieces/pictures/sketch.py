"""A drawing in the painter's own units, and the colours it is mixed from."""

import numpy as np
from PIL import Image, ImageDraw

SUPERSAMPLING = 2


def rgb(colour):
    """`#rrggbb`, or numbers already, as an array of 0…255."""
    if isinstance(colour, str):
        return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], float)
    return np.asarray(colour, float)


def shade(colour, factor):
    """The colour darker (below 1) or lighter."""
    return np.clip(rgb(colour) * factor, 0, 255)


def mix(one, other, share):
    """`share` of the other colour in the one."""
    return rgb(one) * (1 - share) + rgb(other) * share


def fill(colour):
    """A colour as Pillow wants it."""
    return tuple(int(round(value)) for value in np.clip(rgb(colour), 0, 255))


def gradient(width, height, stops):
    """Bands of colour from top to bottom; `stops` are (share of the height, colour). Height × width × 3."""
    share = np.linspace(0, 1, height)
    places = [place for place, _ in stops]
    colours = np.array([rgb(colour) for _, colour in stops])
    column = np.stack([np.interp(share, places, colours[:, i]) for i in range(3)], -1)
    return np.repeat(column[:, None], width, 1)


class Sketch:
    """Shapes in units of the picture, `pixels_per_unit` fine; drawn larger and reduced, so that edges are smooth."""

    def __init__(self, background, pixels_per_unit):
        height, width = background.shape[:2]
        self.size = (width, height)
        self.scale = pixels_per_unit * SUPERSAMPLING
        larger = (width * SUPERSAMPLING, height * SUPERSAMPLING)
        self.image = Image.fromarray(np.clip(background, 0, 255).astype(np.uint8)).resize(
            larger, Image.BILINEAR
        )
        self.draw = ImageDraw.Draw(self.image)

    def polygon(self, points, colour):
        self.draw.polygon([(x * self.scale, y * self.scale) for x, y in points], fill=fill(colour))

    def line(self, points, colour, width):
        corners = [(x * self.scale, y * self.scale) for x, y in points]
        self.draw.line(corners, fill=fill(colour), width=max(1, round(width * self.scale)), joint="curve")

    def ellipse(self, x, y, across, up, colour):
        """Around (x, y), with half axes."""
        self.draw.ellipse(self._box(x, y, across, up), fill=fill(colour))

    def pie(self, x, y, across, up, start, end, colour):
        """A slice of an ellipse; angles in degrees, clockwise from the right."""
        self.draw.pieslice(self._box(x, y, across, up), start, end, fill=fill(colour))

    def pixels(self):
        """The finished drawing, height × width × 3, 0…255."""
        return np.asarray(self.image.resize(self.size, Image.LANCZOS), np.float32)

    def _box(self, x, y, across, up):
        return [
            (x - across) * self.scale,
            (y - up) * self.scale,
            (x + across) * self.scale,
            (y + up) * self.scale,
        ]
