"""Clothes of the Andean doll: pleated skirts, shawl, sash, embroidered cuffs and a felt hat. Centimetres."""

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.fabric import fabric_material
from studio.weave.andean import figured_stripes

DEPTH_OF_SKIRT, CLOTH_THICKNESS = 0.86, 0.22
HAT_PROFILE = (
    *((0.02, 29.85), (1.4, 29.8), (2.1, 29.4), (2.45, 28.1), (2.75, 25.3), (2.8, 25.0)),
    *((3.2, 24.75), (4.4, 24.9), (4.75, 25.25), (4.7, 25.45), (4.3, 25.1), (3.0, 25.0)),
)


def doll_cloth(texture, bump=0.05):
    """Everything she is sewn of: matt cotton with a little nap."""
    return fabric_material(texture, bump=bump, fuzz=0.3, sheen=0.7)


def petticoat_and_skirt(cloth, white):
    """A white petticoat that shows under a skirt of the woven `cloth`."""
    return [
        _skirt("petticoat", (2.0, 11.5), (2.6, 4.75), white, 16, 0.07, 0.05),
        _skirt("skirt", (2.9, 12.6), (2.7, 5.2), figured_stripes(cloth), 13, 0.085, 0.07),
    ]


def _skirt(name, heights, radii, texture, pleats, depth, bump):
    """From the waist to the hem, the pleats deepening towards the hem by the share `depth` of the radius."""
    (hem, waist), (narrow, wide) = heights, radii
    down, turn = np.meshgrid(np.linspace(0, 1, 40), np.linspace(0, 2 * np.pi, 181), indexing="ij")
    radius = narrow + (wide - narrow) * down**0.75
    folds = np.sin(pleats * turn + 0.6 * np.sin(3 * turn)) + 0.35 * np.sin(7 * turn + 1)
    radius = radius * (1 + depth * down**1.5 * folds)
    height = waist + (hem - waist) * down + 0.12 * np.sin(5 * turn) * down
    points = np.stack([radius * np.cos(turn), radius * np.sin(turn) * DEPTH_OF_SKIRT, height], -1)
    repeats = max(1, round(np.pi * (narrow + wide) / texture.width_cm))
    coordinates = np.stack([turn / (2 * np.pi) * repeats, (height - hem) / texture.height_cm], -1)
    return _sheet(name, points, coordinates, texture, bump, flipped=True)


def shawl(cloth):
    """Lliclla wrapped round the shoulders, closing at the breast."""
    texture = figured_stripes(cloth)
    across, down = np.meshgrid(np.linspace(-1, 1, 121), np.linspace(0, 1, 40), indexing="ij")
    turn = np.pi / 2 + across * np.pi * (0.97 - 0.16 * down)
    folds = 0.12 * np.sin(across * 16) * down + 0.1 * np.sin(across * 7 + 2) * down
    radius = np.interp(down, [0, 0.15, 0.4, 1], [1.5, 2.6, 3.75, 4.55]) + folds
    height = 19.6 - 7.4 * down**1.15 - 1.2 * down * (1 - np.abs(across)) ** 0.8
    points = np.stack([radius * np.cos(turn) * 1.06, radius * np.sin(turn) * 0.84, height], -1)
    coordinates = np.stack([across * 9 / texture.width_cm, -down * 8.5 / texture.height_cm], -1)
    return _sheet("shawl", points, coordinates, texture, 0.07)


def _sheet(name, points, coordinates, texture, bump, flipped=False):
    faces = mesh.grid_faces(*points.shape[:2])
    faces = faces[:, ::-1] if flipped else faces
    sheet = mesh.obj_from(
        name, points.reshape(-1, 3), faces, coordinates.reshape(-1, 2), [doll_cloth(texture, bump)]
    )
    solidify = sheet.modifiers.new("thickness", "SOLIDIFY")
    solidify.thickness, solidify.offset = CLOTH_THICKNESS, 0
    return sheet


def sash(colours):
    """Three cords of wool round the waist, and the brooch that pins the shawl."""
    turn = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    batch = mesh.Batch()
    for row, colour in enumerate(colours):
        loop = np.stack([2.78 * np.cos(turn), 2.35 * np.sin(turn), 12.2 + 0.36 * row + 0 * turn], 1)
        batch.strand(loop, mesh.circle(0.22, 8), True, col=colour)
    brooch, faces = mesh.sphere_data(0.45, 12, 8)
    batch.add(brooch * [1, 0.5, 1] + [0, -2.35, 18.55], faces, col=hexc("#c9a050"))
    return batch.build("sash", [material.vcol(0.95, 0.05)])


def cuffs(arm_paths, colours):
    """Rows of embroidery round the ends of the sleeves."""
    batch = mesh.Batch()
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    for path in arm_paths:
        for row, colour in enumerate(colours):
            centre, along = path[-3 - 2 * row], path[-2 - 2 * row] - path[-4 - 2 * row]
            along /= np.linalg.norm(along)
            across = np.cross(along, [0, 0, 1.0])
            across /= np.linalg.norm(across)
            zigzag = (0.12 * (np.arange(40) % 2 * 2 - 1))[:, None] * along
            ring = centre + 1.02 * (
                np.outer(np.cos(turn), across) + np.outer(np.sin(turn), np.cross(along, across))
            )
            batch.strand(ring + zigzag, mesh.circle(0.075, 6), True, col=colour)
    return batch.build("cuffs", [material.vcol(0.9, 0.08)])


def felt_hat(colour, ribbons):
    felt = material.flat(hexc(colour), 0.95, 0.08, bump=0.35, bscale=16, sheen=0.6)
    hat = mesh.lathe("hat", HAT_PROFILE, 96, [felt])
    band = mesh.Batch()
    turn = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    outward = np.stack([np.cos(turn), np.sin(turn), 0 * turn], 1)
    for row, ribbon in enumerate(ribbons):
        loop = outward * (2.86 - 0.035 * row) + [0, 0, 25.25 + 0.34 * row]
        band.strand(loop, mesh.rrect(0.34, 0.2, 0.08, 3), True, up=outward, col=ribbon)
    return [hat, band.build("hat band", [material.vcol(0.9, 0.06)])]
