"""
A pair of hand-knitted socks lying on their sides, one over the other.

    colours   white, red, green
    plan_cm   {width, bend, leg, foot, cuff, toe}, see studio.weave.sock_knit.SockPlan
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import fabric_material
from studio.pieces.surfaces import grid_normals, rotated, subdivide
from studio.pieces.yarns import hairs
from studio.weave.sock_knit import SockPlan, rib_wave, sock_texture

HALF_THICKNESS_CM = 0.8
RIB_DEPTH_CM = 0.09
ROUND = 97  # points round the sock
POSES = ((0, 0, 0), (5.2, -3.4, -9))  # cm aside, cm forward, degrees
HAIR = [np.array([0.55, 0.45, 0.38])]


def build(facts):
    plan = SockPlan(**facts["plan_cm"])
    texture = sock_texture(plan, facts["colours"])
    wool = fabric_material(texture, bump=0.18, sheen=0.9, fuzz=0.3)
    rng = np.random.default_rng(4)
    fibres = mesh.Batch()
    objects, below = [], None
    for number, pose in enumerate(POSES):
        grid, uv = _sock(plan, number)
        aside, forward, turn = pose
        grid = rotated(grid, "z", turn) + [aside, forward, 0]
        grid[..., 2] += HALF_THICKNESS_CM + (below.under(grid) if below else 0)
        sock = mesh.obj_from("sock", grid.reshape(-1, 3), mesh.grid_faces(*grid.shape[:2]), uv, [wool])
        subdivide(sock)
        objects.append(sock)
        hairs(fibres, grid.reshape(-1, 3), -grid_normals(grid).reshape(-1, 3), 900, 0.35, HAIR, rng, 0.008)
        below = _Pile(grid)
    objects.append(fibres.build("hair", [material.vcol(0.95, 0.02)]))
    return objects


def _sock(plan, number):
    """Grid along and round a flat sock, and where its points lie in the picture of its knit."""
    origin, outwards, width = _sections(plan)
    turn = np.linspace(0, 2 * np.pi, ROUND)
    turn = turn + 0.35 * np.sin(2 * turn)  # more points at the edges
    away = plan.bend + plan.width / 2 + width[:, None] / 2 * np.cos(turn)
    flat = origin[:, None] + away[..., None] * outwards[:, None]
    upwards = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** 0.7
    plump = HALF_THICKNESS_CM * np.minimum(1, (width / plan.width)[:, None] ** 0.5)
    creases = 0.07 * np.sin(flat[..., 0] * 0.9 + number) * np.sin(flat[..., 1] * 0.7 + 1)
    ribs = RIB_DEPTH_CM * rib_wave(plan, flat[..., 0], flat[..., 1])
    height = plump * upwards + (creases + ribs) * np.sign(upwards)
    left, bottom, side = plan.box
    uv = (flat - [left, bottom]) / side
    return np.concatenate([flat, height[..., None]], -1), uv.reshape(-1, 2)


def _sections(plan):
    """For each cut across the sock: the point it turns round, the direction to its outer side and its width."""
    leg, ankle, foot = np.linspace(plan.leg, 0, 70), np.linspace(0, np.pi / 2, 60)[1:-1], _foot_steps(plan)
    zero = np.zeros_like
    origin = np.vstack([np.c_[zero(leg), leg], np.c_[zero(ankle), zero(ankle)], np.c_[foot, zero(foot)]])
    outwards = np.vstack(
        [
            np.c_[zero(leg) - 1, zero(leg)],
            np.c_[-np.cos(ankle), -np.sin(ankle)],
            np.c_[zero(foot), zero(foot) - 1],
        ]
    )
    share = leg / plan.leg
    calf = plan.width * (1 + 0.06 * np.sin(np.pi * share**0.8) - 0.05 * np.clip((share - 0.7) / 0.3, 0, 1))
    heel = plan.width * (1 + 0.10 * np.sin(2 * ankle) ** 2)
    tip = np.clip((foot - plan.foot + plan.toe) / plan.toe, 0, 1)
    toe = (
        plan.width * (1 - 0.05 * np.clip(foot / plan.foot, 0, 1)) * np.sqrt(np.clip(1 - tip**2.4, 1e-4, 1))
    )
    return origin, outwards, np.r_[calf, heel, toe]


def _foot_steps(plan):
    """Denser towards the round tip of the toe."""
    share = np.linspace(0, 1, 110)
    return plan.foot * (1 - (1 - share) ** 1.35)


class _Pile:
    """The height of what already lies on the table, softened so that the next piece drapes over its edges."""

    STEP_CM, REACH_CM, SOFTENING = 0.4, 40, 12

    def __init__(self, grid):
        cells = int(2 * self.REACH_CM / self.STEP_CM)
        self.height = np.zeros((cells, cells))
        np.maximum.at(self.height, self._cell(grid), grid[..., 2])
        for _ in range(self.SOFTENING):
            padded = np.pad(self.height, 1, mode="edge")
            self.height = (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]) / 4

    def under(self, grid):
        return self.height[self._cell(grid)]

    def _cell(self, grid):
        cell = ((grid[..., :2] + self.REACH_CM) / self.STEP_CM).astype(int)
        return cell[..., 0], cell[..., 1]
