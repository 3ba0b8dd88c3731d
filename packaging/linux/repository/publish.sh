#!/bin/bash
# publish.sh FOLDER KEY PACKAGE…: puts packages into a static repository for apt and one for dnf and zypper, signed with the
# GPG key KEY, to be served by any web server from FOLDER. Older packages that lie there stay available.
# Needs apt-utils, gpg, rpm and createrepo-c.
set -eu
folder=$1 key=$2
shift 2
mkdir -p "$folder/apt/pool" "$folder/rpm"
for package; do
  case $package in
    *.deb) cp "$package" "$folder/apt/pool" ;;
    *.rpm)
      cp "$package" "$folder/rpm"
      rpmsign --define "_gpg_name $key" --addsign "$folder/rpm/$(basename "$package")"
      ;;
  esac
done
gpg --export "$key" >"$folder/coop-casual-conference.gpg"
gpg --export --armor "$key" >"$folder/coop-casual-conference.asc"
if ls "$folder"/apt/pool/*.deb >/dev/null 2>&1; then
  cd "$folder/apt"
  architectures=$(for package in pool/*.deb; do dpkg-deb --field "$package" Architecture; done | sort -u | tr '\n' ' ')
  for architecture in $architectures; do
    mkdir -p "dists/stable/main/binary-$architecture"
    apt-ftparchive --arch "$architecture" packages pool >"dists/stable/main/binary-$architecture/Packages"
    gzip --keep --force -9n "dists/stable/main/binary-$architecture/Packages"
  done
  apt-ftparchive -o APT::FTPArchive::Release::Origin='Coop Casual Conference' -o APT::FTPArchive::Release::Suite=stable \
    -o APT::FTPArchive::Release::Codename=stable -o APT::FTPArchive::Release::Components=main \
    -o APT::FTPArchive::Release::Architectures="$architectures" release dists/stable >Release
  mv Release dists/stable/Release
  gpg --local-user "$key" --yes --clearsign --output dists/stable/InRelease dists/stable/Release
  cd - >/dev/null
fi
if ls "$folder"/rpm/*.rpm >/dev/null 2>&1; then
  createrepo_c --update "$folder/rpm"
  gpg --local-user "$key" --yes --armor --detach-sign "$folder/rpm/repodata/repomd.xml"
fi
