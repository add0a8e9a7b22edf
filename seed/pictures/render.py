"""
Renders the pictures of a job file, one after the other:

    blender --background --python render.py -- JOB.json

A job is a list of {picture, out, recipe, view, width, height, samples}. For each it prints one line of JSON:
{picture, seconds, size_cm} or {picture, error}.
"""

import json
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from studio.camera import set_camera  # noqa: E402
from studio.lights import hang_backdrop, set_lights  # noqa: E402
from studio.passes import render_to, set_quality  # noqa: E402
from studio.stage import open_stage, set_on_floor  # noqa: E402


def model(recipe):
    """Builds what a recipe names as `folder.module.function`; recipes of pieces leave `pieces` out."""
    module, function = recipe["maker"].rsplit(".", 1)
    room = module if module.startswith("places.") else f"pieces.{module}"
    facts = {**recipe["make"], "dims_cm": recipe.get("dims_cm")}
    return getattr(import_module(f"studio.{room}"), function)(facts)


def render(job):
    recipe = job["recipe"]
    open_stage()
    objects = model(recipe)
    points, scale = set_on_floor(objects, recipe.get("yaw", 0), recipe.get("lift", 0))
    hang_backdrop(recipe["backdrop"])
    set_lights(**recipe.get("lights", {}))
    set_camera(points, job["height"] / job["width"], **job["view"])
    set_quality(job["width"], job["height"], job["samples"], recipe.get("cycles", {}))
    render_to(job["out"])
    return [round(float(side), 1) for side in (points.max(0) - points.min(0)) / scale]


def main(path):
    for job in json.loads(Path(path).read_text()):
        started = time.time()
        line = {"picture": job["picture"]}
        try:
            line["size_cm"] = render(job)
            line["seconds"] = round(time.time() - started, 1)
        except Exception:
            line["error"] = traceback.format_exc()
        print(json.dumps(line), flush=True)


main(sys.argv[sys.argv.index("--") + 1])
