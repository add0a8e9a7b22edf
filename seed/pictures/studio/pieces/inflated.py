"""Closed cloth shells blown up by Blender's cloth pressure: real wrinkles and corners. A shell is computed once."""

import bpy
import numpy as np

from studio import mesh
from studio.scratch import remembered

STAGE = 2.0  # units across in the simulated world; its stiffness is tuned for this size


class Envelope:
    """
    Two sheets of `width` × `height` cm, sewn together at their border, standing in the plane y = 0. `front` and `back`
    are the numbers of their vertices by column and row; `uv_cm` continues behind as if the cloth were see-through.
    """

    def __init__(self, width, height, columns, rows, open_top=False):
        x, z = np.meshgrid(
            np.linspace(-width / 2, width / 2, columns), np.linspace(0, height, rows), indexing="ij"
        )
        sheet = np.stack([x, np.full_like(x, -0.01), z], -1).reshape(-1, 3)
        own = np.zeros((columns, rows), bool)
        own[1:-1, 1 : None if open_top else -1] = True
        self.front = np.arange(columns * rows).reshape(columns, rows)
        self.back = self.front.copy()
        self.back[own] = columns * rows + np.arange(own.sum())
        self.points = np.vstack([sheet, sheet[self.front[own]] * [1, -1, 1]])
        faces = mesh.grid_faces(columns, rows)
        self.faces = np.vstack([faces, self.back.ravel()[faces][:, ::-1]])
        uv = np.stack([x + width / 2, z], -1)
        self.uv_cm = np.vstack([uv.reshape(-1, 2), uv[own]])


def inflated(
    points, faces, size_cm, pressure, frames, stiffness=12, bending=0.4, pinned=None, seed=3, noise=0.0015
):
    """
    The vertices after `frames` steps under `pressure`. `size_cm` is what becomes STAGE units; `pinned` vertices stay.
    A little `noise` breaks the symmetry, without it no wrinkle begins.
    """
    scale = STAGE / size_cm

    def simulate():
        jitter = np.random.default_rng(seed).normal(0, noise, points.shape)
        shell = mesh.obj_from("shell", points * scale + jitter, faces)
        _set_cloth(shell, pressure, stiffness, bending, pinned)
        scene = bpy.context.scene
        scene.frame_start, scene.frame_end = 1, frames
        for frame in range(1, frames + 1):
            scene.frame_set(frame)
        blown = np.empty(len(points) * 3, np.float32)
        evaluated = shell.evaluated_get(bpy.context.evaluated_depsgraph_get())
        evaluated.data.vertices.foreach_get("co", blown)
        bpy.data.objects.remove(shell)
        scene.frame_set(1)
        return blown.reshape(-1, 3) / scale

    pins = None if pinned is None else len(pinned)
    return remembered(
        (
            points.round(3).tobytes(),
            faces.shape,
            size_cm,
            pressure,
            frames,
            stiffness,
            bending,
            pins,
            seed,
            noise,
        ),
        simulate,
    )


def _set_cloth(shell, pressure, stiffness, bending, pinned):
    modifier = shell.modifiers.new("cloth", "CLOTH")
    modifier.collision_settings.use_collision = False
    cloth = modifier.settings
    cloth.quality, cloth.mass = 6, 0.3
    cloth.tension_stiffness = cloth.compression_stiffness = stiffness
    cloth.shear_stiffness, cloth.bending_stiffness = 4, bending
    cloth.tension_damping = cloth.compression_damping = cloth.shear_damping = 8
    cloth.air_damping = 3
    cloth.use_pressure, cloth.uniform_pressure_force = True, pressure
    cloth.effector_weights.gravity = 0
    cloth.shrink_min = 0
    if pinned is not None:
        group = shell.vertex_groups.new(name="pinned")
        group.add([int(vertex) for vertex in pinned], 1, "REPLACE")
        cloth.vertex_group_mass = "pinned"


def standing_on_seam(points, seam, fall=9.0):
    """Lets the lower seam reach the floor along its whole length; else the corners would carry the piece."""
    edge = points[seam][np.argsort(points[seam][:, 0])]
    lowest = edge[:, 2].min()
    gap = np.interp(points[:, 0], edge[:, 0], edge[:, 2]) - lowest
    down = 0.8 * gap * np.exp(-np.maximum(points[:, 2] - lowest - gap, 0) / fall)
    return points - np.stack([0 * gap, 0 * gap, down], 1)


def pressed_flat(points, depth):
    """A soft floor: what is lower than twice `depth` above the lowest point is pressed towards it."""
    height = points[:, 2]
    lowest = height.min()
    over = (height - lowest) / depth
    pressed = points.copy()
    pressed[:, 2] = np.where(over < 2, lowest + depth * np.maximum(over, 0) ** 2 / 4, height - depth)
    return pressed
