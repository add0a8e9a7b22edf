"""Files that are made while modelling (woven textures, draped cloth): kept in one folder, never committed."""

import hashlib
import os
from pathlib import Path

import numpy as np

SCRATCH = Path(os.environ["STUDIO_SCRATCH"])


def scratch_file(name):
    """Path of a file of this process alone: two renders at once must not write the same texture."""
    folder = SCRATCH / f"process-{os.getpid()}"
    folder.mkdir(parents=True, exist_ok=True)
    return str(folder / name)


def remembered(key, compute):
    """The array of `compute()`, kept under the digest of `key`: a cloth that was draped once is not draped again."""
    digest = hashlib.sha256(repr(key).encode()).hexdigest()[:16]
    path = SCRATCH / "remembered" / f"{digest}.npy"
    if path.exists():
        return np.load(path)
    value = compute()
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.npy")
    np.save(unfinished, value)
    os.replace(unfinished, path)
    return value
