"""
Andean cloth doll that stands on her own: stuffed cotton body, plaits of wool, a stitched face. Centimetres;
the body is drawn for a doll of 30 cm and faces -y.
"""

import math

import numpy as np

from studio import mesh
from studio.material import hexc
from studio.pieces.carving import Skin
from studio.pieces.doll_dress import cuffs, doll_cloth, felt_hat, petticoat_and_skirt, sash, shawl
from studio.pieces.fabric import thread_material, yarn_material
from studio.pieces.knitted_tubes import ball, knitted_tube
from studio.pieces.yarns import tassel
from studio.weave.plain import plain

HEAD_MIDDLE, HEAD_RADIUS = 22.7, 2.75
HAIR = [np.array(hexc(colour)) for colour in ("#15100f", "#1d1614", "#100c0b")]
STITCH, LIPS = hexc("#1c1210"), hexc("#a3303a")


def build(facts):
    """
    `skin`, `blouse` and `shoes` are colours of plain cotton; `skirt`, `shawl` woven cloths; `trim` three
    colours.
    """
    rng = np.random.default_rng(3)
    skin = plain({"ground": facts["skin"], "repeat_cm": (10, 10), "pitch_cm": 0.07, "slub": 0.4})
    blouse = plain({"ground": facts["blouse"], "repeat_cm": (10, 10), "pitch_cm": 0.08, "slub": 0.5})
    shoes = plain({"ground": facts["shoes"], "repeat_cm": (10, 10), "pitch_cm": 0.09, "slub": 0.7})
    trim = [hexc(colour) for colour in facts["trim"]]
    head = _head(skin)
    return [
        *_legs(skin, shoes),
        *_torso(blouse, skin),
        *_arms(blouse, skin),
        head,
        _face(Skin(head)),
        _hair(trim, rng),
        *petticoat_and_skirt(facts["skirt"], blouse),
        shawl(facts["shawl"]),
        sash(trim),
        cuffs([_arm_path(side) for side in (-1, 1)], trim),
        *felt_hat(facts["hat"], trim),
    ]


def _stuffed(path, radii, texture, sides=32, flatness=1.0):
    tube, _ = knitted_tube(path, radii, texture, doll_cloth(texture), sides, flatness)
    return tube


def _legs(skin, shoes):
    share = np.linspace(0, 1, 24)
    parts = []
    for x in (-1.6, 1.6):
        shin = np.c_[x + 0 * share, 0 * share, 5 * (1 - share) + 0.5]
        parts.append(_stuffed(shin, np.interp(share, [0, 0.8, 1], [1.0, 0.85, 0.6]), skin))
        sole = np.c_[x + 0 * share, -1.6 + 2.8 * share, 0.75 + 0 * share]
        roundness = np.sqrt(np.clip(1 - (2 * share - 1) ** 2, 0.003, 1)) ** 0.6
        parts.append(_stuffed(sole, 0.82 * roundness, shoes, flatness=0.8))
    return parts


def _torso(blouse, skin):
    share = np.linspace(0, 1, 24)
    chest = np.c_[0 * share, 0 * share, 11.8 + 7.6 * share]
    girth = np.interp(share, [0, 0.3, 0.75, 0.92, 1], [2.6, 2.45, 2.7, 1.9, 0.9])
    neck = np.c_[0 * share, 0 * share, 18.8 + 2 * share]
    return [
        _stuffed(chest, girth, blouse, 60, 0.78),
        _stuffed(neck, 0.95 + 0 * share, skin, 28),
    ]


def _arm_path(side):
    """From the shoulder to the wrist, hands meeting in front of the skirt."""
    joints = [(2.3, 0, 18.1), (3.5, -0.3, 16.2), (4.1, -1.0, 13.6), (3.6, -2.2, 11.7)]
    return mesh.catmull([(side * x, y, z) for x, y, z in joints], 8)


def _arms(blouse, skin):
    along, roundness = ball(1, 26)
    parts = []
    for side in (-1, 1):
        path = _arm_path(side)
        sleeve = np.interp(np.linspace(0, 1, len(path)), [0, 0.15, 0.85, 1], [0.9, 1.15, 1.0, 0.95])
        parts.append(_stuffed(path, sleeve, blouse))
        forward = path[-1] - path[-4]
        palm = path[-1] + np.outer(along, forward / np.linalg.norm(forward)) * 1.05 + forward * 0.5
        parts.append(_stuffed(palm, 0.82 * roundness, skin, 28))
    return parts


def _head(skin):
    along, roundness = ball(1, 26)
    axis = np.c_[0 * along, 0 * along, HEAD_MIDDLE + along * HEAD_RADIUS]
    return _stuffed(axis, HEAD_RADIUS * roundness**0.9, skin, 64, 0.96)


def _face(skin):
    """Closed eyes with lashes and a small mouth, stem-stitched in thread."""
    face = mesh.Batch()
    share = np.linspace(-1, 1, 15)
    for side in (-1, 1):
        lid = np.stack([side * 1.05 + 0.52 * share, -4 + 0 * share, 22.75 - 0.24 * (1 - share**2)], -1)
        face.strand(skin.curve(lid, 0.03)[0], mesh.circle(0.075, 7), col=STITCH)
        for lash in (-0.75, -0.25, 0.25, 0.75):
            root = np.array([side * 1.05 + 0.52 * lash, -4, 22.75 - 0.24 * (1 - lash**2)])
            tip = root + [0.12 * lash, 0, -0.26]
            face.strand(skin.curve([root, tip], 0.03)[0], mesh.circle(0.045, 6), col=STITCH)
    mouth = np.stack([0.42 * share, -4 + 0 * share, 21.45 + 0.14 * share**2], -1)
    face.strand(skin.curve(mouth, 0.03)[0], mesh.circle(0.085, 7), col=LIPS)
    return face.build("face", [thread_material()])


def _hair(trim, rng):
    """Strands combed down from the parting, and two plaits that end in tassels."""
    hair = mesh.Batch()
    for number in range(150):
        side = 1 if number % 2 else -1
        y_root = -1.9 + rng.uniform(0.0, 1.0) * 4.0
        strand = []
        for share in np.linspace(0, 1, 9):
            y = y_root * (1 - 0.25 * share)
            radius = math.sqrt(max(0.1, 2.86**2 - (y * 0.98) ** 2))
            x, z = (
                radius * math.sin(share * 1.55),
                HEAD_MIDDLE + 0.05 + radius * math.cos(share * 1.55) * 1.02,
            )
            strand.append((side * x, y, z))
        hair.strand(mesh.catmull(strand, 2), mesh.circle(0.15, 6), col=HAIR[number % 3])
    for side in (-1, 1):
        end = _plait(hair, side)
        tassel(hair, end, [0, -0.1, -1], 1.5, trim, rng, 22, True, -9, 0.38)
    return hair.build("hair", [yarn_material(bump=0.5, scale=26)])


def _plait(hair, side):
    """Three strands from the ear over the shoulder to the waist; returns the end."""
    places = [
        (2.65, -0.6, 22.4),
        (2.75, -1.6, 20.4),
        (2.6, -3.1, 18.2),
        (2.5, -3.75, 15.5),
        (2.4, -4.0, 12.8),
    ]
    path = mesh.catmull([(side * x, y, z) for x, y, z in places], 24)
    along = np.linspace(0, 9.8, len(path))
    for strand, colour in enumerate(HAIR):
        phase = along * 2.9 + strand * 2 * np.pi / 3
        plait = path + np.stack([0.36 * np.sin(phase), 0.22 * np.sin(2 * phase), 0 * phase], -1)
        hair.strand(plait, mesh.circle(0.30, 9), col=colour)
    return path[-1]
