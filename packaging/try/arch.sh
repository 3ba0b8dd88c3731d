#!/bin/bash
# arch.sh FOLDER…: makes the Arch package from PKGBUILD and the archive beside it in each FOLDER, as a person without
# rights does, installs the first in an empty root, upgrades it to the next ones, and removes it.
set -eu
fail() { echo "FAILED: $*" >&2; exit 1; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/var/lib/pacman" "$root/var/cache/pacman/pkg"
printf '[options]\nArchitecture = auto\nSigLevel = Never\nLocalFileSigLevel = Never\n' >"$root/pacman.conf"
pacman_there() { pacman --root "$root" --config "$root/pacman.conf" --noconfirm "$@"; }
for folder; do
  build=$root/build/$(basename "$folder")
  mkdir -p "$build"
  cp "$folder/PKGBUILD" "$folder"/*.tar.xz "$build"
  chown -R nobody "$root/build"
  chmod 755 "$root"
  (cd "$build" && setpriv --reuid nobody --clear-groups env HOME="$build" makepkg --nodeps --noconfirm --log)
  (cd "$build" && setpriv --reuid nobody --clear-groups env HOME="$build" makepkg --printsrcinfo) >"$folder/.SRCINFO"
  pacman_there --upgrade -dd "$build"/*.pkg.tar*
  pacman_there --query
  [ "$(ls "$root/usr/bin")" = "$(printf 'ccc\nccc-panel\nccc-tray')" ] || fail "the package brings other programs"
done
pacman_there --remove coop-casual-conference-bin
rm -rf "$root/build" "$root/var"
left=$(find "$root" -iname '*ccc*' -o -name '*coop-casual*')
[ -z "$left" ] || fail "left: $left"
echo "-- nothing is left of it"
