"""Ornament of the torito: rolls and pellets of coloured slip pressed on the skin. Centimetres, x forward."""

import math

import numpy as np

from studio import mesh
from studio.material import hexc

SLIP = {
    "green": hexc("#2f6b3e"),
    "brown": hexc("#5a2a14"),
    "ochre": hexc("#c4761c"),
    "yellow": hexc("#e0ac35"),
    "white": hexc("#f4ead2"),
    "black": hexc("#15100d"),
    "red": hexc("#a22a20"),
}
FLANK = (-1.3, 8.4)
SPIRALS = ((-5.7, 8.9, 2.0, "brown"), (3.6, 9.6, 2.0, "green"))
RELIEF = 0.02


class Ornament:
    """Collects what is pressed on one `skin` in one mesh, `batch`."""

    def __init__(self, skin):
        self.skin, self.batch = skin, mesh.Batch()

    def roll(self, points, normals, width, colour, closed=False):
        self.batch.strand(points, mesh.rrect(width, 0.16, 0.07, 3), closed, normals, col=SLIP[colour])

    def pellet(self, point, normal, radius, colour, flatness=0.45):
        """A ball flattened along the normal of the skin."""
        ball, faces = mesh.sphere_data(radius, 18, 12)
        ball = ball - np.outer(ball @ normal, normal) * (1 - flatness)
        self.batch.add(ball + point, faces, col=SLIP[colour])

    def drawn(self, across, upward, side, width, colour, closed=False):
        points, normals = self.skin.side_curve(across, upward, side, RELIEF)
        self.roll(points, normals, width, colour, closed)

    def flank(self, side):
        """A flower between two spirals."""
        x, z = FLANK
        turn = np.linspace(0, 2 * np.pi, 90, endpoint=False)
        for radius, width, colour, wave in (
            (2.0, 0.40, "brown", 0),
            (1.45, 0.34, "ochre", 0.16),
            (0.8, 0.30, "green", 0),
        ):
            reach = radius * (1 + wave * np.cos(8 * turn))
            self.drawn(x + reach * np.cos(turn), z + reach * np.sin(turn), side, width, colour, closed=True)
        self._pellet_at(x, z, side, 0.44, "yellow")
        for index in range(12):
            angle = index * math.pi / 6
            colour = "yellow" if index % 2 else "red"
            self._pellet_at(x + 2.55 * math.cos(angle), z + 2.55 * math.sin(angle), side, 0.23, colour)
        for centre_x, centre_z, radius, colour in SPIRALS:
            share = np.linspace(0.04, 1, 90)
            angle = share * 4.6 * np.pi + (0.6 if centre_x > 0 else -0.4)
            across, upward = centre_x + radius * share * np.cos(angle), centre_z + radius * share * np.sin(
                angle
            )
            self.drawn(across, upward, side, 0.38, colour)
            self._pellet_at(centre_x, centre_z, side, 0.3, "yellow")

    def _pellet_at(self, x, z, side, radius, colour):
        points, normals = self.skin.side_curve([x], [z], side)
        self.pellet(points[0], normals[0], radius, colour)

    def eye(self, side):
        """Round and bulging, with a brown lid all round."""
        point, normal = self.skin.cast((7.9, side * 9, 15.75), (0, -side, -0.05))
        self.pellet(point, normal, 0.74, "white", 0.75)
        self.pellet(point + normal * 0.42, normal, 0.44, "brown", 0.5)
        self.pellet(point + normal * 0.55, normal, 0.29, "black", 0.6)
        lid, faces = mesh.torus_data(0.78, 0.16, 28, 10)
        across = np.cross(normal, [0, 0, 1.0])
        across /= np.linalg.norm(across)
        upright = np.cross(across, normal)
        self.batch.add(
            lid @ np.array([across, upright, normal]) + point + normal * 0.05, faces, col=SLIP["brown"]
        )

    def nostril(self, side):
        """Dark and slanting, on the corner of the muzzle, under a raised brown edge."""
        point, normal = self.skin.cast((15, side * 1.15, 13.9), (-1, -side * 0.12, 0))
        self.pellet(point, normal, 0.32, "black", 0.25)
        point, normal = self.skin.near(point + [0, side * 0.16, 0.34])
        self.pellet(point, normal, 0.2, "brown", 0.4)

    def mouth(self):
        """A short cut across the broad muzzle, its corners drawn down."""
        line = [
            (10.3, 2.5, 12.25),
            (11.2, 1.5, 12.75),
            (11.6, 0, 12.9),
            (11.2, -1.5, 12.75),
            (10.3, -2.5, 12.25),
        ]
        points, _ = self.skin.curve(mesh.catmull(line, 12))
        self.batch.strand(points, mesh.circle(0.12, 8), col=SLIP["black"])

    def halter(self):
        """
        Red nose band and head straps that pass behind the horns, with yellow studs; a flower on the brow.
        """
        turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)
        nose_band = np.stack([9.1 + 0.6 * np.cos(turn), 2.6 * np.sin(turn), 13.7 + 2.3 * np.cos(turn)], -1)
        points, normals = self.skin.curve(nose_band, RELIEF)
        self.roll(points, normals, 0.46, "red", closed=True)
        for side in (-1, 1):
            strap = [
                (9.1, side * 3, 13.7),
                (7.0, side * 3, 13.8),
                (5.2, side * 3, 14.7),
                (4.7, side * 2.2, 16.4),
                (4.6, 0, 17.2),
            ]
            points, normals = self.skin.curve(mesh.catmull(strap, 12), RELIEF)
            self.roll(points, normals, 0.46, "red")
            self.pellet(points[0], normals[0], 0.36, "yellow")
            self.pellet(points[24], normals[24], 0.36, "yellow")
        heart, normal = self.skin.cast((14, 0, 16.75), (-1, 0, 0))
        for angle in np.arange(6) * math.pi / 3:
            petal, _ = self.skin.near(heart + [0, 0.5 * math.cos(angle), 0.5 * math.sin(angle)])
            self.pellet(petal, normal, 0.29, "ochre", 0.5)
        self.pellet(heart, normal, 0.3, "green", 0.7)

    def garland(self):
        """Two rolls round the neck with rosettes between."""
        for centre, colour in (((4.7, 11.4), "ochre"), ((5.3, 12.2), "green")):
            points, normals = self._ring(centre, 9.0, -0.42)
            self.roll(points, normals, 0.42, colour, closed=True)
            if colour == "ochre":
                for index in range(0, len(points), 6):
                    self.pellet(points[index], normals[index], 0.36, "yellow" if index % 12 else "red", 0.6)

    def _ring(self, centre, reach, lean):
        """Where a ring round the animal meets the skin; `lean` is the slope by which its top tips forward."""
        found = []
        for angle in np.linspace(0, 2 * np.pi, 84, endpoint=False):
            outward = np.array([lean * math.cos(angle), math.sin(angle), math.cos(angle)])
            found.append(
                self.skin.cast(np.array([centre[0], 0, centre[1]]) + outward * reach, -outward, RELIEF)
            )
        return np.array([point for point, _ in found]), np.array([normal for _, normal in found])

    def spout(self):
        """Rim and dark mouth of the vessel on the back."""
        rim, faces = mesh.torus_data(0.92, 0.3, 32, 12)
        self.batch.add(rim + [-0.9, 0, 15.4], faces, col=SLIP["brown"])
        ball, faces = mesh.sphere_data(0.85, 20, 12, 0.12)
        self.batch.add(ball + [-0.9, 0, 15.45], faces, col=SLIP["black"])
