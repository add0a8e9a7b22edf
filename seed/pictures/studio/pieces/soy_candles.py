"""Soy wax poured into clear tumblers, a set of three."""

from studio import material, mesh
from studio.pieces.wick import wick

WALL_CM = 0.26
GLASS_INDEX = 1.45
FILLED = 0.74  # share of the tumbler's height
IN_THE_WALL_CM = 0.06
FOOT_CM = 0.5


def build(facts):
    """
    `dims_cm` is the group: the first and last tumbler stand at the back, the middle one in front. `tumbler_cm` is the
    outer diameter, `colours` the wax of each.
    """
    width, depth, height = facts["dims_cm"]
    radius = facts["tumbler_cm"] / 2
    glass = _clear_glass()
    places = [
        (radius - width / 2, depth / 2 - radius),
        (0, radius - depth / 2),
        (width / 2 - radius, depth / 2 - radius),
    ]
    parts = []
    for i, (place, colour) in enumerate(zip(places, facts["colours"])):
        candle = [
            _tumbler(radius, height, glass),
            _filling(radius - WALL_CM + IN_THE_WALL_CM, height * FILLED, _soy_wax(material.hexc(colour))),
            wick(height * FILLED - 0.1, 1.25, 0.10, 0.2 + 0.1 * i, (0.9, 0.86, 0.76)),
        ]
        candle[-1].rotation_euler = (0, 0, 1.3 * i)
        for part in candle:
            part.location = (*place, 0)
        parts += candle
    return parts


def _tumbler(radius, height, glass):
    """Foot, straight wall, fire-polished lip; outside up, inside down."""
    inner = radius - WALL_CM
    outside = [(0, 0), (radius - 0.35, 0), (radius - 0.35, 0), (radius - 0.05, 0.2), (radius, 0.45)]
    outside += [(radius, height * 0.5), (radius, height - 0.2), (radius - 0.03, height - 0.05)]
    lip = [(radius - WALL_CM / 2, height), (inner + 0.02, height - 0.06)]
    inside = [
        (inner, height - 0.3),
        (inner, height * 0.5),
        (inner, 0.85),
        (inner - 0.3, FOOT_CM + 0.02),
        (0, FOOT_CM),
    ]
    tumbler = mesh.lathe("tumbler", outside + lip + inside, 128, [glass], 8)
    tumbler.data.flip_normals()  # what refracts must know its outside
    return tumbler


def _filling(radius, level, wax):
    """
    The wax climbs the wall a little where it cooled first. It reaches into the glass: with an air gap it would look
    shrunken, as nothing does in a tumbler of real glass, which magnifies it.
    """
    bottom = FOOT_CM - IN_THE_WALL_CM
    profile = [
        (0, bottom),
        (radius - 0.3, bottom + 0.02),
        (radius - 0.05, bottom + 0.18),
        (radius, 0.85),
        (radius, 1.2),
    ]
    profile += [(radius, level * 0.6), (radius, level - 0.05), (radius, level + 0.12), (radius, level + 0.12)]
    profile += [(radius - 0.12, level + 0.02), (radius - 0.35, level - 0.05), (radius * 0.4, level - 0.08)]
    return mesh.lathe("wax", profile + [(0.3, level - 0.02), (0, level + 0.03)], 128, [wax], 8)


def _clear_glass():
    """
    Glass that refracts, so that the wax reaches the wall and the foot gathers its colour. Caustics are off in the
    studio: light passes to what lies behind as if the glass were a thin tint, or a tumbler would stand in the dark.
    """
    g = material.G("clear glass")
    glass = g("BsdfGlass", Color=(0.985, 0.99, 0.985), Roughness=0.0, IOR=GLASS_INDEX)
    through = g("BsdfTransparent", Color=(0.93, 0.94, 0.93))
    path = g("LightPath")
    passing = g.math("MAXIMUM", path.outputs["Is Shadow Ray"], path.outputs["Is Diffuse Ray"])
    mixed = g("MixShader", i0=passing, i1=glass, i2=through)
    g.nt.links.new(mixed.outputs[0], g.out.inputs[0])
    return g.m


def _soy_wax(colour):
    """Soft, dull and even, faintly frosted. Scattering inside it would be grain at the studio's few samples."""
    g = material.G("soy wax")
    v = g.coord()
    frost = g.ramp(g.noise(v, 0.7, 3), [(0.35, 0), (0.75, 1)])
    tint = g.mix(g.math("MULTIPLY", frost, 0.16), colour, tuple(min(1, 1.18 * c + 0.03) for c in colour))
    g.pbr(
        Base_Color=tint,
        Roughness=0.5,
        Specular=0.32,
        Sheen=0.25,
        Normal=g.bump(g.noise(v, 3.5, 3), 0.012, 0.3),
    )
    return g.m
