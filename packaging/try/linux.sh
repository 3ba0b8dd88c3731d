#!/bin/bash
# linux.sh FIRST NEXT PICTURES: installs the package FIRST on this system, uses it as a person does on a private desktop,
# upgrades it to NEXT while it runs, and removes it. To be run as root in a system that can be thrown away: a root of
# `cargo xtask package --try`, or a container. It installs the desktop that it needs where that is not there.
set -eu
first=$(realpath "$1") next=$(realpath "$2") pictures=$(realpath "$3")
here=$(dirname "$(realpath "$0")")
name=coop-casual-conference

step() { echo "-- $*"; }
. "$here/eventually.sh"

# Each package manager: the desktop to be tried on and what the package depends on, so that neither counts as left behind;
# then installing the package, upgrading (also to the same version, as in a container) and removing it. Images for
# containers leave out man pages and documents, so they are told not to.
desktop='openbox xfce4-panel dunst xdotool xdg-utils desktop-file-utils'
if command -v apt-get >/dev/null; then
  desktop="$desktop xvfb dbus dbus-x11 imagemagick libglib2.0-bin procps"
  apt() { apt-get -qq --yes --no-install-recommends "$@" >/dev/null; }
  prepare() {
    rm -f /etc/dpkg/dpkg.cfg.d/excludes /etc/dpkg/dpkg.cfg.d/docker
    dpkg --status $desktop >/dev/null 2>&1 || { apt update; apt install $desktop; }
    apt satisfy "$(dpkg-deb --field "$first" Depends)"
  }
  add() { apt install "$1"; }
  upgrade() { apt install --reinstall "$1"; }
  remove() { apt purge "$name"; }
elif command -v dnf >/dev/null; then
  desktop="$desktop xorg-x11-server-Xvfb dbus-daemon dbus-x11 ImageMagick glib2 procps-ng findutils diffutils util-linux shadow-utils"
  dnf() { command dnf -q -y --setopt=tsflags= "$@"; }
  prepare() { dnf install $desktop; rpm -qp --requires "$first" | grep -v '^rpmlib' | sed 's/ .*//' | sort -u | xargs dnf -q -y install; }
  add() { dnf install "$1"; }
  upgrade() { rpm -q --quiet "$(rpm -qp "$1")" && dnf reinstall "$1" || dnf install "$1"; }
  remove() { dnf remove --noautoremove "$name"; }
elif command -v zypper >/dev/null; then
  desktop="$desktop xorg-x11-server-Xvfb dbus-1-daemon dbus-1-x11 ImageMagick glib2-tools procps findutils diffutils util-linux shadow"
  zypper() { command zypper -nq --no-gpg-checks "$@"; }
  prepare() {
    sed -i 's/^rpm.install.excludedocs.*/rpm.install.excludedocs = no/' /etc/zypp/zypp.conf 2>/dev/null || true
    zypper install $desktop
    rpm -qp --requires "$first" | grep -v '^rpmlib' | sed 's/ .*//' | sort -u | xargs zypper -nq install --capability
  }
  add() { zypper install --allow-unsigned-rpm "$1"; }
  upgrade() { zypper install --allow-unsigned-rpm --force "$1"; }
  remove() { zypper remove "$name"; }
elif command -v pacman >/dev/null; then
  name=coop-casual-conference-bin
  desktop="$desktop xorg-server-xvfb dbus imagemagick glib2 procps-ng which"
  prepare() {
    sed -i '/^NoExtract/d' /etc/pacman.conf
    pacman -Syu --noconfirm --needed $desktop $(tar -xOf "$first" .PKGINFO | sed -n 's/^depend = //p')
  }
  add() { pacman -U --noconfirm "$1"; }
  upgrade() { add "$1"; }
  remove() { pacman -Rn --noconfirm "$name"; }
else
  fail "this system's package manager is not known here"
fi

# What a package could leave behind: all names outside the person's home, the package managers' own records, and the caches
# that the system keeps of all entries and icons.
names() {
  find /usr /etc /var /opt -xdev \( -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /var/lib/rpm \
    -o -path /var/lib/dnf -o -path /var/lib/zypp -o -path /var/lib/pacman -o -path /usr/lib/sysimage -o -path /var/tmp \) -prune -o ! -name '*.cache' -print | sort
}

step "the desktop that it is tried on"
prepare
id ana >/dev/null 2>&1 || useradd --create-home ana
names >/tmp/before

step "install $(basename "$first")"
add "$first"
names >/tmp/installed
comm -13 /tmp/before /tmp/installed | grep -q bin/ccc-tray || fail "the package brings no ccc-tray"
for program in ccc ccc-panel ccc-tray; do
  "$program" --version
  ls /usr/share/man/man1/$program.1* >/dev/null || fail "$program has no man page"
done

step "use it, as a person"
install -d -o ana -m 700 /run/user/1777
mkdir -p "$pictures" /tmp/signals
chmod 777 "$pictures" /tmp/signals
as_ana() {
  setpriv --reuid ana --regid ana --init-groups --reset-env env HOME=/home/ana XDG_RUNTIME_DIR=/run/user/1777 LC_ALL=C.UTF-8 \
    PATH=/usr/local/bin:/usr/bin:/bin "$@"
}
as_ana bash "$here/person.sh" "$pictures" /tmp/signals &
person=$!
# The person says when the package is to be upgraded, and is told when it has been.
until [ -e /tmp/signals/upgrade ]; do
  kill -0 $person 2>/dev/null || fail "the person's part ended before the upgrade"
  sleep 0.1
done
step "upgrade to $(basename "$next") while it runs"
upgrade "$next"
touch /tmp/signals/upgraded
wait $person || fail "the person's part"

step "remove it"
remove
names >/tmp/after
diff /tmp/before /tmp/after || fail "this is left of it, or missing"
left=$(find /home/ana -iname '*ccc*' -o -name '*coop*')
[ -z "$left" ] || fail "left in the person's home: $left"
step "nothing is left of it"
