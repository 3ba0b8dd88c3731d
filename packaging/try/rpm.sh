#!/bin/bash
# rpm.sh FIRST NEXT: installs, verifies, upgrades and erases the .rpm in an empty root, where rpm is but no system that
# uses it. What the programs need is not looked at here.
set -eu
first=$(realpath "$1") next=$(realpath "$2")
fail() { echo "FAILED: $*" >&2; exit 1; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
rpm --root "$root" --initdb
rpm --root "$root" --install --nodeps "$first"
rpm --root "$root" --verify --nodeps coop-casual-conference
[ "$(ls "$root/usr/bin")" = "$(printf 'ccc\nccc-panel\nccc-tray')" ] || fail "the package brings other programs"
rpm --root "$root" --upgrade --nodeps "$next"
rpm --root "$root" --query coop-casual-conference
rpm --root "$root" --verify --nodeps coop-casual-conference
rpm --root "$root" --erase --nodeps coop-casual-conference
left=$(find "$root" -iname '*ccc*' -o -name '*coop-casual*')
[ -z "$left" ] || fail "left: $left"
echo "-- nothing is left of it"
