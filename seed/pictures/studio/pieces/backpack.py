"""
A day pack of woven cloth with a leather base, flap, closures and shoulder straps; its front looks to -y.

    cloth      what the body is woven like (studio.weave.loom)
    leather    colour
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric
from studio.pieces.seams import running_stitch, strap
from studio.pieces.surfaces import thicken

LEVELS = 90  # of the body, from its base to its top
BASE_SHARE = 0.17  # of the height, covered with leather
CORNER_CM = 4.2
THREAD, BRASS, CUT_EDGE = "#e8d9b8", "#b9924a", "#2a1408"


def build(facts):
    height, width, depth = facts["dims_cm"]
    outline = mesh.catmull(mesh.rrect(width, depth, CORNER_CM, 10), 4, closed=True)
    body = _body_grid(outline, height)
    cover, texture = fabric(facts["cloth"])
    around = np.r_[0, np.cumsum(np.hypot(*np.diff(outline, axis=0).T))]
    uv = np.stack(np.broadcast_arrays(around / texture.width_cm, body[..., 2] / texture.height_cm), -1)
    faces = mesh.grid_faces(*body.shape[:2], wrap_v=True)
    bag = mesh.obj_from("body", body.reshape(-1, 3), faces, uv.reshape(-1, 2), [cover])

    hide = material.leather(
        material.hexc(facts["leather"]), edge=material.hexc(CUT_EDGE), scale=1.2, rough=0.4, bump=0.5
    )
    leather, stitches, metal = mesh.Batch(), mesh.Batch(), mesh.Batch()
    _base(leather, stitches, body)
    flap = _flap(stitches, width, height, depth, hide)
    for x in (-width * 0.21, width * 0.21):
        _closure(leather, stitches, metal, x, height, depth)
    _carrying_loop(leather, height, depth)
    for side in (-1, 1):
        _shoulder_strap(leather, stitches, side, width, height, depth)
    return [
        bag,
        flap,
        leather.build("leather", [hide]),
        stitches.build("stitches", [material.vcol(0.85, 0.1)]),
        metal.build("buckles", [material.metal(material.hexc(BRASS), 0.22)]),
    ]


def _body_grid(outline, height):
    """Closed at both ends, rounder below, narrower above, with the slack of a filled bag."""
    share = np.linspace(0, 1, LEVELS)
    foot = np.sqrt(1 - (1 - np.clip(share / 0.10, 0, 1)) ** 2)
    wide = (0.86 + 0.14 * foot) * (1 - 0.10 * np.clip((share - 0.72) / 0.28, 0, 1) ** 2)
    deep = (0.80 + 0.20 * foot) * (1 - 0.22 * np.clip((share - 0.6) / 0.4, 0, 1) ** 1.5)
    wide[[0, -1]] = deep[[0, -1]] = 0.01
    z = height * 0.98 * share
    z[:2] = 0.2, 0.0
    x, y = outline[None, :, 0] * wide[:, None], outline[None, :, 1] * deep[:, None]
    grid = np.stack(np.broadcast_arrays(x, y, z[:, None]), -1)
    turn = np.arctan2(outline[:, 1], outline[:, 0])[None]
    folds = ((3, 0.35, 1, 0.22), (5, -0.5, 2, 0.16), (2, 0.8, 0.5, 0.18), (9, 0.3, 4, 0.06))
    slack = sum(np.sin(turn * n + grid[..., 2] * pace + at) * size for n, pace, at, size in folds)
    free = np.clip(share * 6, 0, 1) * np.clip((1 - share) * 5, 0, 1)
    grid[..., :2] *= 1 + 0.045 * (slack * free[:, None])[..., None]
    grid[-1, :, 2] = grid[-2, :, 2] - 0.3
    return grid


def _base(leather, stitches, body):
    """A second skin over the lowest part of the body, sewn on along its upper edge."""
    skin = body[1 : int(LEVELS * BASE_SHARE)].copy()
    skin[..., :2] *= 1.018
    skin[-1, :, :2] *= 0.99
    leather.add(skin.reshape(-1, 3), mesh.grid_faces(*skin.shape[:2], wrap_v=True))
    seam = skin[-4] * [1.006, 1.006, 1]
    seam = np.vstack([seam, seam[:1]])
    running_stitch(stitches, seam, seam * [1, 3, 0], material.hexc(THREAD), 0.5, 0.07, 0.75)


def _flap(stitches, width, height, depth, hide):
    """From the back over the top and down the front, with rounded corners."""
    profile = mesh.catmull(
        np.array(
            [(0.36, 0.80), (0.40, 0.92), (0.30, 1.0), (0.1, 1.035), (-0.2, 1.03)]
            + [(-0.42, 0.985), (-0.53, 0.90), (-0.585, 0.78), (-0.60, 0.66), (-0.605, 0.56)]
        )
        * [depth, height],
        8,
    )
    reach = np.r_[0, np.cumsum(np.hypot(*np.diff(profile, axis=0).T))]
    aside, down = np.meshgrid(np.linspace(-1, 1, 50), np.linspace(0, 1, 60), indexing="ij")
    y = np.interp(down, reach / reach[-1], profile[:, 0])
    z = np.interp(down, reach / reach[-1], profile[:, 1])
    rounded = 1 - np.maximum(0, (down - 0.80) / 0.20) ** 2.6 * 0.38
    half = width * 0.475 * (1 - 0.03 * np.cos(down * 6)) * rounded * (0.93 + 0.07 * np.clip(down * 3, 0, 1))
    y = y + np.abs(aside) ** 5 * 1.7 * np.clip((down - 0.45) * 3, 0, 1)
    droop = np.abs(aside) ** 4 * 1.3 * np.sin(np.pi * np.clip(down * 1.3, 0, 1))
    grid = np.stack([aside * half, y, z - droop], -1)
    flap = mesh.obj_from("flap", grid.reshape(-1, 3), mesh.grid_faces(*grid.shape[:2]), None, [hide])
    thicken(flap, 0.38)
    bevel = flap.modifiers.new("edge", "BEVEL")
    bevel.width, bevel.segments, bevel.limit_method = 0.13, 2, "ANGLE"
    edge = np.vstack([grid[2, 14:-3], grid[2:-2, -3], grid[-3, 14:-3][::-1]])
    running_stitch(stitches, edge + [0, -0.24, 0], [0, -1, 0.1], material.hexc(THREAD), 0.5, 0.07, 0.75)
    return flap


def _closure(leather, stitches, metal, x, height, depth):
    """A strap on the flap, its buckle, and the short strap below that holds the buckle."""
    forward = (0, -1, 0)
    path = [
        (0.50, 0.93),
        (0.585, 0.82),
        (0.64, 0.70),
        (0.665, 0.58),
        (0.665, 0.50),
        (0.635, 0.40),
        (0.63, 0.34),
    ]
    upper = mesh.catmull([(x, -y * depth, z * height) for y, z in path], 10)
    strap(leather, upper, 2.2, 0.34, up=forward)
    for side in (-0.8, 0.8):
        running_stitch(
            stitches, upper[4:-2] + [side, -0.2, 0], forward, material.hexc(THREAD), 0.42, 0.055, 0.62
        )
    y, z = -depth * 0.685, height * 0.47
    frame = [(-1.6, -1.2), (-1.6, 0), (-1.6, 1.2), (0, 1.3), (1.6, 1.2), (1.6, 0), (1.6, -1.2), (0, -1.3)]
    ring = mesh.catmull([(x + aside, y, z + up) for aside, up in frame], 6, closed=True)
    metal.strand(ring, mesh.circle(0.2, 10), True)
    pin = np.array([(x, y - 0.12, z + 1.3), (x, y - 0.26, z), (x, y - 0.12, z - 1.4)])
    metal.strand(pin, mesh.circle(0.14, 8))
    lower = [(x, -up * depth, at * height) for up, at in ((0.60, 0.40), (0.64, 0.36), (0.62, 0.23))]
    strap(leather, lower, 2.2, 0.34, up=forward)
    keeper_z = height * 0.395
    keeper = [(x - 1.35, y + 0.25, keeper_z), (x, y - 0.18, keeper_z), (x + 1.35, y + 0.25, keeper_z)]
    strap(leather, mesh.catmull(keeper, 6), 1.1, 0.2, up=forward)


def _carrying_loop(leather, height, depth):
    loop = [(-3.2, 0.22, 1.0), (-2.9, 0.2, 1.07), (0, 0.2, 1.11), (2.9, 0.2, 1.07), (3.2, 0.22, 1.0)]
    strap(
        leather, mesh.catmull([(x, y * depth, z * height) for x, y, z in loop], 8), 2.0, 0.5, up=(0, -1, 0.2)
    )


def _shoulder_strap(leather, stitches, side, width, height, depth):
    """From between the shoulders out and down to the corner of the base."""
    path = mesh.catmull(
        [
            (side * width * 0.10, depth * 0.44, height * 0.93),
            (side * width * 0.16, depth * 0.66, height * 0.90),
            (side * width * 0.27, depth * 0.86, height * 0.74),
            (side * width * 0.34, depth * 0.88, height * 0.55),
            (side * width * 0.38, depth * 0.80, height * 0.36),
            (side * width * 0.41, depth * 0.62, height * 0.18),
            (side * width * 0.40, depth * 0.46, height * 0.08),
        ],
        10,
    )
    backwards = np.array([side * 0.25, 1, 0.15])
    strap(leather, path, 4.2, 0.6, up=backwards)
    across = np.array([1, -side * 0.25, 0]) * 1.7
    for edge in (-across, across):
        running_stitch(
            stitches, path[3:-3] + edge + backwards * 0.31, backwards, material.hexc(THREAD), 0.5, 0.06, 0.75
        )
