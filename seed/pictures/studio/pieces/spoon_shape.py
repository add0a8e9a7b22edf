"""The body of a wooden spoon: one closed skin whose section changes from a hollow bowl to a handle. Centimetres."""

from dataclasses import dataclass

import numpy as np

from studio import mesh

STATIONS = 420
AROUND = 96
RIM_CM = 0.22


@dataclass(frozen=True)
class SpoonShape:
    """`bowl` is the bowl's share of the length; `rise` how high the end of the handle stands over the tip."""

    length: float
    bowl_width: float
    bowl: float
    handle_width: float
    handle_thickness: float
    depth: float
    wall: float
    rise: float
    finial_radius: float = 0.0


def carve(name, shape, wood):
    """The tip lies at x = 0, the handle runs along +X. UV: share of the length, and y / 4 cm around 0.5."""
    share = np.linspace(0, 1, STATIONS)
    blend = _smooth((share - 0.80 * shape.bowl) / (0.42 * shape.bowl))
    points = np.stack(
        [
            _section(shape, *station)
            for station in zip(
                share,
                blend,
                _widths(shape, share, blend),
                _middle(shape, share),
                _hollow(shape, share),
                _thickness(shape, share),
            )
        ]
    )
    uv = np.stack([np.broadcast_to(share[:, None], points.shape[:2]), points[..., 1] / 4 + 0.5], -1)
    return _closed(name, points, uv, wood)


def _smooth(t):
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def _widths(shape, share, blend):
    half = shape.bowl / 2
    oval = np.sqrt(np.clip(1 - ((share - half) / half) ** 2, 0, 1))
    bowl = shape.bowl_width * np.where(share < half, oval**0.85, oval)
    handle = _handle_width(shape, share)
    fading = bowl * (1 - blend)
    return np.maximum(
        np.where(share < 0.8 * shape.bowl, bowl, fading + np.maximum(handle, fading) * blend), 0.02
    )


def _handle_width(shape, share):
    """Slimmest behind the bowl; its end is round, or a disc of `finial_radius`."""
    beyond = np.clip((share - shape.bowl) / (1 - shape.bowl), 0, 1)
    width = shape.handle_width * (0.74 + 0.26 * beyond**1.2) * np.maximum(_round_end(shape, share), 0.02)
    if not shape.finial_radius:
        return width
    from_centre = share * shape.length - (shape.length - shape.finial_radius)
    disc = 2 * np.sqrt(np.clip(shape.finial_radius**2 - from_centre**2, 0, None))
    return np.where(from_centre > 0, disc, np.maximum(width, disc))


def _round_end(shape, share):
    reach = 0.8 * shape.handle_width / shape.length
    return np.sqrt(np.clip(1 - np.clip((share - 1 + reach) / reach, 0, 1) ** 2, 0, 1))


def _middle(shape, share):
    """Height of the section's middle: rises to the end, with a slight shoulder behind the bowl."""
    half = shape.bowl / 2
    climb = np.clip((share - half) / (1 - half), 0, 1) ** 1.1
    return shape.rise * (climb + 0.10 * np.exp(-(((share - 1.15 * shape.bowl) / 0.10) ** 2)))


def _hollow(shape, share):
    return shape.depth * np.clip(1 - ((share - 0.48 * shape.bowl) / (0.50 * shape.bowl)) ** 2, 0, 1) ** 0.85


def _thickness(shape, share):
    beyond = np.clip((share - shape.bowl) / (1 - shape.bowl), 0, 1)
    end = 1 - (1 - _round_end(shape, share)) * (0.55 if shape.finial_radius else 1)
    return shape.handle_thickness * (0.62 + 0.38 * beyond) * np.maximum(end, 0.03)


def _section(shape, share, blend, width, middle, hollow, thickness):
    """A hollow crescent in the bowl, a soft-edged rectangle in the handle, and all between."""
    angle = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    across, up = np.cos(angle), np.sin(angle)
    is_upper = up >= 0
    inner = max(width / 2 - RIM_CM * (1 - blend) * (hollow > 0), 0.01)
    bowl_y = np.where(is_upper, inner * across, width / 2 * across)
    belly = hollow + shape.wall * np.clip(width / shape.bowl_width * 2.2, 0, 1)
    lip = np.where(np.abs(up) < 0.05, 0.10, 0)
    bowl_z = np.where(is_upper, 0.16 - hollow * np.abs(up) ** 1.15, lip - belly * np.abs(up) ** 0.85)
    handle_y = width / 2 * np.sign(across) * np.abs(across) ** 0.9
    handle_z = thickness / 2 * np.sign(up) * np.abs(up) ** 0.8
    y = bowl_y * (1 - blend) + handle_y * blend
    z = bowl_z * (1 - blend) + handle_z * blend + middle
    return np.stack([np.full(AROUND, share * shape.length), y, z], -1)


def _closed(name, points, uv, wood):
    """Closes both ends with a fan about their middle."""
    faces = mesh.grid_faces(STATIONS, AROUND, False, True)
    tip, end = STATIONS * AROUND, STATIONS * AROUND + 1
    here = np.arange(AROUND)
    following = (here + 1) % AROUND
    last = (STATIONS - 1) * AROUND
    faces = np.vstack(
        [
            faces,
            np.stack([np.full(AROUND, tip), following, here, here], 1),
            np.stack([np.full(AROUND, end), last + here, last + following, last + following], 1),
        ]
    )
    flat_points = np.vstack([points.reshape(-1, 3), points[0].mean(0), points[-1].mean(0)])
    flat_uv = np.vstack([uv.reshape(-1, 2), uv[0, 0], uv[-1, 0]])
    return mesh.obj_from(name, flat_points, faces, flat_uv, [wood])
