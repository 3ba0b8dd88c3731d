#!/bin/bash
# container.sh IMAGE PACKAGE PICTURES: installs, uses, upgrades and removes the package in a new container of IMAGE, as
# linux.sh does. The same package twice: package managers install it anew, which is an upgrade to the program that runs.
# For archlinux, PACKAGE is a folder with PKGBUILD and its archive.
set -eu
image=$1 package=$(realpath "$2") pictures=$3
mkdir -p "$pictures"
here=$(dirname "$(realpath "$0")")
run() {
  docker run --rm --volume "$here:/scripts:ro" --volume "$package:/package/$(basename "$package"):ro" \
    --volume "$(realpath "$pictures"):/pictures" "$image" bash -euc "$1"
}
case $image in
  archlinux*)
    run "
      pacman -Syu --noconfirm --needed base-devel
      useradd --create-home packer
      cp /package/*/PKGBUILD /package/*/*.tar.xz /home/packer
      chown -R packer /home/packer
      su packer -c 'cd && makepkg --nodeps --noconfirm'
      bash /scripts/linux.sh /home/packer/*.pkg.tar.* /home/packer/*.pkg.tar.* /pictures"
    ;;
  *) run "bash /scripts/linux.sh /package/* /package/* /pictures" ;;
esac
