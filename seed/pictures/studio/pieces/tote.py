"""
A cloth bag with two handles, standing.

    cloth       what it is woven like (studio.weave.loom)
    depth_cm    how far it bulges
    handle      colour of the handles; handle_cm: how high they rise above the rim
    thread      colour of the stitching
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric, thread_material
from studio.pieces.inflated import Envelope, inflated
from studio.pieces.seams import running_stitch, strap
from studio.pieces.surfaces import relaxed, rotated, subdivide, thicken

COLUMNS, ROWS = 60, 56
LEAN = 5  # degrees backwards
HANDLE_WIDTH_CM = 2.5
HANDLE_PLACE = 0.21  # of the bag's width, to each side of its middle
SEWN_ON_CM = (4.5, 3, 1.5, 0)  # below the rim, where the handles lie on the cloth
CLOTH_CM = 0.22


def build(facts):
    width, height, *depth = facts["dims_cm"]
    depth = max(facts["depth_cm"], *depth, 3)
    shell = Envelope(width, height, COLUMNS, ROWS, open_top=True)
    points = _blown(shell, width, height, depth)
    points = relaxed(rotated(points, "x", -LEAN), shell.faces, rounds=3, factor=0.4)
    cover, texture = fabric(facts["cloth"])
    bag = mesh.obj_from("bag", points, shell.faces, shell.uv_cm / texture.size, [cover])
    thicken(bag, CLOTH_CM, offset=-1)
    subdivide(bag)

    handles, stitches = mesh.Batch(), mesh.Batch()
    thread = material.hexc(facts.get("thread", "#fff4e0"))
    for sheet, side in ((shell.front, -1), (shell.back, 1)):
        ends = [_sewn_end(points, sheet, side, x, width, height) for x in (-HANDLE_PLACE, HANDLE_PLACE)]
        arch = _arch(ends[0][-1], HANDLE_PLACE * width, facts.get("handle_cm", 15), side)
        path = mesh.catmull([*ends[0], *arch, *ends[1][::-1]], 4)
        strap(handles, path, HANDLE_WIDTH_CM, 0.26, up=(0, side, 0), colour=material.hexc(facts["handle"]))
        for end in ends:
            _boxed_cross(stitches, end, side, thread)
        rim = points[sheet[1:-1, -4]] + [0, side * 0.12, 0]
        running_stitch(stitches, rim, [0, side, 0], thread, 0.32, 0.045)
    return [
        bag,
        handles.build("handles", [material.vcol(0.92, 0.06, bump=0.7, bscale=26)]),
        stitches.build("stitches", [thread_material()]),
    ]


def _blown(shell, width, height, depth):
    """The flat bag opened by `depth`, blown up a little with its rim held, and set on its lower seam."""
    points, front = shell.points, shell.front
    across, up = points[:, 0] / (width / 2), points[:, 2] / height
    side = np.ones(len(points))
    side[front.ravel()] = -1
    opening = (
        (1 - across**2)
        * (0.35 + 0.65 * np.sin(np.pi * np.clip(up, 0, 1) * 0.62))
        * np.minimum(1, up * 5 + 0.15)
    )
    points[:, 1] = side * opening * depth * 0.5
    points[np.r_[front[0], front[-1], front[:, 0]], 1] = 0
    rim = np.r_[front[:, -1], shell.back[:, -1]]
    points = inflated(
        points, shell.faces, width, 0.55, 36, stiffness=10, bending=1.2, pinned=rim, noise=0.004
    )
    points[:, 2] -= points[:, 2].min()
    points[:, 2] *= height / points[front[:, -1], 2].mean()
    seam = points[front[:, 0]]
    gap = np.interp(points[:, 0], seam[:, 0], seam[:, 2])
    points[:, 2] -= 0.9 * gap * np.exp(-points[:, 2] / 8)
    return points


def _sewn_end(points, sheet, side, place, width, height):
    """Where one end of a handle lies on the bag, from below upwards."""
    column = round((place + 0.5) * (COLUMNS - 1))
    rows = (round((height - below) / height * (ROWS - 1)) for below in SEWN_ON_CM)
    return [points[sheet[column, row]] + [0, side * CLOTH_CM, 0] for row in rows]


def _arch(rim, half_span, rise, side):
    """The free part of a handle; the one behind sags a little and leans back."""
    turn = np.linspace(0, np.pi, 26)[1:-1]
    lean = side * 1.5 + (1.2 if side > 0 else -0.3)
    rise = rise * (0.8 if side > 0 else 1)
    return np.stack(
        [-half_span * np.cos(turn), rim[1] + lean * np.sin(turn), rim[2] + rise * np.sin(turn) ** 0.75], 1
    )


def _boxed_cross(stitches, end, side, thread):
    """A square with both diagonals, which holds a handle."""
    out = np.array([0, side, 0.0])
    bottom, top = end[0] + out * 0.14, end[2] + out * 0.14
    aside = np.array([HANDLE_WIDTH_CM * 0.38, 0, 0])
    corners = (bottom - aside, bottom + aside, top + aside, top - aside)
    for first, last in ((0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3)):
        running_stitch(stitches, [corners[first], corners[last]], out, thread, 0.3, 0.045, 0.42)
