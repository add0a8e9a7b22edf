"""Thrown stoneware mug with a wide pulled handle, dipped in glaze and bare at the foot. Centimetres."""

import numpy as np

from studio import material, mesh

WALL_CM = 0.38
SEGMENTS = 192
DIP_LINE = 0.26
HANDLE_SECTION_CM = (1.35, 0.72)
HANDLE_FLARE = 0.28


def build(facts):
    """`glaze`, `clay`: colours. The handle stands out along +X; the middle size is the diameter of the body."""
    _, diameter, height = facts["dims_cm"]
    radius = diameter / 2
    glaze = material.glaze(
        material.hexc(facts["glaze"]),
        material.hexc(facts["clay"]),
        line=height * DIP_LINE,
        speck=0.85,
        rough=0.14,
    )
    return [mesh.lathe("mug", _profile(radius, height), SEGMENTS, [glaze], 8), _handle(radius, height, glaze)]


def _profile(radius, height):
    """From the middle of the underside over the rim to the middle of the floor; a doubled point is an edge."""
    outside = [
        (0, 0.35),
        (radius * 0.6, 0.35),
        (radius * 0.66, 0.3),
        (radius * 0.70, 0),
        (radius * 0.70, 0),
        (radius * 0.78, 0),
        (radius * 0.82, 0.08),
        (radius * 0.9, 0.5),
        (radius * 0.985, height * 0.22),
        (radius, height * 0.42),
        (radius * 0.965, height * 0.72),
        (radius * 0.94, height - 0.22),
        (radius * 0.935, height - 0.06),
    ]
    inside = [
        (radius * 0.935 - WALL_CM * 0.5, height),
        (radius * 0.935 - WALL_CM, height - 0.08),
        (radius * 0.94 - WALL_CM - 0.02, height - 0.4),
        (radius * 0.97 - WALL_CM, height * 0.6),
        (radius - WALL_CM, height * 0.3),
        (radius * 0.8 - WALL_CM, 0.8),
        (radius * 0.4, 0.62),
        (0, 0.6),
    ]
    return outside + inside


def _handle(radius, height, glaze):
    """Widest where it is pressed onto the wall."""
    wall = radius * 0.93
    path = [
        (wall - 0.35, 0, height * 0.80),
        (wall + 0.9, 0, height * 0.865),
        (wall + 2.3, 0, height * 0.78),
        (wall + 2.75, 0, height * 0.56),
        (wall + 2.2, 0, height * 0.34),
        (wall + 1.0, 0, height * 0.215),
        (wall - 0.15, 0, height * 0.20),
    ]
    path = mesh.catmull(path, 14)
    from_middle = np.abs(2 * np.linspace(0, 1, len(path)) - 1)
    points, faces, uv = mesh.sweep_data(
        path, mesh.rrect(*HANDLE_SECTION_CM, 0.34, 5), scale=1 + HANDLE_FLARE * from_middle**2.5
    )
    return mesh.obj_from("handle", points, faces, uv, [glaze])
