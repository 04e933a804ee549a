#!/bin/bash
# Runs a command beside a keyring of its own: gnome-keyring, unlocked, its files in a folder that is thrown away. Needs a session bus of its own:
#   dbus-run-session -- crates/punte-secrets/tests/keyring-session.sh cargo test -p punte-secrets --test keychain -- --ignored
set -euo pipefail

if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
    echo "keyring-session.sh: no session bus; run it under dbus-run-session" >&2
    exit 2
fi

XDG_DATA_HOME="$(mktemp -d)"
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT

# The daemon goes to the background once it serves, and ends with the bus.
eval "$(printf 'punte' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null | sed 's/^/export /')"

"$@"
