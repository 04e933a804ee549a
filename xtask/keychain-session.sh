#!/usr/bin/env bash
# Runs its arguments with an unlocked keychain that is thrown away afterwards. Expects a session bus of its own
# (dbus-run-session), so that the keychain of the person who runs it is never touched.
set -euo pipefail

home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/runtime"
unset GNOME_KEYRING_CONTROL

variables="$(printf 'for tests' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
while IFS='=' read -r name value; do
    [ -z "$name" ] || export "$name=$value"
done <<<"$variables"

"$@"
