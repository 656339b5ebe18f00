"""The choice of engine, with the reason for it, and a comparison of engines for a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.domain import translation
from desktop.domain.doubts import Doubt
from desktop.domain.packs.pack import Route
from desktop.domain.packs.routes import Why, why
from desktop.engines.base import known, names_of
from desktop.services.translation.rendering import Renderer
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.translation.translation import Translation
from desktop.ui.preferences import Preferences
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages
from desktop.ui.words.names import engine_title, language_name

Wordings = list[tuple[str, list[translation.Translation]]]
_FASTER, _BETTER = 1, 4  # wordings that an engine compares at each step


class EngineChoice(QObject):
    """The submenu "Engine" of one window, and what the text's menu offers for a sentence."""

    languagesWanted = Signal()  # the packs on this computer are to be shown

    def __init__(
        self,
        translation: Translation,
        preferences: Preferences,
        runner: Runner,
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._translation, self._preferences = translation, preferences
        self._message_bar = message_bar
        self._comparing = Latest(runner, self)
        self._comparing.done.connect(self._show_wordings)
        self._comparing.failed.connect(self._say_failed)
        self.menu = Menu(parent)
        self.menu.aboutToShow.connect(self.fill)
        self.menu.setEnabled(False)
        translation.languagesChanged.connect(self._enable)
        translation.faultNoticed.connect(self.say_fault)

    def retranslate(self) -> None:
        """Set the title of the submenu in the language of the window."""
        self.menu.setTitle(self.tr("&Engine"))

    def _enable(self) -> None:
        self.menu.setEnabled(self._translation.document is not None)

    # -- the submenu ------------------------------------------------------------------------------

    def fill(self) -> None:
        """List the engines that can translate the document, and how they are to work."""
        self.menu.clear()
        routes, current = self._translation.routes(), self._translation.route
        engines = QActionGroup(self.menu)
        for number, (engine, route) in enumerate(routes.items()):
            reasons = [self._way(route), *([] if number else [self._reason(routes, route)])]
            action = self.menu.addAction(f"{_title(route)} — {', '.join(reasons)}")
            action.setCheckable(True)
            action.setChecked(current is not None and current.choice == engine)
            action.setActionGroup(engines)
            action.triggered.connect(self._chooser(engine))
        if not routes:
            self.menu.addAction(self.tr("No language pack for this pair")).setEnabled(False)
        if len(routes) > 1 and current is not None:
            self._offer_default(current.choice)
        if beaming := [name for name in routes if _beams(name)]:
            self._offer_beam(beaming)

    def _chooser(self, engine: str) -> Callable[[], None]:
        return lambda: self._translation.choose_engine(engine)

    def _way(self, route: Route) -> str:
        if route.hosts:
            return self.tr("your text goes to {host}").format(host=", ".join(route.hosts))
        if route.via:
            return self.tr("through {language}").format(language=language_name(route.via))
        return self.tr("direct")

    def _reason(self, routes: Mapping[str, Route], usual: Route) -> str:
        """Why ``usual`` is taken out of ``routes``."""
        document = self._translation.document
        assert document is not None
        if self._preferences.current.engine in (usual.choice, usual.engine):
            return self.tr("your usual choice")
        others = [route for route in routes.values() if route != usual]
        reasons = {
            Why.ONLY: self.tr("only {engine} has this pair").format(
                engine=engine_title(usual.engine)
            ),
            Why.TOGETHER: self.tr("no engine has this pair alone"),
            Why.DIRECT: self.tr("the only direct way"),
            Why.SOURCE: self._closest(document.language),
            Why.TARGET: self._closest(document.target),
            Why.FIRST: _merit(usual.engine),
        }
        reason = why(usual, others, document.language, document.target)
        words = reasons[reason] if reason is not None else ""
        if not words:
            return self.tr("chosen automatically")
        return self.tr("chosen automatically: {reason}").format(reason=words)

    def _closest(self, code: str) -> str:
        return self.tr("closest to {language}").format(language=language_name(code))

    def _offer_default(self, engine: str) -> None:
        self.menu.addSeparator()
        words = self.tr("Use {engine} for every text").format(engine=engine_title(engine))
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(self._preferences.current.engine == engine)
        action.triggered.connect(lambda on: self._preferences.change(engine=engine if on else ""))

    def _offer_beam(self, engines: Sequence[str]) -> None:
        self.menu.addSeparator()
        beam = self._preferences.current.beam
        ways = QActionGroup(self.menu)
        names = ", ".join(map(engine_title, engines))
        for words, value, chosen in (
            (self.tr("{engine}: better wording"), _BETTER, beam != _FASTER),
            (self.tr("{engine}: faster"), _FASTER, beam == _FASTER),
        ):
            action = self.menu.addAction(words.format(engine=names))
            action.setCheckable(True)
            action.setChecked(chosen)
            action.setActionGroup(ways)
            action.triggered.connect(lambda _=False, value=value: self._set_beam(value))

    def _set_beam(self, beam: int) -> None:
        self._preferences.change(beam=beam)
        route, document = self._translation.route, self._translation.document
        if route is not None and document is not None and _beams(route.engine):
            self._translation.choose_engine(document.engine)

    # -- a sentence -------------------------------------------------------------------------------

    def offer(self, menu: Menu, row: int, first: int = 0, last: int = -1) -> None:
        """Add to ``menu`` what can be done with the sentences ``first`` to ``last`` of ``row``
        (-1: to its end)."""
        route = self._translation.route
        if route is None:
            return
        menu.addSeparator()
        again = menu.addAction(self.tr("Translate paragraph again"))
        again.triggered.connect(lambda: self.translate_again(row))
        other = self._translation.other(route)
        if other is not None:
            words = self.tr("Compare with {engine}").format(engine=_title(other))
            menu.addAction(words).triggered.connect(lambda: self.compare_row(row, first, last))

    def translate_again(self, row: int) -> None:
        """Translate the paragraph ``row`` again."""
        if row >= 0 and self._translation.route is not None:
            self._translation.again(row)

    def compare_row(self, row: int, first: int = 0, last: int = -1) -> None:
        """Show how two engines translate the sentences ``first`` to ``last`` of ``row`` (-1: to its
        end). Say so where only one can."""
        route = self._translation.route
        if row < 0 or route is None:
            return
        other = self._translation.other(route)
        if other is None:
            words = self.tr("Only {engine} can translate between these languages here.")
            words = words.format(engine=engine_title(route.engine))
            choice = (self.tr("Languages…"), lambda: self.languagesWanted.emit())
            self._message_bar.show_message("compare", words, choice)
            return
        sentences = self._translation.sentences(row)
        self.compare(sentences[first : last + 1 if last >= 0 else None], route, other)

    def compare(self, sentences: Sequence[str], *routes: Route) -> None:
        """Show how each of ``routes`` translates ``sentences``."""
        texts = [sentence.strip() for sentence in sentences if sentence.strip()]
        workers = self._translation.workers
        beam = self._preferences.current.beam
        terms = [self._translation.terms(route) for route in routes]

        def work(_job: Job) -> Wordings:
            return [
                (route.choice, Renderer(route, workers, beam, terms=held).render(texts))
                for route, held in zip(routes, terms, strict=True)
            ]

        self._comparing.begin(work)

    def _show_wordings(self, wordings: Wordings) -> None:
        lines = [f"{engine_title(engine)}: {_in_words(wording)}" for engine, wording in wordings]
        self._message_bar.show_message("compare", "\n".join(lines))

    def _say_failed(self, error: Exception) -> None:
        self._message_bar.show_message("compare", messages.words(error))

    # -- a pack at fault --------------------------------------------------------------------------

    def say_fault(self, doubt: Doubt) -> None:
        """Say that most of the first translations have the same fault."""
        route = self._translation.route
        if route is None:
            return
        words = self.tr(
            "Most of the first translations by {engine} look wrong in the same way ({reason}). The "
            "language pack may not fit this text. Choose another engine, or another pack."
        ).format(engine=engine_title(route.engine), reason=in_words([doubt]))
        choices = [(self.tr("Languages…"), lambda: self.languagesWanted.emit())]
        if (other := self._translation.other(route)) is not None:
            use = self.tr("Use {engine}").format(engine=engine_title(other.choice))
            choices.insert(0, (use, self._chooser(other.choice)))
        self._message_bar.show_message("fault", words, *choices)


def _title(route: Route) -> str:
    """The name of the engine; of one with several packs for a pair, also which one."""
    return for_menu(engine_title(route.choice))


def _beams(engine: str) -> bool:
    """Whether a choice of beam changes what ``engine`` gives; of a route through two, of either."""
    return any(known(name).beams for name in names_of(engine))


def _merit(engine: str) -> str:
    merit = known(engine.split("+")[0]).merit
    return QCoreApplication.translate("engines", merit) if merit else ""


def _in_words(translations: Sequence[translation.Translation]) -> str:
    doubts = [doubt for each in translations for doubt in each.doubts]
    text = " ".join(each.text for each in translations)
    return f"{text} ({in_words(doubts)})" if doubts else text
