"""One module a command, each with `run(options, words) -> exit code`, imported only when it is asked for."""
