"""A workbench: things of a craft, and finished pieces, laid out on a bench top as a recipe says."""

import bpy

from studio.places import amber, bamboo, basketry, beadwork, bindery, blades, books, brushes, carving
from studio.places import clay, cloths, cords, dishes, dolls, embroidery, figures, gourds, grounds
from studio.places import joinery, lacquer, leatherwork, looms, painting, papers, parcels, ribbons
from studio.places import shuttles, soaps, stock, straw, waxes, wires, yarns
from studio.places.placing import placed

# fmt: off
SHELVES = (
    amber, bamboo, basketry, beadwork, bindery, blades, books, brushes, carving, clay, cloths, cords, dishes, dolls,
    embroidery, figures, gourds, joinery, lacquer, leatherwork, looms, painting, papers, parcels, ribbons, shuttles,
    soaps, stock, straw, waxes, wires, yarns,
)
# fmt: on
SHELF = {module.__name__.rsplit(".", 1)[1]: module for module in SHELVES}
PLACE = ("at", "turn", "lift", "tilt", "lean")


def arrange(facts):
    """
    `things` is a list of {"thing": "module.function", "at": [x, y], …}: where each lies (see `placing.placed`) and what
    its function is told. `ground` is {"top": "planks", …}, or missing where things lie on the studio's own paper.
    """
    anchor = bpy.data.objects.new("anchor", None)
    bpy.context.scene.collection.objects.link(anchor)
    for board in lay_ground(**facts["ground"]) if "ground" in facts else ():
        board.parent = anchor
    return [anchor, *(each for order in facts["things"] for each in lay(order))]


def lay_ground(top, **told):
    """The bench top of that name. It is parented but not handed out: the camera frames the things, not the bench."""
    return getattr(grounds, top)(**told)


def lay(order):
    """Makes one thing and puts it where the order says."""
    shelf, name = order["thing"].split(".")
    told = {key: value for key, value in order.items() if key not in ("thing", *PLACE)}
    where = {key: order[key] for key in PLACE if key in order}
    return placed(getattr(SHELF[shelf], name)(**told), **where)
