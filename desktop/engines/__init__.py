"""Translation of text, on this computer or by a server that the person added. Each engine is
imported when first used, in a worker process.

To add an engine, write ``desktop/engines/NAME.py`` with an `Engine` and name it in `ENGINES`; the
contract tests run for every entry. Where its library is missing, only that engine is unavailable.
"""

from __future__ import annotations

ENGINES: dict[str, str] = {
    "firefox": "desktop.engines.firefox:FirefoxEngine",
    "argos": "desktop.engines.argos:ArgosEngine",
    "ctranslate2": "desktop.engines.ctranslate2:CTranslate2Engine",
    "llm": "desktop.engines.llm:LlmEngine",
    "server": "desktop.engines.server:ServerEngine",
}
