"""Makes ready what a command needs, and does nothing when it is there: .venv, node_modules, static/dist."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import node

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
DIST = ROOT / "static" / "dist"
LISTS = ("requirements.txt", "requirements-extra.txt", "requirements-dev.txt")


def main(parts: list[str]) -> None:
    steps = {"runtime": runtime, "dev": dev, "packages": packages, "front": front}
    unknown = [part for part in parts if part not in steps]
    if unknown:
        stop(f"unknown part {unknown[0]!r}; expected some of {', '.join(steps)}.")
    venv()
    for part in parts:
        steps[part]()


def runtime() -> None:
    if not (ready("dev", *LISTS) or ready("runtime", LISTS[0])):
        install("what the server needs", "-r", LISTS[0])
        mark("runtime", LISTS[0])


def dev() -> None:
    if not ready("dev", *LISTS):
        install("what tests and checks need", "-r", LISTS[2])
        mark("dev", *LISTS)


def packages() -> None:
    """The front end's packages, exactly as the lock file has them."""
    if not node.found(VENV):
        install("Node, since this machine has none from 20 on", node.WHEEL)
    stamp = ROOT / "node_modules" / ".installed"
    wanted = fingerprint("package-lock.json", ".npmrc")
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say("Installing the front end's packages (once).")
    command = [*node.npm(VENV), "ci", "--loglevel=error"]
    run(command, "npm could not install the front end's packages; see above.")
    stamp.write_text(wanted)


def front() -> None:
    packages()
    if newest(ROOT / "static" / "src", ROOT / "tools" / "build.mjs", ROOT / "package-lock.json") > built_at():
        run([*node.node(VENV), "tools/build.mjs"], "the front end did not build; see above.")


def venv() -> None:
    if not (VENV_PYTHON.exists() and (VENV / "bin" / "pip").exists()):
        make_venv()  # anew, or completing one that was interrupted
    elif os.environ.get("PYTHON") and version_in_venv() != this_version():
        stop(f".venv holds Python {version_in_venv()}, not {this_version()}. Remove it first: rm -r .venv")


def make_venv() -> None:
    try:
        import ensurepip  # noqa: F401  Debian ships Python without it
    except ImportError:
        package = f"python{this_version()}-venv"
        stop(f"this Python cannot make a virtual environment. On Debian or Ubuntu: apt-get install {package}")
    say(f"Making .venv with Python {this_version()}.")
    run([sys.executable, "-m", "venv", str(VENV)], "the virtual environment could not be made; see above.")


def version_in_venv() -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([VENV_PYTHON, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def this_version() -> str:
    return "{}.{}".format(*sys.version_info)


def install(what: str, *arguments: str) -> None:
    say(f"Installing {what} (once, about a minute).")
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    run([*pip, *arguments], "pip could not install it; see above.")


def ready(name: str, *files: str) -> bool:
    return stamp_for(name, *files).exists()


def mark(name: str, *files: str) -> None:
    stamp_for(name, *files).touch()


def stamp_for(name: str, *files: str) -> Path:
    return VENV / f".{name}-{this_version()}-{fingerprint(*files)}"


def fingerprint(*files: str) -> str:
    return hashlib.sha256(b"".join((ROOT / file).read_bytes() for file in files)).hexdigest()[:16]


def built_at() -> float:
    manifest = DIST / "manifest.json"
    return manifest.stat().st_mtime if manifest.exists() else 0.0


def newest(*places: Path) -> float:
    """Folders count too: their time changes when a file in them is added or removed."""
    every = [path for place in places for path in (place, *place.rglob("*")) if path.exists()]
    return max(path.stat().st_mtime for path in every)


def run(command: list[str], trouble: str) -> None:
    """Runs it without its chatter; what goes wrong it says on the other channel."""
    done = subprocess.run(command, cwd=ROOT, env=node.environment(VENV), stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        stop(trouble)


def say(sentence: str) -> None:
    print(f"setup: {sentence}", flush=True)


def stop(sentence: str) -> None:
    sys.exit(f"setup: {sentence}")


if __name__ == "__main__":
    main(sys.argv[1:])
