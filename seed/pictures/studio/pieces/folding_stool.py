"""
Folding stool of pine. Two pairs of legs cross on bolts; the bearers of the slatted seat turn on the rod between the outer
legs and drop with a notch over the rod between the inner ones. Centimetres.
"""

import math

import numpy as np

from studio import material, mesh
from studio.pieces import timber
from studio.pieces.slabs import slab

SLATS = 7
SLAT_GAP_CM = 0.8
SLAT_CM = 1.5
LEG_CM = (3.4, 1.9)
BEARER_CM = (2.9, 1.7)
ROD_RADIUS_CM = 0.85
ROD_FROM_EDGE_CM = 2.4
SPREAD_CM = 2.1
STRETCHER_HEIGHT = 0.17
BOLT_RADIUS_CM = 0.55
PLAY_CM = 0.12
ZINC = "#9a9891"
WASHER_CM = [(0, 0), (0.93, 0), (0.96, 0.03), (0.96, 0.09), (0.93, 0.12), (0.5, 0.12), (0, 0.12)]


def build(facts):
    """Unfolded, the seat along X; facts are the outer measures alone."""
    width, depth, height = facts["dims_cm"]
    seat = height - SLAT_CM
    rod_x, rod_z = width / 2 - ROD_FROM_EDGE_CM, seat - BEARER_CM[0] + ROD_RADIUS_CM + 0.25
    outer = depth / 2 - LEG_CM[1] / 2 - 0.8
    inner = outer - LEG_CM[1] - PLAY_CM
    bearer = inner - LEG_CM[1] / 2 - BEARER_CM[1] / 2 - PLAY_CM
    foot_x = width / 2 - SPREAD_CM
    parts = []
    for side in (-1, 1):
        parts.append(_leg((-foot_x, rod_x), rod_z, side * outer, 60 + side))
        parts.append(_leg((foot_x, -rod_x), rod_z, side * inner, 70 + side))
        parts.append(_bearer(width, seat, side * bearer, 80 + side))
        parts += _bolt(_crossing(foot_x, rod_x, rod_z), side, outer + LEG_CM[1] / 2)
    parts.append(_rods(foot_x, rod_x, rod_z, outer, inner))
    return parts + _slats(width, depth, height)


def _leg(x, top, y, seed):
    """From the floor, where it is cut level, to a round end about the rod. `x`: at the foot and at the rod."""
    foot, head = np.array([x[0], 0.0]), np.array([x[1], top])
    along = (head - foot) / np.linalg.norm(head - foot)
    level = abs(LEG_CM[0] / 2 / along[1])
    turn = math.atan2(along[1], along[0])
    angles = np.linspace(turn - math.pi / 2, turn + math.pi / 2, 14)
    cap = head + LEG_CM[0] / 2 * np.c_[np.cos(angles), np.sin(angles)]
    outline = np.vstack([[foot[0] - level, 0], [foot[0] + level, 0], cap])
    lying = (outline - foot) @ np.array([[along[0], -along[1]], [along[1], along[0]]])
    leg = slab("leg", [lying], LEG_CM[1], 0, 0.14, [timber.board("pine", "X", seed, gloss=0.5)])
    leg.rotation_euler = (math.pi / 2, -turn, 0)
    leg.location = (foot[0], y, 0)
    return leg


def _crossing(foot_x, rod_x, rod_z):
    """Both legs are mirrored about x = 0: they cross there."""
    return rod_z * foot_x / (foot_x + rod_x)


def _bearer(width, seat, y, seed):
    size = (width - 1.2, BEARER_CM[1], BEARER_CM[0])
    wood = timber.board("pine", "X", seed, gloss=0.5)
    return mesh.box("bearer", size, (0, y, seat - BEARER_CM[0] / 2 - 0.01), 0.25, [wood])


def _rods(foot_x, rod_x, rod_z, outer, inner):
    """Two turned rods under the seat, two stretchers near the floor."""
    batch = mesh.Batch()
    stretcher_z = rod_z * STRETCHER_HEIGHT
    stretcher_x = foot_x - (foot_x + rod_x) * STRETCHER_HEIGHT
    for x, z, reach in (
        (rod_x, rod_z, outer + LEG_CM[1] / 2 + 0.35),
        (-rod_x, rod_z, inner + LEG_CM[1] / 2 + 0.05),
        (-stretcher_x, stretcher_z, outer),
        (stretcher_x, stretcher_z, inner),
    ):
        path = np.array([(x, y, z) for y in np.linspace(-reach, reach, 6)])
        batch.strand(path, mesh.circle(ROD_RADIUS_CM, 28))
    return batch.build("rods", [timber.board("pine", "Y", 90, gloss=0.48)])


def _bolt(height, side, face):
    """A domed head on a washer, on the outer face of the outer leg."""
    steel = material.flat(material.hexc(ZINC), 0.38, 0.6, var=0.05)
    washer = mesh.lathe("washer", WASHER_CM, 40, [steel], 0)
    dome = [(BOLT_RADIUS_CM * math.cos(a), 0.12 + 0.42 * math.sin(a)) for a in np.linspace(0, math.pi / 2, 9)]
    head = mesh.lathe("bolt", [(BOLT_RADIUS_CM, 0.05), *dome], 40, [steel], 0)
    for part in (washer, head):
        part.rotation_euler = (-side * math.pi / 2, 0, 0)
        part.location = (0, side * face, height)
    return [washer, head]


def _slats(width, depth, height):
    slat = (width - SLAT_GAP_CM * (SLATS - 1)) / SLATS
    return [
        mesh.box(
            "slat",
            (slat, depth, SLAT_CM),
            ((number - (SLATS - 1) / 2) * (slat + SLAT_GAP_CM), 0, height - SLAT_CM / 2),
            0.30,
            [timber.board("pine", "Y", 100 + number, gloss=0.48, heart=(1.5 * number - 4, 6.5))],
        )
        for number in range(SLATS)
    ]
