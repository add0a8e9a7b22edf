"""Loose yarn on the edge of a piece: fringes, tassels, pompons, braids and the hairs of wool."""

import math

import numpy as np

from studio import mesh

GOLDEN_RATIO = (1 + 5**0.5) / 2


def lying_fringe(batch, edge, colours, rng, **measures):
    """
    Knotted two-ply cords on the table, from a free end whose cloth runs towards -y. `edge` are its points from left to
    right; measures are `gap_cm`, `radius_cm` and `length_cm` of a cord. The colours are mixed.
    """
    _fringe(batch, edge, colours, rng, _lying_cord, (0, 2), **measures)


def hanging_fringe(batch, edge, colours, rng, **measures):
    """The same for an end that hangs."""
    _fringe(batch, edge, colours, rng, _hanging_cord, (0, 1), **measures)


def _fringe(batch, edge, colours, rng, cord_path, across, gap_cm=0.62, radius_cm=0.15, length_cm=5.5):
    """`across` are the two axes in which the plies turn round each other."""
    cords = int(abs(edge[-1, 0] - edge[0, 0]) / gap_cm)
    for cord in range(cords):
        length = length_cm * rng.uniform(0.86, 1.05)
        path = cord_path(_point_on(edge, (cord + 0.5) / cords), length, radius_cm, rng)
        colour = colours[rng.integers(len(colours))] * rng.uniform(0.85, 1.1)
        _two_ply(batch, path, length, radius_cm, colour, across)
        vertices, faces = mesh.sphere_data(radius_cm * 2, 10, 8)
        batch.add(vertices + path[6], faces, col=colour)


def _point_on(edge, share):
    at = share * (len(edge) - 1)
    left, rest = int(at), at % 1
    return edge[left] * (1 - rest) + edge[min(len(edge) - 1, left + 1)] * rest


def _lying_cord(start, length, radius, rng):
    drift, bow = rng.normal(0, 0.26), rng.normal(0, 0.3)
    points = [start + np.array([0, 0.5, 0.05])]
    for share in np.arange(1, 9) / 8:
        aside = 2 * drift * share**2 + 0.5 * bow * math.sin(share * 3)
        down = (radius * 1.6 - start[2]) * min(1, share * 1.6)
        points.append(start + np.array([aside, -length * share, down]))
    return mesh.catmull(points, 5)


def _hanging_cord(start, length, _radius, rng):
    sway = rng.normal(0, 0.25, 2)
    drop = np.linspace(0, 1, 30)
    return start + np.stack([sway[0] * drop**2, sway[1] * drop**2, 0.4 - (length + 0.4) * drop], 1)


def _two_ply(batch, path, length, radius, colour, across):
    share = np.linspace(0, 1, len(path))
    for phase in (0, math.pi):
        turn = share * length * 4.2 + phase
        ply = path.copy()
        ply[:, across[0]] += radius * 0.87 * np.cos(turn) * (1 - 0.3 * share)
        ply[:, across[1]] += radius * 0.87 * np.sin(turn)
        batch.strand(ply, mesh.circle(radius, 7), scale=1 - 0.45 * share**6, col=colour)


def tassel(batch, start, direction, length, colours, rng, yarns=46, hangs=True, floor=-1e9, head=0.5):
    """A bunch of yarns from a round head at `start`, hanging or lying; none goes below `floor`."""
    direction = np.array(direction, float)
    direction /= np.linalg.norm(direction) + 1e-9
    side = np.cross(direction, [0.3, 0.2, 0.9])
    side /= np.linalg.norm(side)
    other = np.cross(direction, side)
    middle = start + direction * head * 1.1
    vertices, faces = mesh.sphere_data(head, 14, 10)
    batch.add(vertices + middle, faces, col=colours[0])
    for yarn in range(yarns):
        turn, spread = rng.uniform(0, 2 * np.pi), math.sqrt(rng.random())
        offset = (side * math.cos(turn) + other * math.sin(turn)) * spread * head * 0.85
        long = length * rng.uniform(0.86, 1.04)
        points = []
        for share in np.linspace(0, 1, 9):
            point = middle + offset * (1 + 0.8 * share) + rng.normal(0, 0.05, 3) * share
            point = point + direction * (share * long * (0.35 if hangs else 1) + 0.2)
            point[2] -= share**2 * long * 0.8 if hangs else 0
            point[2] = max(point[2], floor + 0.15 + 0.2 * spread)
            points.append(point)
        colour = np.array(colours[yarn % len(colours)]) * rng.uniform(0.8, 1.12)
        batch.strand(mesh.catmull(points, 2), mesh.circle(0.085, 6), col=colour)


def pompon(batch, centre, radius, colours, rng, yarns=620, yarn_radius=0.045):
    vertices, faces = mesh.sphere_data(radius * 0.6, 14, 10)
    batch.add(vertices + centre, faces, col=np.array(colours[0]) * 0.5)
    for yarn in range(yarns):
        height = 1 - 2 * (yarn + 0.5) / yarns
        turn = 2 * np.pi * yarn / GOLDEN_RATIO
        ring = math.sqrt(1 - height * height)
        direction = np.array([ring * math.cos(turn), ring * math.sin(turn), height]) + rng.normal(0, 0.10, 3)
        direction *= radius * rng.uniform(0.88, 1.06) / np.linalg.norm(direction)
        bend = rng.normal(0, 0.10, 3) * radius
        bend[2] -= 0.08 * radius
        path = np.array([centre + direction * share + bend * share**2 for share in (0.45, 0.75, 1.0)])
        colour = np.array(colours[yarn * 7 % len(colours)]) * rng.uniform(0.75, 1.15)
        batch.strand(path, mesh.circle(yarn_radius * radius, 5), scale=[1, 1.1, 1.25], col=colour)


def braid(batch, start, length, colours, radius=0.34, floor=0.3, aside=0, forward=0):
    """Three strands plaited, hanging from `start` and then lying on the floor. Returns where it ends."""
    along = np.linspace(0, length, 140)
    lying = np.maximum(0, along - (start[2] - floor)) / length
    path = np.stack(
        [
            start[0] + 2 * aside * lying + 0.12 * np.sin(along * 0.9),
            start[1] + forward * lying,
            np.maximum(start[2] - along, floor + radius * 0.8),
        ],
        1,
    )
    for strand in range(3):
        phase = along * 3.0 / (radius / 0.34) + strand * 2 * np.pi / 3
        plait = path.copy()
        plait[:, 0] += radius * 0.85 * np.sin(phase)
        plait[:, 1] += radius * 0.5 * np.sin(2 * phase)
        batch.strand(plait, mesh.circle(radius * 0.62, 9), col=colours[strand % len(colours)])
    return path[-1]


def hairs(batch, surface, normals, count, length, colours, rng, radius=0.018):
    """Loose fibres standing off a surface: what turns a texture into wool."""
    for at in rng.integers(0, len(surface), count):
        direction = normals[at] + rng.normal(0, 0.8, 3)
        direction /= np.linalg.norm(direction)
        long = length * rng.uniform(0.4, 1.2)
        curl = rng.normal(0, 0.4, 3)
        path = [
            surface[at] + direction * long * share + curl * long * share**2 for share in (0, 0.35, 0.7, 1)
        ]
        batch.strand(np.array(path), mesh.circle(radius, 3), col=colours[int(rng.integers(len(colours)))])
