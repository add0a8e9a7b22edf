"""A jaguar mask in papier-mâché: a moulded face, and paint cast onto it so that it follows the form."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.carving import Skin, moulded

IN_FRONT_CM = -30  # from where paint is cast on the face, which looks towards -y
LEANS_BACK = -0.14
SIZED = (1.03, 1.02, 1.11)  # from the modelled face to the catalogue's size
PAINT_DOME_CM = 0.05
WHISKERS, NOSE_DOTS = 3, 5

# Rosettes of the right half: x, z, size in cm.
ROSETTES = (
    (6.9, 14.2, 0.85),
    (7.8, 11.4, 0.75),
    (6.3, 10.4, 0.8),
    (7.3, 8.6, 0.7),
    (5.7, 7.6, 0.75),
    (7.4, 17.4, 0.65),
    (4.9, 5.5, 0.62),
    (6.6, 6.3, 0.5),
    (5.3, 12.9, 0.7),
    (3.0, 12.9, 0.45),
)
MUZZLE_DOTS = ((1.5, 9.9), (2.6, 10.2), (3.4, 9.5), (2.2, 9.0), (3.1, 8.7))
# Teeth of the right half: x, length.
TEETH = ((2.05, 1.5), (1.15, 0.7), (0.4, 0.7))


def build(facts):
    """`paints` are named colours. The face is modelled for the catalogue's 26 cm and leans back a little."""
    paints = {name: np.array(material.hexc(colour)) for name, colour in facts["paints"].items()}
    ground = material.flat(paints["ground"], 0.38, 0.45, bump=0.5, bscale=4, var=0.12, coat=0.35)
    face = moulded("face", _face(), ground, 0.17, 9)
    brush = _Brush(Skin(face))
    rng = np.random.default_rng(2)
    for side in (-1, 1):
        _paint_half(brush, rng, side, paints)
    _paint_middle(brush, paints)
    for side in (-1, 1):
        for x, length in TEETH:
            brush.tooth(side * x, 7.3, length, paints["white"])
    paint = brush.batch.build("paint", [material.vcol(0.32, 0.45, 0.4, bump=0.35, bscale=5)])
    for part in (face, paint):
        part.rotation_euler, part.scale = (LEANS_BACK, 0, 0), SIZED
    return [face, paint]


def _face():
    """The parts of the face as chains of balls: (x, y, z, radius[, width[, height]]) in cm."""
    shell = [
        [
            (x * 6.4, 1.2 + 2.6 * abs(x) ** 2.2, 20.6 - 1.8 * x * x, 2.4),
            (x * 7.2, 0.4 + 3.2 * abs(x) ** 2.2, 15.5, 2.5),
            (x * 6.8, 0.8 + 3.0 * abs(x) ** 2.2, 9.5, 2.5),
            (x * 4.4, 1.4 + 2.2 * abs(x) ** 2, 4.2 + 1.0 * x * x, 2.3),
        ]
        for x in np.linspace(-1, 1, 9)
    ]
    nose = [(0, -1.0, 16.8, 1.7), (0, -3.0, 14.0, 1.9), (0, -4.6, 11.8, 1.9, 1, 0.9)]
    muzzle = [(-3.6, -1.6, 9.2, 2.5), (-1.7, -3.6, 9.3, 2.4), (1.7, -3.6, 9.3, 2.4), (3.6, -1.6, 9.2, 2.5)]
    chin = [(-2.6, -0.9, 4.6, 1.6), (0, -2.3, 4.1, 1.8), (2.6, -0.9, 4.6, 1.6)]
    pairs = []
    for side in (-1, 1):
        ear = [(side * 6.0, 2.2, 21.2, 1.9, 0.6), (side * 6.9, 2.4, 23.0, 1.9, 0.55)]
        brow = [(side * 2.0, -1.0, 18.3, 1.0), (side * 4.2, -1.0, 19.2, 1.1), (side * 6.2, 0.3, 18.3, 0.9)]
        cheek = [(side * 4.3, -1.7, 12.6, 1.5), (side * 6.3, -0.3, 12.0, 1.7)]
        pairs += [[*ear, (side * 7.3, 2.6, 24.4, 1.35, 0.5)], brow, cheek]
    return [*shell, nose, muzzle, chin, *pairs]


class _Brush:
    """Lays patches and strokes on the skin, given in the front view's x and z (cm)."""

    def __init__(self, skin):
        self.skin, self.batch = skin, mesh.Batch()

    def _on_face(self, x, z, above=0.0):
        return self.skin.cast((x, IN_FRONT_CM, z), (0, 1, 0), above)

    def patch(self, x, z, half_width, half_height, colour, above=0.03, turn=0, outline=lambda angle: 1.0):
        """An ellipse, domed as thick paint is; `outline` scales its radius by the angle, `turn` is in radians."""
        sides, rings = 56, 7
        points = np.zeros((sides, rings, 3))
        c, s = math.cos(turn), math.sin(turn)
        for i in range(sides):
            angle = 2 * math.pi * i / sides
            reach = outline(angle)
            for j in range(rings):
                share = j / (rings - 1)
                u = share * reach * half_width * math.cos(angle)
                w = share * reach * half_height * math.sin(angle)
                lifted = above + PAINT_DOME_CM * (1 - share**6)
                points[i, j] = self._on_face(x + u * c - w * s, z + u * s + w * c, lifted)[0]
        self.batch.add(points.reshape(-1, 3), mesh.grid_faces(sides, rings, wrap_u=True), col=colour)

    def stroke(self, points, width, colour, thick=0.14):
        """A line through (x, z) points, raised like thick paint."""
        flat = mesh.catmull(np.array(points, float), 10)
        path, normals = map(np.array, zip(*(self._on_face(x, z) for x, z in flat)))
        self.batch.strand(path, mesh.rrect(width, thick, 0.06, 3), False, normals, col=colour)

    def tooth(self, x, z, length, colour):
        """A cone hanging from the lip."""
        gum, _ = self._on_face(x, z)
        t = np.linspace(0, 1, 8)
        path = np.stack([gum[0] + 0 * t, gum[1] - 0.25 + 0.1 * t, gum[2] + 0.1 - length * t], -1)
        section = mesh.circle(0.36 if length > 1 else 0.3, 10)
        self.batch.strand(path, section, scale=1 - 0.85 * t**1.5, col=colour)


def _paint_half(brush, rng, side, paints):
    black, white, red = paints["black"], paints["white"], paints["red"]
    lids = lambda angle: 1 - 0.18 * abs(math.sin(angle)) ** 2
    brush.patch(side * 3.9, 16.2, 2.5, 1.75, black, 0.02, side * 0.22, lids)
    brush.patch(side * 3.9, 16.2, 2.0, 1.35, white, 0.07, side * 0.22)
    brush.patch(side * 3.7, 16.2, 1.15, 1.2, paints["iris"], 0.12)
    brush.patch(side * 3.7, 16.2, 0.5, 1.0, black, 0.17)
    brush.patch(side * 7.0, 23.4, 1.25, 1.6, paints["pink"])
    brush.stroke([(side * 1.6, 19.6), (side * 4.0, 20.6), (side * 6.6, 19.7)], 0.75, black)
    brush.patch(side * 2.3, 9.4, 2.3, 1.7, white)
    for x, z in MUZZLE_DOTS:
        brush.patch(side * x, z, 0.20, 0.20, black, 0.10)
    for x, z, size in ROSETTES:
        turn, phase = rng.uniform(0, 3), rng.uniform(0, 6)
        ragged = lambda angle, phase=phase: 1 + 0.16 * math.sin(3 * angle + phase)
        brush.patch(side * x, z, size, size * 0.85, black, 0.03, turn, ragged)
        brush.patch(side * x, z, size * 0.5, size * 0.42, paints["rosette"], 0.08)
    brush.stroke([(side * 0.5, 20.0), (side * 1.5, 21.6), (side * 3.2, 22.0)], 0.45, red)
    brush.patch(side * 2.9, 4.9, 0.55, 0.5, red, 0.04)
    for k in range(WHISKERS):
        whisker = [(side * 4.0, 9.6 - 0.4 * k), (side * 5.4, 9.8 - 0.75 * k), (side * 6.9, 9.9 - 1.2 * k)]
        brush.stroke(whisker, 0.14, white, thick=0.2)


def _paint_middle(brush, paints):
    black, red, pink, teal = paints["black"], paints["red"], paints["pink"], paints["teal"]
    nose = lambda angle: 1 - 0.25 * max(0, -math.sin(angle))
    brush.patch(0, 12.5, 1.75, 1.15, black, 0.04, outline=nose)
    for side in (-1, 1):
        brush.patch(side * 0.75, 12.25, 0.34, 0.28, red, 0.1)
    brush.patch(0, 6.5, 3.4, 1.45, red, 0.02)
    brush.patch(0, 6.35, 2.9, 0.95, black, 0.06)
    brush.patch(0, 5.75, 1.3, 0.62, pink, 0.12)
    flame = lambda angle: 1 - 0.2 * math.cos(2 * angle) ** 2
    brush.patch(0, 19.6, 0.85, 1.5, red, outline=flame)
    brush.patch(0, 19.6, 0.45, 0.85, paints["yellow"], 0.08)
    brush.patch(0, 22.0, 0.55, 0.55, teal)
    brush.patch(0, 3.9, 0.9, 0.6, teal, 0.04)
    for k in range(NOSE_DOTS):
        brush.patch(0, 17.4 - 0.85 * k, 0.28, 0.28, black, 0.04)
    brush.stroke([(0, 11.4), (0, 10.2), (0, 8.9)], 0.24, black)
