"""What every test may use."""

import os

from hypothesis import HealthCheck, settings

# As the server sets it for itself: some tests read its database from beside it.
os.environ.setdefault("PSYCOPG_WAIT_FUNC", "wait_selector")

# The same examples each time, so that what fails is what changed; HYPOTHESIS_PROFILE=search looks for new ones, and
# the checks before a merge try a few.
# No profile looks at the clock: a machine that does other things as well is slow, not wrong.
patient = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("few", derandomize=True, max_examples=15, **patient)
settings.register_profile("same", derandomize=True, **patient)
settings.register_profile("search", max_examples=1000, **patient)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

pytest_plugins = ["tests.needs"]
