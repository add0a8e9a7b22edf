"""
Bearded fisherman carved in pine, with oar and catch, on his rock. Centimetres; he faces -y.

Every garment is its own carved body with its own stain, so that the knife leaves a crisp border between them.
"""

import math

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.carving import Skin, carved_wood, knife_marks, moulded

STAINS = {
    "rock": ("#8a6038", "#4f321a", 0.9),
    "boots": ("#33291f", "#15100b", 1.2),
    "trousers": ("#5b3a22", "#2e1a0e", 1.2),
    "skin": ("#b9804c", "#80502a", 1.4),
    "beard": ("#d8c8ac", "#a08c6c", 1.6),
    "fish": ("#d3cdbb", "#8d8b80", 2.2),
}
"""Light and dark of the stained wood, and knife cuts per centimetre."""
OAR_COLOUR, OAR_X, OAR_Y = hexc("#a87a44"), 3.55, -2.75
BUTTON_HEIGHTS = (9.6, 11.4, 13.2, 15.0)


def build(facts):
    """`coat` and `hat` are [light, dark] of their stains."""
    coat = moulded("coat", _coat_limbs(), carved_wood(*facts["coat"], cuts=1.2), 0.13, 5)
    return [
        _carved("rock", _rock_limbs(), 0.14, 4),
        _carved("trousers", _trouser_limbs(), 0.13, 5),
        _carved("boots", _boot_limbs(), 0.12, 4),
        coat,
        _carved("skin", _skin_limbs(), 0.11, 4),
        _carved("beard", _beard_limbs(), 0.10, 3),
        moulded("hat", _hat_limbs(), carved_wood(*facts["hat"], cuts=1.3), 0.12, 4),
        _oar(),
        *(_carved("fish", _fish_limbs(x, lean), 0.09, 3) for x, lean in ((-3.70, 0.12), (-2.70, -0.15))),
        _small_parts(Skin(coat)),
    ]


def _carved(name, limbs, voxel, smoothing):
    light, dark, cuts = STAINS[name]
    return moulded(name, limbs, carved_wood(light, dark, cuts=cuts), voxel, smoothing)


def _rock_limbs():
    steps = np.linspace(-1, 1, 9)
    return [[(x * 3.4, y * 3.4, 0.75, 1.35, 1, 0.62)] for x in steps for y in steps if x * x + y * y <= 1.05]


def _trouser_limbs():
    return [
        [
            (s * 1.35, -0.1, 1.6, 1.05, 1.1),
            (s * 1.3, 0, 3.5, 1.05),
            (s * 1.25, 0.1, 6.2, 1.3),
            (s * 1.0, 0.1, 9.3, 1.6),
        ]
        for s in (-1, 1)
    ]


def _boot_limbs():
    feet = [
        [
            (s * 1.4, 0.35, 1.85, 1.15),
            (s * 1.45, -0.5, 1.65, 1.05, 1, 0.8),
            (s * 1.5, -1.5, 1.55, 0.9, 1, 0.7),
        ]
        for s in (-1, 1)
    ]
    shafts = [[(s * 1.36, 0.05, 2.2, 1.22), (s * 1.34, 0.05, 4.6, 1.3)] for s in (-1, 1)]
    return feet + shafts


def _coat_limbs():
    return [
        [
            (0, 0.1, 8.2, 2.75, 0.78),
            (0, 0.1, 10.5, 2.55, 0.78),
            (0, 0.1, 13.2, 2.6, 0.74),
            (0, 0.1, 15.6, 2.7, 0.66),
            (0, 0.1, 17.0, 2.0, 0.7),
            (0, 0, 17.9, 1.25, 0.9),
        ],
        [
            (-2.4, 0.1, 16.3, 1.3),
            (-3.3, -0.2, 13.8, 1.08),
            (-3.45, -1.3, 11.9, 0.95),
            (-3.3, -2.2, 11.2, 0.85),
        ],
        [(2.4, 0.1, 16.3, 1.3), (3.3, 0, 14.0, 1.08), (3.5, -1.1, 12.9, 0.95), (3.5, -2.2, 13.7, 0.85)],
    ]


def _skin_limbs():
    """Neck and head, nose, brow and the two hands."""
    return [
        [(0, -0.1, 18.2, 1.0), (0, -0.25, 20.0, 1.55, 1.02, 1.12)],
        [(0, -1.6, 19.9, 0.34), (0, -1.95, 19.5, 0.33)],
        [(-0.85, -1.42, 20.35, 0.26), (0, -1.62, 20.42, 0.26), (0.85, -1.42, 20.35, 0.26)],
        [(-0.8, -1.35, 19.35, 0.36), (-0.7, -1.3, 19.2, 0.34)],
        [(0.8, -1.35, 19.35, 0.36), (0.7, -1.3, 19.2, 0.34)],
        [(-3.3, -2.6, 11.1, 0.72), (-3.25, -3.0, 10.8, 0.6)],
        [(3.5, -2.6, 13.9, 0.75), (3.5, -2.9, 14.3, 0.6)],
    ]


def _beard_limbs():
    """The beard hangs in five tufts; a moustache lies above."""
    tufts = [
        [
            (x, -0.75 - 0.55 * (1 - x * x * 0.55), 18.75, 0.62, 0.8, 1.1),
            (x * 0.7, -0.95 - 0.5 * (1 - x * x * 0.6), 17.9, 0.45),
        ]
        for x in np.linspace(-1, 1, 5)
    ]
    return [*tufts, [(-0.75, -1.62, 18.95, 0.22), (0, -1.85, 19.12, 0.26), (0.75, -1.62, 18.95, 0.22)]]


def _hat_limbs():
    angles = np.linspace(0, 2 * np.pi, 26, endpoint=False)
    brim = [
        [
            (2.75 * math.cos(a), 2.75 * math.sin(a) - 0.1, 20.85 + 0.25 * math.sin(a), 0.36, 1, 0.8),
            (1.2 * math.cos(a), 1.2 * math.sin(a) - 0.1, 21.3, 0.45),
        ]
        for a in angles
    ]
    return [*brim, [(0, -0.1, 21.3, 1.75, 1, 0.8), (0, -0.1, 22.2, 1.55, 1, 0.9), (0, -0.1, 22.7, 1.2)]]


def _fish_limbs(x, lean):
    """A fish hanging by its head, tail fin below; `lean` is the drift per joint."""
    y = -3.0
    spine = [(10.2, 0.32, 1.0), (9.5, 0.55, 0.6), (8.4, 0.78, 0.55), (7.2, 0.56, 0.55), (6.3, 0.22, 0.7)]
    body = [(x + lean * joint, y, z, radius, width) for joint, (z, radius, width) in enumerate(spine)]
    root = (x + lean * 4, y, 6.3, 0.2)
    fins = [[root, (x + lean * 4 + side * 0.55, y, 5.5, 0.16)] for side in (-1, 1)]
    return [body, *fins]


def _oar():
    """Held upright, blade up."""
    heights = np.linspace(1.6, 25.9, 60)
    path = np.stack([OAR_X + 0 * heights, OAR_Y + 0 * heights, heights], -1)
    oar = mesh.Batch()
    oar.strand(path[:46], mesh.circle(0.33, 12), col=OAR_COLOUR)
    blade = path[44:]
    width = np.interp(blade[:, 2], [19.5, 20.8, 22, 25, 25.9], [0.4, 0.8, 1.35, 1.25, 0.7])
    oar.strand(blade, mesh.rrect(1.5, 0.42, 0.18, 4), up=(0, 1, 0), scale=width, col=OAR_COLOUR)
    return oar.build("oar", [knife_marks(material.fibre(rough=0.55), 1.3)])


def _small_parts(coat_skin):
    """Fish line, coat buttons and the eyes under the brow."""
    parts = mesh.Batch()
    for x in (-3.7, -2.7):
        line = mesh.catmull([(-3.25, -3.0, 11.6), ((-3.25 + x) / 2, -3.05, 10.9), (x, -3.05, 10.1)], 8)
        parts.strand(line, mesh.circle(0.07, 6), col=(0.5, 0.38, 0.22))
    button, faces = mesh.sphere_data(0.22, 14, 10, 0.6)
    for z in BUTTON_HEIGHTS:
        point, _ = coat_skin.cast((0, -9, z), (0, 1, 0))
        parts.add(button[:, [0, 2, 1]] + point, faces, col=(0.10, 0.06, 0.03))
    eye, faces = mesh.sphere_data(0.15, 14, 10)
    for side in (-1, 1):
        parts.add(eye * [1.25, 0.8, 0.8] + [side * 0.62, -1.66, 20.02], faces, col=(0.03, 0.018, 0.01))
    return parts.build("small parts", [material.vcol(0.6, 0.3)])
