"""Woven baskets of rattan or willow: weavers pass before and behind every stake, a lashed rim, perhaps a handle."""

import math

import numpy as np

from studio import material, mesh

DEFAULT_PROFILE = ((0, 0.80), (0.12, 0.90), (0.35, 0.985), (0.6, 1.0), (0.85, 0.97), (1, 0.94))
WALL_SHARE = 0.965  # of the catalogue's width: the rest is the thickness of rim and weavers
BASE_RINGS = 7
RIM_STEP_CM = 0.82  # of the lashing
RIM_BELOW_CM = 0.42
HANDLE_STEPS = 1500


def build(facts):
    """
    `dims_cm` counts the handle in the height, of which `body` is the basket's share. `weaver` and `stake` are width
    and thickness in cm, `bands` rounds in another colour as (from, to, colour number), from and to as shares of the
    height. `profile` lists (height, width) as shares.
    """
    shape = BasketShape(facts)
    rng = np.random.default_rng(facts["seed"])
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    batch = mesh.Batch()
    stakes = facts["stakes"] + (facts["stakes"] + 1) % 2
    _set_stakes(batch, rng, shape, stakes, facts["stake"], colours[0])
    _weave_wall(batch, rng, shape, stakes, facts, colours)
    _weave_base(batch, shape, stakes, facts["weaver"][1], colours[0] * 0.8)
    _bind_rim(batch, rng, shape, colours[0])
    if facts.get("handle"):
        _bend_handle(batch, rng, shape, colours[0])
    return [batch.build("basket", [material.fibre(rough=facts["rough"], spec=0.35)])]


class BasketShape:
    """The basket without its strands: an oval body, all lengths in cm, heights from the floor."""

    def __init__(self, facts):
        self.width, depth, self.total = facts["dims_cm"]
        self.height = self.total * facts["body"] if facts.get("handle") else self.total
        self.oval = depth / self.width
        self.levels, self.widths = np.array(facts.get("profile", DEFAULT_PROFILE)).T

    def radius(self, z):
        """Half the width at the height `z`."""
        share = np.interp(np.asarray(z) / self.height, self.levels, self.widths)
        return share * self.width / 2 * WALL_SHARE

    def on_wall(self, angle, z, out):
        """Points of the wall at `angle`, `out` of its middle."""
        r = self.radius(z) + out
        return np.stack([r * np.cos(angle), r * np.sin(angle) * self.oval, z + 0 * angle], -1)


def _outwards(angle):
    return np.stack([np.cos(angle), np.sin(angle), 0 * angle], -1)


def _set_stakes(batch, rng, shape, count, stake, colour):
    """Each runs from under the middle of the base up the wall to the rim."""
    wide, thick = stake
    under = np.linspace(0.1, 0.97, 8)
    z = np.linspace(0.15, shape.height - 0.3, 30)
    for k, jitter in enumerate(rng.normal(0, 0.006, count)):
        angle = 2 * math.pi * (k + 0.5) / count + jitter
        tint = colour * rng.uniform(0.78, 1.08)
        c, s = math.cos(angle), math.sin(angle)
        foot = shape.radius(0)
        base = np.stack([under * foot * c, under * foot * s * shape.oval, np.full(8, 0.18)], -1)
        up = np.tile([c, s, 0.02], (38, 1))
        up[:8] = (0, 0, -1)
        batch.strand(
            np.vstack([base, shape.on_wall(np.full(30, angle), z, 0)]),
            mesh.rrect(wide, thick, thick * 0.45, 3),
            up=up,
            scale=np.r_[np.linspace(0.25, 1, 8), np.ones(30)],
            col=tint,
            u0=rng.uniform(0, 90),
        )


def _weave_wall(batch, rng, shape, stakes, facts, colours):
    """Closed rounds with an even count of crossings, each shifted against the one below."""
    wide, thick = facts["weaver"]
    sway = (thick + facts["stake"][1]) / 2
    pitch = wide * facts["tight"]
    rounds = int((shape.height - 1.1) / pitch)
    angle = np.linspace(0, 2 * math.pi, stakes * 8, endpoint=False)
    for i in range(rounds):
        wave = np.cos(round(stakes / 2) * angle + math.pi * (i % 2))
        wave = np.sign(wave) * np.abs(wave) ** 0.6
        z = 0.35 + i * pitch + 0.04 * np.sin(3 * angle + i) + rng.normal(0, 0.006, len(angle))
        colour = colours[0 if len(colours) == 1 else 1]
        for start, end, number in facts.get("bands", []):
            if start <= i / rounds < end:
                colour = colours[number]
        batch.strand(
            shape.on_wall(angle, z, wave * sway),
            mesh.rrect(wide * rng.uniform(0.93, 1.02), thick, thick * 0.42, 3),
            closed=True,
            up=_outwards(angle),
            col=colour * rng.uniform(0.82, 1.1),
            u0=rng.uniform(0, 90),
        )


def _weave_base(batch, shape, stakes, thick, colour):
    angle = np.linspace(0, 2 * math.pi, 160, endpoint=False)
    foot = float(shape.radius(0))
    for i in range(BASE_RINGS):
        r = foot * (i + 0.5) / BASE_RINGS * 0.96
        z = 0.12 + 0.1 * np.cos(angle * stakes / 2 + i * math.pi)
        ring = np.stack([r * np.cos(angle), r * np.sin(angle) * shape.oval, z], -1)
        batch.strand(ring, mesh.rrect(foot / BASE_RINGS * 0.95, thick, None, 2), True, (0, 0, 1), col=colour)


def _bind_rim(batch, rng, shape, colour):
    """Two hoops on either side of the stakes' ends, lashed round and round."""
    angle = np.linspace(0, 2 * math.pi, 220, endpoint=False)
    for out in (0.34, -0.34):
        hoop = shape.on_wall(angle, np.full(220, shape.height - 0.45), out)
        tint = colour * rng.uniform(0.9, 1.05)
        batch.strand(hoop, mesh.rrect(1.15, 0.34, 0.15, 4), True, _outwards(angle), col=tint)
    turns = int(math.pi * shape.width / RIM_STEP_CM)
    angle = np.linspace(0, 2 * math.pi, turns * 14, endpoint=False)
    turn = turns * angle
    r = shape.radius(shape.height) + 0.66 * np.cos(turn)
    z = shape.height - RIM_BELOW_CM + 0.72 * np.sin(turn)
    lashing = np.stack([r * np.cos(angle), r * np.sin(angle) * shape.oval, z], -1)
    up = np.stack([np.cos(turn) * np.cos(angle), np.cos(turn) * np.sin(angle), np.sin(turn)], -1)
    batch.strand(lashing, mesh.rrect(0.36, 0.13, 0.05, 2), True, up, col=colour * 0.86)


def _bend_handle(batch, rng, shape, colour):
    """Two rods bent side by side over the long way, anchored below the rim and wrapped where one holds them."""
    anchor, reach = shape.height * 0.62, shape.radius(shape.height) + 0.75
    rise = shape.total - 1.0 - anchor
    bend = np.linspace(0, math.pi, 60)
    for aside in (-0.62, 0.62):
        y = aside * np.sin(bend) ** 0.3 * 0.9
        rod = np.stack([reach * np.cos(bend), y, anchor + rise * np.sin(bend) ** 0.8], -1)
        tint = colour * rng.uniform(0.85, 1.05)
        batch.strand(rod, mesh.circle(0.52, 12), col=tint, u0=rng.uniform(0, 90))
    bend = np.linspace(0.42, math.pi - 0.42, HANDLE_STEPS)
    middle = np.stack([reach * np.cos(bend), 0 * bend, anchor + rise * np.sin(bend) ** 0.8], -1)
    _, normal, binormal = mesh.frames(middle, up=(0, 1, 0))
    turn = 95 * bend
    out = normal * (1.2 * np.cos(turn))[:, None] + binormal * (0.68 * np.sin(turn))[:, None]
    batch.strand(middle + out, mesh.rrect(0.42, 0.13, 0.05, 2), up=out, col=colour * 0.86)
