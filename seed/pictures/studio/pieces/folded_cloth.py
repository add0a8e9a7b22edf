"""
Runners, scarves and blankets, laid to and fro in soft folds with the free end running over them towards the viewer.

    cloth       what it is woven like (studio.weave.loom)
    width_cm    of the package, if it is narrower than the cloth
    fold_cm, layers, thickness_cm, loop_cm (height of a fold)
    run_out_cm  how far the free end lies on the table, wave_cm how much it undulates, skew_cm how askew the layers lie
    fringe      {colours, gap_cm, radius_cm, length_cm}, or hem: the colour of a stitched hem
"""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric, thread_material, yarn_material
from studio.pieces.seams import running_stitch
from studio.pieces.surfaces import grid_normals, thicken
from studio.pieces.yarns import lying_fringe
from studio.weave.loom import relief_of

HEM_CM = 1.1
CLEARANCE_CM = 0.05


def build(facts):
    rng = np.random.default_rng(facts.get("seed", 5))
    cloth = facts["cloth"]
    width = facts.get("width_cm", facts["dims_cm"][1])
    thickness = facts.get("thickness_cm", 0.35)
    fabric_material, texture = fabric(cloth, bump=0.09, sheen=0.6, fuzz=0.25)
    path = _folded_path(facts, thickness, rng)
    length, grid, across, from_end = _draped(path, width, facts, thickness, rng)
    relief = relief_of(cloth)
    if relief:
        grid = grid + grid_normals(grid) * relief(across, from_end, width / 2)[..., None]
    uv = np.stack([(across + width / 2) / texture.width_cm, from_end / texture.height_cm], -1)
    sheet = mesh.obj_from(
        "cloth", grid.reshape(-1, 3), mesh.grid_faces(*across.shape), uv.reshape(-1, 2), [fabric_material]
    )
    thicken(sheet, thickness, rounded=True)
    objects = [sheet]
    if "fringe" in facts:
        objects.append(_fringe(grid[-1], facts["fringe"], rng))
    if "hem" in facts:
        row = grid[-1 - int(HEM_CM * len(grid) / length)]
        objects.append(_hem(row + [0, 0, thickness / 2], facts["hem"]))
    return objects


def _folded_path(facts, thickness, rng):
    """
    Side view of the cloth, (y, z) from its hidden end to the free one. Folds are plump: the layers touch in the middle
    and stand apart by `loop_cm` where they turn.
    """
    depth, layers = facts.get("fold_cm", 24), facts.get("layers", 4)
    if layers % 2:
        raise ValueError("an odd number of layers ends at the back")
    loop = facts.get("loop_cm", 1.7 * thickness)
    floor = thickness / 2 + CLEARANCE_CM
    points, ends = [], (-depth / 2, depth / 2)
    top = [floor, floor]  # of the stack, at its front and at its back
    for layer in range(layers):
        start, end = layer % 2, 1 - layer % 2
        start_y, end_y = ends[start], ends[end] + (rng.normal(0, 0.5) if 0 < layer < layers - 1 else 0)
        top[end] += 1.1 * thickness if layer else 0
        middle = floor + layer * thickness * 1.12
        for share in np.linspace(0, 1, 17):
            from_middle = 2 * share - 1
            above = max(0, (top[start] if from_middle < 0 else top[end]) - middle)
            points.append((start_y + (end_y - start_y) * share, middle + above * abs(from_middle) ** 2.6))
        if layer < layers - 1:
            side, bulge = (-1, 1)[end], loop * rng.uniform(0.65, 0.9)
            for turn in np.radians(np.linspace(-90, 90, 11)[1:-1]):
                points.append(
                    (end_y + side * bulge * math.cos(turn), top[end] + loop / 2 * (1 + math.sin(turn)))
                )
            top[end] += loop
    return np.array(points + _free_end(points[-1], facts, floor, loop))


def _free_end(top, facts, floor, loop):
    """From the front edge of the package down to the table, and out on it with one soft wave."""
    y, z = top
    drop = loop * 0.9
    steps = ((0.45, 0.985), (0.85, 0.90), (1.1, 0.72), (1.28, 0.50), (1.5, 0.28), (1.95, 0.10))
    fall = [(y - drop * forward, floor + (z - floor) * height) for forward, height in steps]
    start, out = y - drop * 2.4, facts.get("run_out_cm", 8)
    wave = facts.get("wave_cm", 0.3)
    lying = [
        (start - out * share, floor + wave * math.sin(share * 2.2 * math.pi) ** 2 * (1 - share) ** 0.6)
        for share in np.linspace(0.03, 1, 12)
    ]
    return fall + lying


def _draped(path, width, facts, thickness, rng):
    """The path drawn out to a sheet. Returns its length, the grid, and for each point cm across and cm from the end."""
    smooth = mesh.catmull(path, 5)
    reach = np.r_[0, np.cumsum(np.hypot(*np.diff(smooth, axis=0).T))]
    length, per_cm = reach[-1], facts.get("points_per_cm", 3.0)
    along = np.linspace(0, length, int(length * per_cm))
    y, z = np.interp(along, reach, smooth[:, 0]), np.interp(along, reach, smooth[:, 1])
    along, across = np.meshgrid(
        along, np.linspace(-width / 2, width / 2, int(width * per_cm * 0.8)), indexing="ij"
    )
    wave = facts.get("wave_cm", 0.3)
    lift = np.clip((z[:, None] - thickness) / 2.5, 0.15, 1)
    ripple = np.abs(_ripples(along, across, 0.16, wave * 1.2, rng)) * lift
    shove = _ripples(along, across, 0.2, wave, rng)
    sideways = (
        _ripples(along, 0, 0.45, 0.14, rng) * across / (width / 2)
        + _ripples(along, 3, 0.11, wave * 1.2, rng)
        + np.sin(along * 0.045) * facts.get("skew_cm", 0.5)
    )
    grid = np.stack([across + sideways, y[:, None] + shove, z[:, None] + ripple], -1)
    return length, grid, across, length - along


def _ripples(along, across, pace, amplitude, rng):
    waves = (
        np.sin(along * pace * rng.uniform(0.5, 1.6) + across * pace * rng.uniform(-1, 1) + rng.uniform(0, 6))
        for _ in range(6)
    )
    return sum(waves) / 6 * amplitude


def _fringe(edge, fringe, rng):
    batch = mesh.Batch()
    measures = {key: value for key, value in fringe.items() if key != "colours"}
    colours = [np.array(material.hexc(code)) for code in fringe["colours"]]
    lying_fringe(batch, edge, colours, rng, **measures)
    return batch.build("fringe", [yarn_material(bump=0.8)])


def _hem(row, colour):
    batch = mesh.Batch()
    running_stitch(batch, row[2:-2], [0, 0, 1], material.hexc(colour), 0.26, 0.036, 0.42)
    return batch.build("hem", [thread_material()])
