"""Vietnamese lacquer: rubbed and polished coats, crushed eggshell laid into them, lines of gold."""

import numpy as np

from studio import material
from studio.pieces.wood_surface import image_node

EGGSHELL_CREAM = (232, 220, 194)
BLACK = (0.016, 0.009, 0.008)
GOLD = (200, 152, 66)


def lacquer(
    painting=None, colour=BLACK, roughness=0.16, relief=None, relief_cm=0.02, mottling=0.25, coat=1.0
):
    """A painting (file over the UV) or a mottled colour under a hard clear coat that waves a little. `relief`: a file."""
    graph = material.G("lacquer")
    position = graph.coord()
    if painting:
        base = image_node(graph.nt, painting).outputs[0]
    else:
        clouds = graph.ramp(graph.noise(position, 0.5, 5, 0.65), [(0.35, 0), (0.7, 1)])
        base = graph.mix(
            graph.math("MULTIPLY", clouds, mottling * 2), colour, tuple(0.45 * each for each in colour)
        )
    normal = graph.bump(graph.noise(position, 0.45, 1), 0.012, 0.05)
    if relief:
        normal = graph.bump(image_node(graph.nt, relief, is_colour=False).outputs[0], relief_cm, 0.5, normal)
    graph.pbr(
        Base_Color=base,
        Roughness=roughness,
        Specular=0.5,
        Clearcoat=coat,
        Clearcoat_Roughness=0.05,
        Normal=normal,
    )
    return graph.m


def with_eggshell(ground, where, shard=16, seed=1, cream=EGGSHELL_CREAM):
    """Lays shards of `shard` pixels into an RGB array where `where` is 1. Returns the picture and the shards alone."""
    identity, gap = shards(*where.shape[::-1], shard, seed)
    laid = where * np.clip((gap - 1.2) / 1.5, 0, 1) * (identity > 0.04)
    shell = np.array(cream) * (0.80 + 0.24 * identity[..., None]) * np.array([1, 0.985, 0.95])
    return ground * (1 - laid[..., None]) + shell * laid[..., None], laid


def shards(width, height, size, seed=1):
    """Voronoi cells on a jittered grid: a random number for each cell, and the distance to the next one in pixels."""
    rng = np.random.default_rng(seed)
    shape = height // size + 3, width // size + 3
    seed_x, seed_y = rng.uniform(0.08, 0.92, shape), rng.uniform(0.08, 0.92, shape)
    number = rng.random(shape)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    column, row = (x // size).astype(int) + 1, (y // size).astype(int) + 1
    nearest = np.full((height, width), 1e9, np.float32)
    second = nearest.copy()
    identity = np.zeros((height, width), np.float32)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            cell = row + down, column + right
            distance = np.hypot(
                (cell[1] - 1 + seed_x[cell]) * size - x, (cell[0] - 1 + seed_y[cell]) * size - y
            )
            nearer = distance < nearest
            second = np.where(nearer, nearest, np.minimum(second, distance))
            identity = np.where(nearer, number[cell], identity)
            nearest = np.minimum(nearest, distance)
    return identity, second - nearest
