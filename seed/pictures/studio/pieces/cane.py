"""Hollow stems, cane and bamboo, with real walls: what flutes and straws are cut from."""

import math

import numpy as np

from studio import mesh

CUT = np.array([0.80, 0.62, 0.36])
NODE_OFFSETS_CM = (-0.5, -0.2, -0.09, -0.03, 0.03, 0.10, 0.25, 0.5)


def lay_stem(
    batch,
    length,
    outer,
    inner,
    colour,
    rng,
    nodes=(),
    stopped=None,
    turn=None,
    at=(0, 0, 0),
    sides=36,
    shade=0.16,
):
    """
    Adds a stem along +X from 0 to `length` (cm), then turned by the matrix `turn` and moved to `at`. `outer` and
    `inner` are radii; `nodes` are the places of its rings. A stem that is `stopped` has a floor so many cm behind its
    open end, which is the one at `length`. `shade` spreads the brightness of stems, cut ends are paler.
    """
    xs, radius = _wall(length, outer, rng, nodes)
    tone = np.array(colour) * rng.uniform(1 - shade, 1 + shade)
    profile = list(zip(xs, radius))
    colours = [_weathered(tone, x, nodes) for x in xs]
    profile += [(length + 0.02, radius[-1] - 0.03), (length + 0.02, inner + 0.02), (length - 0.03, inner)]
    colours += [CUT, CUT, CUT * 0.8]
    bore = stopped or length
    for depth in np.linspace(0.3, bore, 8):
        profile.append((max(length - depth, 0.02), inner))
        colours.append(tone * 0.45 * max(0.15, 1 - 0.9 * depth / bore))
    if stopped:
        profile = [(0, 0.004), (0, radius[0] - 0.02), *profile, (length - bore, 0.004)]
        colours = [tone * 0.6, tone * 0.6, *colours, tone * 0.12]
    else:
        profile += [(-0.02, inner + 0.02), (-0.02, radius[0] - 0.03), (0, radius[0])]
        colours += [CUT, CUT, tone]
    _spin(batch, np.array(profile), np.array(colours), outer, sides, turn, at)


def _wall(length, outer, rng, nodes):
    """Places along the stem and its radius there: a slow waver, a swelling and a groove at each node."""
    near_nodes = [node + d for node in nodes for d in NODE_OFFSETS_CM]
    xs = np.unique(np.round(np.r_[np.linspace(0, length, 60), near_nodes], 3))
    xs = xs[(xs >= 0) & (xs <= length)]
    radius = outer * (1 + 0.02 * np.sin(xs * 0.7 + rng.uniform(0, 6)))
    for node in nodes:
        swelling = 0.13 * np.exp(-(((xs - node) / 0.14) ** 2))
        groove = 0.06 * np.exp(-(((xs - node + 0.22) / 0.06) ** 2))
        radius = radius + outer * (swelling - groove)
    return xs, radius


def _weathered(tone, x, nodes):
    """The colour of the stem at `x`: dark at its nodes, a little uneven between them."""
    to_node = min([abs(x - node) for node in nodes], default=9)
    return (
        tone * (1 - 0.45 * math.exp(-((to_node / 0.12) ** 2))) * (1 + 0.10 * math.sin(x * 1.1 + tone[0] * 50))
    )


def _spin(batch, profile, colours, outer, sides, turn, at):
    around = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    angle, radius = np.meshgrid(around, profile[:, 1], indexing="ij")
    x = np.broadcast_to(profile[:, 0], angle.shape)
    V = np.stack([x, radius * np.cos(angle), radius * np.sin(angle)], -1).reshape(-1, 3)
    uv = np.stack([x, angle * outer], -1).reshape(-1, 2)
    tints = np.broadcast_to(colours[None], (sides, len(profile), 3)).reshape(-1, 3)
    if turn is not None:
        V = V @ np.asarray(turn).T
    batch.add(V + np.array(at), mesh.grid_faces(sides, len(profile), wrap_u=True), uv, tints)
