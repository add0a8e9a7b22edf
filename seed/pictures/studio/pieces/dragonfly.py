"""Chuồn chuồn tre: a dragonfly of split bamboo that balances on the tip of its beak."""

import numpy as np

from studio import material, mesh

BODY_SIDES = 20
BURNT = "#33190a"

# Height in cm of the middle line and radius of the body, by the distance from the beak along the length.
BODY_AT = np.array([0.0, 0.16, 0.42, 0.85, 1.25, 1.60, 2.2, 2.9, 3.5, 4.4, 7.5, 10.2, 10.5])
BODY_HEIGHT = np.array([0.0, 0.34, 0.72, 0.95, 0.98, 1.0, 1.05, 1.05, 1.02, 1.0, 1.12, 1.32, 1.34])
BODY_RADIUS = np.array([0.03, 0.09, 0.20, 0.36, 0.27, 0.40, 0.46, 0.40, 0.24, 0.19, 0.15, 0.12, 0.02])

POST_HEIGHT_CM = 8.0
FOOT_HEIGHT_CM = 0.8


def build(facts):
    """
    `dims_cm` are length, span and height of the dragonfly without its stand. The front wings reach forward of the beak
    and droop below it: that is why it stays up, and where the weight of a real one is.
    """
    length, span, _ = facts["dims_cm"]
    rng = np.random.default_rng(2)
    bamboo = np.array(material.hexc(facts["bamboo"]))
    rind = np.array(material.hexc(facts["rind"]))
    body, wings = mesh.Batch(), mesh.Batch()
    forward = length - BODY_AT[-1]
    _whittle_body(body, bamboo)
    for side in (-1, 1):
        _split_wing(
            wings,
            root=(1.95, side * 0.2, 1.30),
            tip=(-forward, side * span / 2, -0.55),
            width=1.75,
            lift=0.45,
            colour=bamboo * rng.uniform(0.98, 1.1),
            rind=rind,
        )
        _split_wing(
            wings,
            root=(2.75, side * 0.2, 1.28),
            tip=(3.5, side * span * 0.44, 0.25),
            width=1.5,
            lift=0.40,
            colour=bamboo * rng.uniform(0.98, 1.1),
            rind=rind,
        )
    dragonfly = [
        body.build("body", [material.fibre(rough=0.34, spec=0.4, var=0.2)]),
        wings.build("wings", [material.fibre(rough=0.36, spec=0.4, var=0.22)]),
    ]
    for part in dragonfly:
        part.location = (0, 0, POST_HEIGHT_CM + 0.02)
    return dragonfly + _stand(facts)


def _whittle_body(batch, bamboo):
    """Beak, head with burnt eyes, thorax and a thin tail with burnt rings, all from one stick."""
    at = np.unique(np.r_[np.linspace(0, BODY_AT[-1], 400), BODY_AT])
    path = np.stack([at, 0 * at, _smooth(at, BODY_HEIGHT)], -1)
    V, F, uv = mesh.sweep_data(
        path, mesh.circle(1.0, BODY_SIDES), up=(0, 0, 1), scale=_smooth(at, BODY_RADIUS)
    )
    colour = np.tile(bamboo, (len(V), 1))
    ring = (np.abs((V[:, 0] - 4.6) % 0.95) < 0.13) & (V[:, 0] > 4.5) & (V[:, 0] < BODY_AT[-1] - 0.3)
    colour[ring | (V[:, 0] > BODY_AT[-1] - 0.45)] = material.hexc(BURNT)
    batch.add(V, F, uv, colour)
    eye, faces = mesh.sphere_data(0.23, 18, 12)
    for side in (-1, 1):
        batch.add(eye + [0.80, side * 0.27, 1.08], faces, col=material.hexc(BURNT))


def _smooth(at, values):
    """`values` over BODY_AT without corners: a knife leaves none along the grain."""
    fine = np.interp(at, BODY_AT, values)
    kernel = np.hanning(15) / np.hanning(15).sum()
    padded = np.r_[[fine[0]] * 7, fine, [fine[-1]] * 7]
    return np.convolve(padded, kernel, "valid")


def _split_wing(batch, root, tip, width, lift, colour, rind):
    """
    One lamella of split bamboo from `root` to `tip` (cm): thin, thickest in the middle, widest towards its rounded end,
    bowed upward by `lift` before it droops. The rind side leaves a darker line along both edges.
    """
    root, tip = np.array(root), np.array(tip)
    t = 1 - (1 - np.linspace(0, 1, 70)) ** 1.5
    droop = np.stack([0 * t, 0 * t, lift * np.sin(np.pi * t**0.8)], -1)
    path = root + (tip - root) * t[:, None] + droop
    _, up, across = mesh.frames(path, up=(0, 0, 1))
    half_width = width / 2 * np.interp(t, [0, 0.06, 0.25, 0.62, 0.85, 1], [0.20, 0.27, 0.66, 1.0, 0.94, 0.62])
    half_width *= np.sqrt(np.clip(1 - np.clip((t - 0.86) / 0.14, 0, 1) ** 2.4, 0.0004, 1))
    section = mesh.rrect(2.0, 1.0, 0.42, 5)
    thickness = np.interp(t, [0, 0.1, 1], [0.26, 0.15, 0.11])
    V = (
        path[:, None]
        + across[:, None] * section[None, :, :1] * half_width[:, None, None]
        + up[:, None] * section[None, :, 1:] * thickness[:, None, None]
        - up[:, None] * 0.10 * (section[None, :, :1] ** 2) * half_width[:, None, None]
    )
    uv = np.stack(
        [
            np.broadcast_to(t[:, None] * np.linalg.norm(tip - root), V.shape[:2]),
            section[None, :, 0] * half_width[:, None],
        ],
        -1,
    )
    edge = np.abs(section[None, :, 0]) > 0.80
    tints = np.where((edge | (t > 0.985)[:, None])[..., None], rind, colour)
    node = np.exp(-(((t - 0.72) / 0.008) ** 2))[:, None, None]
    tints = tints * (1 - 0.45 * node)
    faces = mesh.grid_faces(len(t), len(section), wrap_v=True)
    batch.add(V.reshape(-1, 3), faces, uv.reshape(-1, 2), tints.reshape(-1, 3))


def _stand(facts):
    """A whittled solid stick with a point, in a turned foot. Sold with the dragonfly, not counted in its size."""
    foot = [(0, 0), (1.9, 0), (1.9, 0), (1.98, 0.1), (1.95, 0.5), (1.75, FOOT_HEIGHT_CM - 0.05)]
    foot += [(1.55, FOOT_HEIGHT_CM), (0.3, FOOT_HEIGHT_CM), (0, FOOT_HEIGHT_CM)]
    wood = material.wood(
        material.hexc(facts["foot"]), tuple(0.5 * c for c in material.hexc(facts["foot"])), ring=0.6, axis="X"
    )
    stick = mesh.Batch()
    z = np.array([0.5, 2, 4, 6, 7.0, 7.5, 7.85, POST_HEIGHT_CM])
    radius = np.array([0.27, 0.26, 0.25, 0.23, 0.21, 0.15, 0.07, 0.025])
    path = np.stack([0 * z, 0 * z, z], -1)
    stick.strand(path, mesh.circle(1.0, 24), scale=radius, col=material.hexc(facts["rind"]))
    return [
        stick.build("stick", [material.fibre(rough=0.4, var=0.25)]),
        mesh.lathe("foot", foot, 72, [wood], 5),
    ]
