"""
What surfaces of tools and materials are: woods, metals, leather, cloth, paint, clay. The only module of the workbenches
that knows `studio.material`. Colours are '#rrggbb'.
"""

from studio import material

PAGE = "#d9ccb3"
WOODS = {
    "beech": ("#c9976a", "#9c683c"),
    "pine": ("#d9b27a", "#b98648"),
    "oak": ("#a97b4c", "#6f4a2a"),
    "walnut": ("#6b4630", "#3b2418"),
    "cherry": ("#a9653f", "#74391f"),
    "ash": ("#c7b08e", "#9a8260"),
    "olive": ("#9a7440", "#4c3218"),
    "weathered": ("#8f8474", "#5f574c"),
    "smoked": ("#5e4737", "#36281e"),
}


def rgb(colour):
    """Linear (r, g, b) of '#rrggbb'."""
    return material.hexc(colour)


def wood(kind="beech", axis="X", polish=0.45, ring=0.6):
    """Wood whose fibres run along `axis` of the object."""
    light, dark = (rgb(tone) for tone in WOODS[kind])
    return material.wood(light, dark, ring=ring, gloss=polish, axis=axis)


def steel(roughness=0.26):
    return material.metal((0.56, 0.55, 0.53), roughness)


def brass():
    return material.metal((0.72, 0.50, 0.22), 0.24)


def iron():
    return material.metal((0.16, 0.15, 0.15), 0.42)


def gold_leaf():
    return material.metal((0.95, 0.66, 0.22), 0.2, 0.8)


def paint(colour, roughness=0.45):
    """Painted or plain: wood, plaster, plastic, rubber."""
    return material.flat(rgb(colour), roughness, var=0.1)


def enamel(colour):
    """Glossy: lacquer, wet paint, glazed dishes."""
    return material.flat(rgb(colour), 0.12, 0.5, var=0.1, coat=1.0)


def paper(colour):
    return material.flat(rgb(colour), 0.9, 0.1, bump=0.12, bscale=16, var=0.05)


def clay(colour, wet=False):
    return material.flat(
        rgb(colour), 0.35 if wet else 0.85, 0.4 if wet else 0.15, bump=0.5, bscale=5, var=0.16
    )


def porous(colour):
    """Sponge, felt, raw paste."""
    return material.flat(rgb(colour), 0.95, 0.05, bump=2.2, bscale=9, var=0.3)


def leather(colour, edge=None):
    return material.leather(rgb(colour), rgb(edge) if edge else None)


def wax(colour):
    return material.wax(rgb(colour), sss=0.12)


def amber():
    return material.amber()


def coloured_fibre(roughness=0.9):
    """Threads, yarns, hairs: the colour comes from each strand."""
    return material.vcol(roughness, 0.08, bump=0.7, bscale=22)


def coloured_strip():
    """Bamboo, willow, straw: the colour comes from each strand, fibres run along it."""
    return material.fibre()


def coloured_gloss():
    """Beads, plastic-coated wire: the colour comes from each strand."""
    return material.beads(0.14)


def cloth(colour, weft=None, pitch=0.13, lies="UV"):
    """
    Plain weave of threads `pitch` centimetres apart, in the UV coordinates of a sheet, or straight across the bench where
    it `lies` in "Object" coordinates. Uneven threads both ways carry the look from afar, waves both ways the bump from
    near.
    """
    graph = material.G("cloth")
    along = graph.noise(graph.coord((0.5, 1 / pitch, 1), lies), 1.6, 2)
    across = graph.noise(graph.coord((1 / pitch, 0.5, 1), lies), 1.6, 2)
    warp, other = rgb(colour), rgb(weft or colour)
    tone = graph.mix(graph.ramp(along, [(0.3, 0), (0.7, 1)]), warp, tuple(part * 0.66 for part in warp))
    tone = graph.mix(graph.math("MULTIPLY", graph.ramp(across, [(0.35, 0), (0.7, 1)]), 0.5), tone, other)
    waves = [
        graph(
            "TexWave",
            {"wave_type": "BANDS", "bands_direction": direction},
            Vector=graph.coord(kind=lies),
            Scale=0.157 / pitch,
        ).outputs["Fac"]
        for direction in "XY"
    ]
    relief = graph.math("MULTIPLY", *waves)
    graph.pbr(Base_Color=tone, Roughness=0.92, Specular=0.08, Sheen=0.4, Normal=graph.bump(relief, 0.05, 0.6))
    return graph.m
