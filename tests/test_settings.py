"""Settings: only differences are saved, and no file can break the start."""

from __future__ import annotations

import json
from dataclasses import asdict, fields

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop import paths
from desktop.settings import Settings, load, save, update


def test_only_differences_are_saved_and_come_back() -> None:
    changed = Settings(theme="dark", size=20.0, targets=(("en", "pt"),))
    save(changed)
    written = json.loads((paths.config_dir() / "settings.json").read_text("utf-8"))
    assert written == {"theme": "dark", "size": 20.0, "targets": [["en", "pt"]]}
    assert load() == changed


def test_a_damaged_file_means_defaults_without_the_network() -> None:
    folder = paths.config_dir()
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{", "utf-8")
    for _ in range(2):
        assert load() == Settings(never_network=True)
    [aside] = folder.glob("settings.json.damaged-*")
    assert aside.read_text() == "{"


def test_what_a_newer_version_chose_is_kept_for_it() -> None:
    path = paths.config_dir() / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"layout": "circular", "new": [1, {"a": 2}], "size": 20.0}))
    old = load()
    assert old == Settings(size=20.0)
    update(old.with_(theme="dark"), old)
    assert json.loads(path.read_text()) == {
        "layout": "circular", "new": [1, {"a": 2}], "size": 20.0, "theme": "dark",
    }  # fmt: skip


def test_two_processes_do_not_undo_each_others_changes() -> None:
    old = Settings()
    update(old.with_(never_network=True), old)
    update(old.with_(size=20.0), old)
    assert load() == Settings(never_network=True, size=20.0)
    update(old, old.with_(size=20.0))
    assert load() == Settings(never_network=True)


def test_the_first_columns_share_of_the_first_version_is_taken_over() -> None:
    path = paths.config_dir() / "settings.json"
    path.parent.mkdir(parents=True)
    for saved, share in (({"split": 0.7}, 1.4), ({"split": 0.7, "translation_first": True}, 0.6)):
        path.write_text(json.dumps(saved), "utf-8")
        ((column, kept),) = load().column_shares
        assert column == "original"
        assert abs(kept - share) < 1e-9


def test_shares_of_columns_are_kept_within_bounds() -> None:
    save(Settings(column_shares=(("original", 0.01), ("machine", 1.25))))
    assert load().column_shares == (("original", 0.3), ("machine", 1.25))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([field.name for field in fields(Settings)]), _json) | _json)
def test_whatever_stands_in_the_file_each_setting_is_what_it_should_be(content: object) -> None:
    path = paths.config_dir() / "odd.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), "utf-8")
    loaded = load(path)
    for name, usual in asdict(Settings()).items():
        assert type(getattr(loaded, name)) is type(usual)
    assert 8 <= loaded.size <= 96
    assert 80 <= loaded.ui_scale <= 250
