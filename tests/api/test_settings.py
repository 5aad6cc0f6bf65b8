import stat
from pathlib import Path

import pytest

from api.app import create_app_from_environment
from api.settings import Settings, SettingsInvalid


def test_every_setting_is_described() -> None:
    undescribed = [name for name, field in Settings.model_fields.items() if not field.description]
    assert undescribed == []


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CINQ_PORT", "eighty"),
        ("CINQ_PORT", "70000"),
        ("CINQ_DATABASE_URL", "mysql://localhost/cinq"),
        ("CINQ_DATABASE_URL", "sqlite:///cinq.db"),
        ("CINQ_DATABASE_URL", "nonsense"),
        ("CINQ_SECRET_KEY", "short"),
        ("CINQ_ARGON2_MEMORY_KIB", "1"),
        ("CINQ_DOCS_ENABLED", "perhaps"),
    ],
)
def test_a_value_that_cannot_be_used_stops_the_start_with_its_name(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsInvalid, match=f"^{variable}: "):
        create_app_from_environment()


def test_a_secret_that_cannot_be_used_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CINQ_SECRET_KEY", "hunter2")
    monkeypatch.setenv("CINQ_DATABASE_URL", "mysql://cinq:hunter2@localhost/cinq")
    with pytest.raises(SettingsInvalid) as refusal:
        Settings.from_environment()
    assert "hunter2" not in str(refusal.value)


def test_an_empty_variable_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CINQ_PORT", "")
    assert Settings.from_environment().port == 8000


def test_origins_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CINQ_PUBLIC_ORIGINS", "https://a.example/, https://b.example")
    assert Settings.from_environment().public_origins == (
        "https://a.example",
        "https://b.example",
    )


def test_the_database_is_in_the_data_directory_unless_it_is_elsewhere(tmp_path: Path) -> None:
    assert Settings(data_dir=tmp_path).database == f"sqlite+aiosqlite:///{tmp_path}/cinq.db"
    elsewhere = "postgresql+asyncpg://cinq@db/cinq"
    assert Settings(data_dir=tmp_path, database_url=elsewhere).database == elsewhere


def test_a_secret_key_is_made_once_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new")
    secret = settings.secret()
    assert len(secret) >= 32
    assert settings.secret() == secret
    kept = tmp_path / "new" / "secret_key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert list(kept.parent.iterdir()) == [kept]


def test_a_secret_key_that_is_set_is_used(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, secret_key="k" * 32)
    assert settings.secret() == b"k" * 32
    assert list(tmp_path.iterdir()) == []


def test_a_secret_may_come_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "secret_key"
    secret.write_text("a secret of thirty-two characters\n")
    monkeypatch.setenv("CINQ_SECRET_KEY_FILE", str(secret))
    assert Settings.from_environment().secret() == b"a secret of thirty-two characters"


def test_a_variable_wins_over_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "port").write_text("9000")
    monkeypatch.setenv("CINQ_PORT_FILE", str(tmp_path / "port"))
    assert Settings.from_environment().port == 9000
    monkeypatch.setenv("CINQ_PORT", "9001")
    assert Settings.from_environment().port == 9001


def test_a_value_from_a_file_that_cannot_be_used_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "key").write_text("short")
    monkeypatch.setenv("CINQ_SECRET_KEY_FILE", str(tmp_path / "key"))
    with pytest.raises(SettingsInvalid, match=r"^CINQ_SECRET_KEY: "):
        Settings.from_environment()
