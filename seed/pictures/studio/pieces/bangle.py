"""Lacquer bangle: black outside with a wave of eggshell between gold lines, another colour inside. Centimetres."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces import drawing
from studio.pieces.lacquer import lacquer, with_eggshell

AROUND = 260
OUTER_STATIONS = 22
WALL_CM = 0.55
BARREL_CM = 0.32
PAINTING_PX = (2600, 220)
WAVES = 9
GOLD_LINE = (204, 156, 68)


def build(facts):
    """`inside`: the colour next to the wrist."""
    diameter, _, height = facts["dims_cm"]
    section = _section(diameter / 2, height)
    angle, station = np.meshgrid(
        np.linspace(0, 2 * math.pi, AROUND + 1), np.arange(len(section)), indexing="ij"
    )
    radius, z = section[station, 0], section[station, 1]
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle), z + height / 2], -1)
    uv = np.stack([angle / (2 * np.pi), np.clip(z / height + 0.5, 0, 1)], -1)
    faces = mesh.grid_faces(AROUND + 1, len(section), False, True)
    is_inside = np.tile(np.arange(len(section)) >= OUTER_STATIONS - 1, AROUND)
    painting, relief = _wave()
    coats = [lacquer(painting, relief=relief, relief_cm=0.01), lacquer(colour=material.hexc(facts["inside"]))]
    return [
        mesh.obj_from(
            "bangle", points.reshape(-1, 3), faces, uv.reshape(-1, 2), coats, mat_idx=is_inside.astype(int)
        )
    ]


def _section(radius, height):
    """Radius and height of a closed section: barrel-shaped outside, straight inside with eased edges."""
    half = height / 2
    inner = radius - WALL_CM
    up = np.linspace(-1, 1, OUTER_STATIONS)
    outer = [(radius - BARREL_CM * abs(u) ** 3.2, u * half) for u in up]
    eased = [(inner - 0.05, half), (inner - 0.16, half - 0.2)]
    bore = [(inner - 0.2, z) for z in np.linspace(half - 0.4, -half + 0.4, 6)]
    return np.array(outer + eased + bore + [(r, -z) for r, z in reversed(eased)])


def _wave():
    width, height = PAINTING_PX
    clouds = drawing.fractal_noise(width, height, 120, 6, 5)
    ground = np.array([20, 10, 9.0]) + np.array([120, 18, 12.0]) * np.clip(clouds - 0.45, 0, 1)[..., None]
    y, x = np.mgrid[0:height, 0:width]
    from_wave = y - height / 2 - 26 * np.sin(x / width * 2 * np.pi * WAVES)
    painting, laid = with_eggshell(ground, (np.abs(from_wave) < 30).astype(float), 12, 4)
    gold = np.abs(np.abs(from_wave) - 38) < 2.6
    painting = drawing.painted_over(painting, 0.9 * gold, GOLD_LINE)
    return drawing.saved(painting, "wave"), drawing.saved(laid * 255, "shell")
