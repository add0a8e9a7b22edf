"""
A flat zipped purse leaning back, its sides bound with cord.

    cloth      what it is woven like (studio.weave.loom)
    binding    colour of the cord
    tape       colour of the zip's tape
    tassel     colours of the tassel on its pull
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric, thread_material, yarn_material
from studio.pieces.inflated import Envelope, inflated, standing_on_seam
from studio.pieces.surfaces import grid_normals, relaxed, rotated, subdivide
from studio.pieces.yarns import tassel

COLUMNS, ROWS = 60, 46
LEAN = 20  # degrees
TAPE_ROWS = 4  # of the mesh, on each side of the teeth
TAPE_ABOVE_CM = 0.06
BINDING_CM = 0.16
TEETH_STEP_CM = 0.11
BRASS = "#b99a5a"
# The purse's own directions, upwards and to its back, as it leans.
UP, BACK = rotated(np.array([[0, 0, 1.0], [0, 1.0, 0]]), "x", -LEAN)
TASSEL_FALL = (0.05, -0.55, -0.84)


def build(facts):
    width, height = facts["dims_cm"][:2]
    shell = Envelope(width, height, COLUMNS, ROWS)
    points = inflated(shell.points, shell.faces, width, 1.1, 40, bending=8, noise=0.003)
    points[:, 2] -= points[:, 2].min()
    points = rotated(standing_on_seam(points, shell.front[:, 0], 3.0), "x", -LEAN)
    # What is sewn on must follow the smoothed cloth, so it is smoothed here and not by a modifier.
    points = relaxed(points, shell.faces)
    cover, texture = fabric(facts["cloth"])
    body = mesh.obj_from("purse", points, shell.faces, shell.uv_cm / texture.size, [cover])
    subdivide(body)
    teeth_line = mesh.catmull(points[shell.front[1:-1, -1]][::3], 8)
    return [
        body,
        _binding(points, shell.front, facts["binding"]),
        _tape(points, shell, facts["tape"]),
        *_zip(teeth_line, facts["tassel"]),
    ]


def _binding(points, front, colour):
    """Cord down one side, along the bottom and up the other."""
    path = points[np.r_[front[0, ::-1], front[1:, 0], front[-1, 1:]]]
    for _ in range(3):
        path[1:-1] = (path[:-2] + 2 * path[1:-1] + path[2:]) / 4
    batch = mesh.Batch()
    batch.strand(path, mesh.circle(BINDING_CM, 8), col=material.hexc(colour))
    return batch.build("binding", [thread_material()])


def _tape(points, shell, colour):
    """The upper rows of both sheets once more, a little above the cloth: the tape cannot stand off from the seam."""
    batch = mesh.Batch()
    for sheet in (shell.front, shell.back):
        rows = points[sheet[:, -1 - TAPE_ROWS :]]
        outside = rows.mean((0, 1)) - points.mean(0)
        normals = grid_normals(rows)
        facing = np.sign((normals * (outside * [0, 1, 0])).sum(-1, keepdims=True))
        lifted = rows + normals * facing * TAPE_ABOVE_CM + [0, 0, TAPE_ABOVE_CM]
        batch.add(lifted.reshape(-1, 3), mesh.grid_faces(*lifted.shape[:2]), col=material.hexc(colour))
    tape = batch.build("tape", [material.vcol(0.9, 0.05, bump=0.8, bscale=60)])
    subdivide(tape)
    return tape


def _zip(line, tassel_colours):
    """Teeth along the line, the slider near its right end, and a pull with a tassel."""
    metal, yarn = mesh.Batch(), mesh.Batch()
    _teeth(metal, line)
    slider = line[-26] + UP * 0.13
    along = (line[-22] - line[-30]) / np.linalg.norm(line[-22] - line[-30])
    metal.strand(
        np.array([slider - along * 0.32, slider + along * 0.32]), mesh.rrect(0.46, 0.2, 0.07, 3), up=UP
    )
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)[:, None]
    ring = slider + UP * 0.04 - BACK * 0.32 + np.cos(turn) * BACK * 0.29 + np.sin(turn) * along * 0.17
    metal.strand(ring, mesh.circle(0.05, 8), True)
    hung = slider - BACK * 0.62 - UP * 0.05
    colours = [material.hexc(code) for code in tassel_colours]
    rng = np.random.default_rng(5)
    tassel(yarn, hung, TASSEL_FALL, 2.0, colours, rng, yarns=34, hangs=False, floor=0.0, head=0.2)
    brass = material.metal(material.hexc(BRASS), 0.25)
    return [metal.build("zip", [brass]), yarn.build("tassel", [yarn_material()])]


def _teeth(metal, line):
    """Left and right by turns."""
    reach = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    tooth, faces = mesh.sphere_data(1, 8, 6)
    for number, at in enumerate(np.arange(0.2, reach[-1] - 0.1, TEETH_STEP_CM)):
        point = np.array([np.interp(at, reach, line[:, axis]) for axis in range(3)])
        aside = BACK * 0.05 * (1 if number % 2 else -1)
        metal.add(tooth * [0.045, 0.12, 0.06] + point + UP * 0.05 + aside, faces)
