"""A weaver's chart: rows of colour numbers, built up band by band."""

import numpy as np


class Chart:
    """Bands across a cloth of `width` stitches. Colours are numbers of a palette."""

    def __init__(self, width):
        self.width, self._bands = width, []

    def __len__(self):
        return sum(len(band) for band in self._bands)

    def rows(self):
        return np.vstack(self._bands)

    def solid(self, colour, rows):
        self._bands.append(np.full((rows, self.width), colour))

    def motif(self, figure, colours, ground, gap=3, pad=1):
        """`figure` side by side, `gap` stitches apart, in the `colours` by turns."""
        period = figure.shape[1] + gap
        start = (self.width % period) // 2 + gap // 2
        band = np.full((figure.shape[0] + 2 * pad, self.width), ground)
        for turn in range(-2, self.width // period + 2):
            columns = turn * period + start + np.arange(figure.shape[1])
            seen = (columns >= 0) & (columns < self.width)
            shown = band[pad : pad + figure.shape[0], columns[seen]]
            band[pad : pad + figure.shape[0], columns[seen]] = np.where(
                figure[:, seen] == 1, colours[turn % len(colours)], shown
            )
        self._bands.append(band)

    def zigzag(self, colour, ground, depth=5, thick=2, below=None):
        top = self._teeth(depth)
        y = np.arange(depth + thick)[:, None]
        band = np.full((depth + thick, self.width), ground)
        band[(y >= top) & (y < top + thick)] = colour
        if below is not None:
            band[y >= top + thick] = below
        self._bands.append(band)

    def triangles(self, colour, ground, depth=5):
        self._bands.append(np.where(np.arange(depth)[:, None] >= self._teeth(depth)[None], colour, ground))

    def dots(self, colour, ground, rows=2, size=2):
        y, x = np.mgrid[0:rows, 0 : self.width]
        self._bands.append(np.where((x // size + y // size) % 2 == 0, colour, ground))

    def _teeth(self, depth):
        return np.abs(np.arange(self.width) % (2 * depth) - depth)


def repeated(draw, width, rows):
    """A chart on which `draw(chart)` is repeated until it has `rows` rows."""
    chart = Chart(width)
    while len(chart) < rows:
        draw(chart)
    return chart.rows()[:rows]
