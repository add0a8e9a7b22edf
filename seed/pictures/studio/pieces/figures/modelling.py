"""
Small parts of painted paste or clay, added to one mesh in the frame of the figure they belong to.

A figure has its origin at its feet, faces -y, and is about `FIGURE_HEIGHT` units tall with its hat; a
`Modeller` turns it and scales it to centimetres.
"""

import math

import numpy as np

from studio import mesh

FIGURE_HEIGHT = 2.0
BALL = mesh.sphere_data(1, 18, 12)
BOX_FACES = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))


class Modeller:
    """Adds parts to `batch`: `at` is the foot point in cm, `turn` in degrees (0 faces the viewer)."""

    def __init__(self, batch, at, height, turn=0.0):
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        self.axes = np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]])
        self.batch, self.at, self.scale = batch, np.asarray(at, float), height / FIGURE_HEIGHT
        self.raised = 0.0

    def place(self, points):
        """Figure units to centimetres; `raised` shifts the upper body of someone who kneels or sits."""
        return (np.asarray(points, float) + [0, 0, self.raised]) @ self.axes * self.scale + self.at

    def ball(self, at, size, colour):
        """An ellipsoid; `size` is a radius or three."""
        vertices, faces = BALL
        self.batch.add(self.place(vertices * np.broadcast_to(size, 3) + at), faces, col=colour)

    def rod(self, points, radius, colour, taper=None, sides=10):
        """A roll of paste through `points`; `taper` scales the radius from the first to the last point."""
        path = mesh.catmull(points, 6) if len(points) > 2 else np.asarray(points, float)
        ends = np.linspace(0, 1, len(points))
        scale = None if taper is None else np.interp(np.linspace(0, 1, len(path)), ends, taper)
        self.batch.strand(self.place(path), mesh.circle(radius * self.scale, sides), scale=scale, col=colour)

    def turned(self, profile, colour, centre=(0, 0, 0), depth=1.0, pleats=0, pleat_depth=0.05):
        """
        A body of revolution from (radius, height) points, flattened to `depth`. `colour` is one colour or a
        function of the vertices; `pleats` fold it, most at its widest.
        """
        curve = mesh.catmull(profile, 6)
        curve[:, 0] = np.maximum(curve[:, 0], 0.004)
        angles = np.linspace(0, 2 * np.pi, 96 if callable(colour) else 48, endpoint=False)
        angle, radius = np.meshgrid(angles, curve[:, 0], indexing="ij")
        fold = 1 + pleat_depth * np.sin(pleats * angle) * (radius / radius.max()) ** 3 if pleats else 1.0
        height = np.broadcast_to(curve[:, 1], angle.shape)
        x, y = radius * fold * np.cos(angle), radius * fold * np.sin(angle) * depth
        vertices = np.stack([x, y, height], -1).reshape(-1, 3)
        faces = mesh.grid_faces(len(angles), len(curve), wrap_u=True)[:, ::-1]
        painted = colour(vertices) if callable(colour) else colour
        self.batch.add(self.place(vertices + centre), faces, col=painted)

    def slab(self, low, high, colour):
        """A block with square edges between two corners."""
        corners = np.array(
            [(x, y, z) for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])]
        )
        vertices = np.concatenate([corners[list(face)] for face in BOX_FACES])
        self.batch.add(self.place(vertices), np.arange(24).reshape(6, 4), col=colour)


def banded(ground, *bands):
    """Paint for `turned`: `ground` with bands (from height, to height, colour)."""

    def paint(vertices):
        colours = np.tile(np.asarray(ground, float), (len(vertices), 1))
        for low, high, colour in bands:
            colours[(vertices[:, 2] >= low) & (vertices[:, 2] <= high)] = colour
        return colours

    return paint


def striped(colours, width):
    """Paint for `turned`: upright stripes of `width` across x, as on a poncho."""
    palette = np.array(colours, float)

    def paint(vertices):
        return palette[np.floor(vertices[:, 0] / width + 100.5).astype(int) % len(palette)]

    return paint
