"""``python -m desktop`` and the command ``enface``."""

import sys

from desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
