"""From arguments to documents: files, folders and standard input, each read in a worker."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from boundlint.errors import Problem, ReadError
from boundlint.isolation.reading import Request, read_each
from boundlint.model.document import Document
from boundlint.readers.options import Changes, ReadOptions

STDIN = "-"
"""The argument that stands for standard input."""


class ReadingOptions(Struct, frozen=True):
    """How files are read.

    Attributes:
        changes: which side of tracked changes.
        stdin: what came on standard input, None where nothing was taken from it.
        stdin_name: what to call that; its ending tells the text formats apart.
        debug: read within this process and let a mistake of ours raise.
    """

    changes: Changes = "accepted"
    stdin: bytes | None = None
    stdin_name: str = ""
    debug: bool = False


class Found(Struct, frozen=True):
    """One file of a run.

    Attributes:
        path: as the user wrote it, or as it was found in a folder.
        answer: what was read, or why nothing was.
    """

    path: str
    answer: Document | Problem


def documents(arguments: Sequence[str], options: ReadingOptions) -> Iterator[Found]:
    """Give each file once, in the order of the arguments; the reading of the first begins at once.

    A folder that gives none is given with its problem. While one document is worked on, the next is read.

    Args:
        arguments: files and folders, `-` for standard input.
        options: how to read them.
    """
    wanted = list(_targets(arguments))
    requests = [_request(path, options) for path, problem in wanted if problem is None]
    answers = _answers(requests, options)
    return (Found(_shown(path, options), problem or next(answers)) for path, problem in wanted)


def document(path: str, options: ReadingOptions) -> Found:
    """Read one file in a worker; a folder is refused.

    Args:
        path: as the user wrote it.
        options: how to read it.
    """
    return Found(_shown(path, options), next(_answers([_request(path, options)], options)))


def _targets(arguments: Sequence[str]) -> Iterable[tuple[str, Problem | None]]:
    """Give each file once, and a folder that gives none with its problem."""
    from boundlint.readers.collect import collect

    met: set[str] = set()
    for argument in arguments:
        paths, problems = ((STDIN,), ()) if argument == STDIN else collect([argument])
        yield from ((problem.path, problem) for problem in problems)
        yield from ((path, None) for path in paths if path not in met)
        met.update(paths)


def _shown(path: str, options: ReadingOptions) -> str:
    return options.stdin_name or STDIN if path == STDIN else path


def _request(path: str, options: ReadingOptions) -> Request:
    data = options.stdin or b"" if path == STDIN else None
    return Request(_shown(path, options), options.changes, data)


def _answers(requests: Iterable[Request], options: ReadingOptions) -> Iterator[Document | Problem]:
    return _read_here(requests) if options.debug else read_each(requests)


def _read_here(requests: Iterable[Request]) -> Iterator[Document | Problem]:
    """Read without a worker, for those who look for a mistake of ours."""
    from boundlint.readers import read

    for request in requests:
        try:
            yield read(request.path, ReadOptions(request.changes), data=request.data)
        except ReadError as error:
            yield error.problem
