"""
A towel or blanket hanging in soft folds over a wooden rail.

    cloth         what it is woven like (studio.weave.loom)
    hung_cm       [length, width] as it hangs, if it was folded before
    thickness_cm, wave (1 is the usual depth of the folds)
    rail          {radius_cm, post_cm (width of a post), foot_cm (how far its foot reaches), clearance_cm, rung_cm}
    fringe        {colours, gap_cm, radius_cm, length_cm}
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric, yarn_material
from studio.pieces.surfaces import thicken
from studio.pieces.yarns import hanging_fringe

FRONT_SHARE = 0.56  # of the length, the rest hangs behind
SHORTER_BEHIND_CM = 3.4
WAVES = (
    (0.42, 1.0, 0.012, 0.9),
    (0.75, 2.3, -0.02, 0.5),
    (0.21, 0.4, 0.0, 0.8),
)  # per cm, phase, slant, size
LIGHT_OAK, DARK_OAK = "#8a5a34", "#4a2a16"


def build(facts):
    length, width = facts.get("hung_cm", facts["dims_cm"][:2])
    rail, thickness = facts["rail"], facts.get("thickness_cm", 0.16)
    front = length * FRONT_SHARE
    axis = front + rail["clearance_cm"]
    cover, texture = fabric(facts["cloth"], bump=0.06, sheen=0.3, fuzz=0.15)
    grid, across, from_end = _hanging(facts, length, width, axis)
    uv = np.stack([(across + width / 2) / texture.width_cm, from_end / texture.height_cm], -1)
    sheet = mesh.obj_from(
        "cloth", grid.reshape(-1, 3), mesh.grid_faces(*across.shape), uv.reshape(-1, 2), [cover]
    )
    thicken(sheet, thickness)
    objects = [sheet, *_stand(rail, width, axis, thickness)]
    if "fringe" in facts:
        objects.append(_fringe(grid[-1], facts["fringe"]))
    return objects


def _hanging(facts, length, width, axis):
    """Grid from the end behind over the rail to the end in front, with cm across and cm from the front end."""
    radius, wave = facts["rail"]["radius_cm"], facts.get("wave", 1.0)
    front, behind = length * FRONT_SHARE, length * (1 - FRONT_SHARE) - SHORTER_BEHIND_CM
    per_cm = facts.get("points_per_cm", 2.6)
    along, across = np.meshgrid(
        np.linspace(-behind, front, int(length * per_cm)),
        np.linspace(-width / 2, width / 2, int(width * per_cm)),
        indexing="ij",
    )
    low_front, low_behind = np.clip(along / front, 0, 1), np.clip(-along / behind, 0, 1)
    quarter = radius * np.pi / 2
    turn = np.clip(along / quarter, -1, 1) * np.pi / 2
    folds = sum(np.sin(across * pace + at + along * slant) * size for pace, at, slant, size in WAVES)
    folds = folds * (low_front**0.7 * 0.95 + low_behind**0.7 * 0.6) * wave
    y = -radius * np.sin(turn) + folds - np.where(along > 0, low_front, -0.9 * low_behind)
    z = axis + radius * np.cos(turn) - np.maximum(np.abs(along) - quarter, 0)
    x = across * (1 - 0.035 * (low_front + low_behind)) + 0.3 * np.sin(across * 0.42 + 1) * low_front
    return np.stack([x, y, z], -1), across, front - along


def _stand(rail, width, axis, thickness):
    """The rail, two posts with feet, and where a `rung_cm` is given a rung at that height."""
    light, dark = material.hexc(LIGHT_OAK), material.hexc(DARK_OAK)
    post, overhang = rail["post_cm"], rail.get("overhang_cm", 3.6)
    reach = width / 2 + overhang + post * 0.7
    bars, posts = mesh.Batch(), mesh.Batch()
    section = mesh.circle(rail["radius_cm"] - thickness * 0.5 - 0.03, 24)
    for height in [axis] + ([rail["rung_cm"]] if "rung_cm" in rail else []):
        bars.strand(np.linspace([-reach, 0, height], [reach, 0, height], 40), section)
    for side in (-1, 1):
        x = side * (width / 2 + overhang)
        upright = np.linspace([x, 0, 0.2], [x, 0, axis + post * 0.8], 30)
        posts.strand(upright, mesh.rrect(post, post * 0.8, post * 0.2, 4), up=[0, 1, 0])
        foot = np.linspace([x, -rail["foot_cm"], post * 0.45], [x, rail["foot_cm"], post * 0.45], 20)
        posts.strand(foot, mesh.rrect(post * 1.2, post * 0.9, post * 0.2, 4), up=[0, 0, 1])
    return [
        bars.build("rail", [material.wood(light, dark, axis="X")]),
        posts.build("posts", [material.wood(light, dark, axis="Z")]),
    ]


def _fringe(edge, fringe):
    batch = mesh.Batch()
    measures = {key: value for key, value in fringe.items() if key != "colours"}
    colours = [np.array(material.hexc(code)) for code in fringe["colours"]]
    hanging_fringe(batch, edge, colours, np.random.default_rng(6), **measures)
    return batch.build("fringe", [yarn_material(bump=0.8)])
