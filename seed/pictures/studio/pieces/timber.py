"""
Woods by species. A board is cut out of a solid trunk: year rings around a heart that lies beside it, so that faces show
flames, edges show lines and ends show arcs, as in a real board. Object coordinates are centimetres.
"""

from dataclasses import dataclass

import numpy as np

from studio import material

AXES = "XYZ"
STAVE_SHADE = (0.62, 0.52, 0.46)


@dataclass(frozen=True)
class Species:
    """Colours of early and late wood, and how strongly a year shows."""

    early: str
    late: str
    ring_cm: float
    ring_contrast: float
    fibre_contrast: float
    pores: float
    flecks: float = 0.0
    heart_cm: tuple = (3.0, 8.0)


SPECIES = {
    "pine": Species("#d8ae7a", "#a26c3a", 0.46, 0.56, 0.26, 0.15),
    "pine, waxed": Species("#c48d50", "#744420", 0.46, 0.52, 0.30, 0.2),
    "eucalyptus": Species("#b26e48", "#642e18", 0.85, 0.36, 0.50, 0.75),
    "eucalyptus, pale": Species("#c69068", "#8a4f32", 0.80, 0.36, 0.42, 0.70),
    "beech": Species("#cd9c6a", "#9c683c", 0.60, 0.26, 0.24, 0.10, flecks=0.55),
    "beech, stained": Species("#66371b", "#2c140a", 0.60, 0.30, 0.34, 0.15, flecks=0.35),
    "linden": Species("#d2ae7e", "#a98153", 0.55, 0.24, 0.22, 0.10),
    "poplar": Species("#d8bd8d", "#a58a59", 0.75, 0.36, 0.28, 0.15),
}


def board(species, along="X", seed=0, gloss=0.45, coat=0.1, staves=None, heart=None):
    """
    A board whose grain runs `along` an axis of the object. Another `seed` is another board. `staves` (axis, width in cm)
    glues it up from strips that share no figure. `heart` (cm in the two axes across) fixes where the trunk's heart lies.
    """
    wood = SPECIES[species]
    graph = material.G(species)
    rng = np.random.default_rng(seed)
    axis = AXES.index(along)
    position = graph.coord(loc=_cut_from(rng, wood, axis, heart))
    tone = None
    if staves:
        position, tone = _glued(graph, position, axis, *staves)
    lengthwise, across, through = _along_and_across(graph, position, axis)
    late = _year_rings(graph, wood, lengthwise, across, through)
    fibre = _fibres(graph, lengthwise, across, through)
    share = graph.math(
        "ADD",
        graph.math("MULTIPLY", late, wood.ring_contrast),
        graph.math("MULTIPLY", fibre, wood.fibre_contrast),
    )
    early, dark = material.hexc(wood.early), material.hexc(wood.late)
    colour = graph.ramp(share, [(0.10, early), (0.85, dark)])
    colour = _with_pores(graph, colour, dark, wood, lengthwise, across, through)
    if tone is not None:
        colour = graph.mix(
            graph.math("MULTIPLY", tone, 0.55), colour, graph.mix(1, colour, STAVE_SHADE, "MULTIPLY")
        )
    colour = _with_dark_ends(graph, colour, axis)
    graph.pbr(
        Base_Color=colour,
        Roughness=graph.ramp(fibre, [(0.3, gloss - 0.07), (0.75, gloss + 0.12)]),
        Specular=0.40,
        Clearcoat=coat,
        Clearcoat_Roughness=0.28,
        Normal=graph.bump(graph.math("SUBTRACT", fibre, graph.math("MULTIPLY", late, 0.4)), 0.02, 0.30),
    )
    return graph.m


def _cut_from(rng, wood, axis, heart):
    """Where in the trunk the board lies: anywhere along it, the heart always outside."""
    angle, distance = rng.uniform(0, 2 * np.pi), rng.uniform(*wood.heart_cm)
    sideways = heart if heart is not None else (distance * np.cos(angle), distance * np.sin(angle))
    place = np.zeros(3)
    place[axis] = rng.uniform(-60, 60)
    place[[(axis + 1) % 3, (axis + 2) % 3]] = sideways
    return tuple(place)


def _glued(graph, position, axis, stave_axis, width):
    """Moves each strip of `width` to another place of the trunk; also gives each a tone of its own, 0 to 1."""
    parts = graph("SeparateXYZ", Vector=graph.coord())
    number = graph.math("FLOOR", graph.math("DIVIDE", parts.outputs[AXES.index(stave_axis)], width))
    noise = graph("TexWhiteNoise", {"noise_dimensions": "1D"}, W=number)
    random = noise.outputs["Color"]
    reach = [60 if each == axis else 6 for each in range(3)]
    shift = graph("VectorMath", {"operation": "MULTIPLY"}, i0=random, i1=reach).outputs[0]
    moved = graph("VectorMath", {"operation": "ADD"}, i0=position, i1=shift).outputs[0]
    return moved, noise.outputs["Value"]


def _along_and_across(graph, position, axis):
    parts = graph("SeparateXYZ", Vector=position)
    return [parts.outputs[(axis + step) % 3] for step in range(3)]


def _stretched(graph, lengthwise, across, through, stretch):
    return graph("CombineXYZ", i0=graph.math("MULTIPLY", lengthwise, stretch), i1=across, i2=through).outputs[
        0
    ]


def _year_rings(graph, wood, lengthwise, across, through):
    """0 in early wood, rising to 1 at the end of each year. The trunk tapers and wanders: that makes flames."""
    wander = graph.noise(_stretched(graph, lengthwise, across, through, 0.10), 0.28, 3, 0.5)
    squares = graph.math(
        "ADD", graph.math("MULTIPLY", across, across), graph.math("MULTIPLY", through, through)
    )
    radius = graph.math("SQRT", squares)
    radius = graph.math("ADD", radius, graph.math("MULTIPLY", wander, 2.6))
    radius = graph.math("ADD", radius, graph.math("MULTIPLY", lengthwise, 0.022))
    uneven = graph.noise(graph("CombineXYZ", i0=radius).outputs[0], 0.9, 2)
    years = graph.math("ADD", graph.math("DIVIDE", radius, wood.ring_cm), graph.math("MULTIPLY", uneven, 1.6))
    phase = graph.math("FRACT", years)
    return graph.ramp(phase, [(0.0, 0.35), (0.10, 0.0), (0.50, 0.22), (0.90, 1.0), (1.0, 0.35)])


def _fibres(graph, lengthwise, across, through):
    return graph.noise(_stretched(graph, lengthwise, across, through, 0.06), 9, 5, 0.65)


def _with_pores(graph, colour, dark, wood, lengthwise, across, through):
    """Short dark vessels along the grain, and the brown spindles of beech."""
    vessels = graph.noise(_stretched(graph, lengthwise, across, through, 0.07), 38, 3, 0.6)
    shade = tuple(0.45 * each for each in dark)
    colour = graph.mix(
        graph.math("MULTIPLY", graph.ramp(vessels, [(0.52, 0), (0.68, 1)]), 0.4 * wood.pores), colour, shade
    )
    if not wood.flecks:
        return colour
    rays = graph.noise(_stretched(graph, lengthwise, across, through, 0.22), 14, 1, 0.4)
    return graph.mix(
        graph.math("MULTIPLY", graph.ramp(rays, [(0.60, 0), (0.67, 1)]), wood.flecks), colour, dark
    )


def _with_dark_ends(graph, colour, axis):
    """End grain drinks more oil: darker."""
    normal = graph("SeparateXYZ", Vector=graph("TexCoord").outputs["Normal"]).outputs[axis]
    facing = graph.ramp(graph.math("ABSOLUTE", normal), [(0.75, 0), (0.95, 0.75)])
    return graph.mix(facing, colour, graph.mix(1, colour, (0.42, 0.33, 0.26), "MULTIPLY"))
