"""What all tests share: a cache of their own, so that a run neither reads nor leaves anything in the user's folders."""

import os
import tempfile

_CACHE = tempfile.TemporaryDirectory(prefix="boundlint-cache-", ignore_cleanup_errors=True)
os.environ["BOUNDLINT_CACHE_DIR"] = _CACHE.name  # before any test starts a process that inherits it
