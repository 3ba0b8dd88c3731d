#!/bin/bash
# publish.sh SITE KEY URL PACKAGE…: puts packages into static repositories for apt (SITE/apt) and for dnf and zypper
# (SITE/rpm), signed with the GPG key KEY, to be served at URL by any web server. Older packages that lie there stay
# available. Needs apt-utils, gpg, rpm and createrepo-c.
set -eu
site=$1 key=$2 url=$3
shift 3
name=coop-casual-conference
mkdir -p "$site/apt/pool" "$site/rpm"
for package; do
  case $package in
    *.deb) cp "$package" "$site/apt/pool" ;;
    *.rpm)
      cp "$package" "$site/rpm"
      # Debian's rpm looks for gpg where it is not.
      rpmsign --define "_gpg_name $key" --define "__gpg $(command -v gpg)" --define "_gpg_sign_cmd_extra_args --batch --pinentry-mode loopback" \
        --addsign "$site/rpm/$(basename "$package")"
      ;;
  esac
done
gpg --export "$key" >"$site/$name.gpg"
gpg --export --armor "$key" >"$site/$name.asc"

# What people put into /etc/apt/sources.list.d and /etc/yum.repos.d; `ccc doctor` looks for these names.
cat >"$site/$name.sources" <<END
Types: deb
URIs: $url/apt
Suites: stable
Components: main
Signed-By: /etc/apt/keyrings/$name.gpg
END
cat >"$site/$name.repo" <<END
[$name]
name=Coop Casual Conference
baseurl=$url/rpm
enabled=1
gpgcheck=1
repo_gpgcheck=1
gpgkey=$url/$name.asc
END

if ls "$site"/apt/pool/*.deb >/dev/null 2>&1; then
  cd "$site/apt"
  architectures=$(for package in pool/*.deb; do dpkg-deb --field "$package" Architecture; done | sort -u | tr '\n' ' ')
  for architecture in $architectures; do
    mkdir -p "dists/stable/main/binary-$architecture"
    apt-ftparchive --arch "$architecture" packages pool >"dists/stable/main/binary-$architecture/Packages"
    gzip --keep --force -9n "dists/stable/main/binary-$architecture/Packages"
  done
  apt-ftparchive -o APT::FTPArchive::Release::Origin='Coop Casual Conference' -o APT::FTPArchive::Release::Suite=stable \
    -o APT::FTPArchive::Release::Codename=stable -o APT::FTPArchive::Release::Components=main \
    -o APT::FTPArchive::Release::Architectures="${architectures% }" release dists/stable >Release
  mv Release dists/stable/Release
  gpg --batch --pinentry-mode loopback --local-user "$key" --yes --clearsign --output dists/stable/InRelease dists/stable/Release
  cd - >/dev/null
fi
if ls "$site"/rpm/*.rpm >/dev/null 2>&1; then
  createrepo_c --quiet --update "$site/rpm"
  gpg --batch --pinentry-mode loopback --local-user "$key" --yes --armor --detach-sign "$site/rpm/repodata/repomd.xml"
fi
