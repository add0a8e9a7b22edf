"""Finished pieces of the catalogue by their SKU, made by the same makers and facts as their own pictures."""

import json
from importlib import import_module
from pathlib import Path

from studio.places.placing import lowered, placed

SEED = Path(__file__).parents[3]
OTHER_RECIPES = ("workshops", "centers", "campaigns")


def piece(sku):
    """The piece as its own recipe has it, turned as there, standing on the bench above the origin."""
    recipe = _recipe(sku)
    module, function = recipe["maker"].rsplit(".", 1)
    facts = {**recipe["make"], "dims_cm": recipe.get("dims_cm") or _size(sku)}
    objects = getattr(import_module(f"studio.pieces.{module}"), function)(facts)
    return lowered(placed(objects, turn=recipe.get("yaw", 0)))


def _recipe(sku):
    for path in sorted((SEED / "pictures/recipes").glob("*.json")):
        recipes = {} if path.stem in OTHER_RECIPES else json.loads(path.read_text())
        if sku in recipes:
            return recipes[sku]
    raise KeyError(f"No recipe for {sku}")


def _size(sku):
    products = json.loads((SEED / "data/catalogue.json").read_text())["products"]
    return next(product["dims_cm"] for product in products if product["sku"] == sku)
