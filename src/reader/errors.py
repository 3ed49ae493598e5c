"""The errors that a user can act on; each message is one sentence that names what failed and why."""


class ReaderError(Exception):
    """Anything that went wrong in a way the user can do something about."""


class SourceError(ReaderError):
    """A file, address or stream could not be read as an article."""


class LibraryError(ReaderError):
    """The store of articles cannot do what was asked of it."""


class ConfigError(ReaderError):
    """The settings file says something that cannot be followed."""


class Cancelled(ReaderError):
    """Long work was stopped because nobody waits for its result any more."""
