"""What every test may use."""

import os

from hypothesis import settings

# As the server sets it for itself: some tests read its database from beside it.
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_selector")

# The same examples each time, so that what fails is what changed; HYPOTHESIS_PROFILE=search looks for new ones, and
# the checks before a merge try a few.
settings.register_profile("few", derandomize=True, deadline=None, max_examples=15)
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

pytest_plugins = ["tests.needs"]
