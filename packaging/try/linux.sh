#!/bin/bash
# linux.sh FIRST NEXT PICTURES: installs the package FIRST on this system, uses it as a person does on a private desktop,
# upgrades it to NEXT while it runs, and removes it. To be run as root in a system that can be thrown away: a root of
# `cargo xtask package --try`, or a container. It installs the desktop that it needs where that is not there.
set -eu
first=$(realpath "$1") next=$(realpath "$2") pictures=$(realpath "$3")
here=$(dirname "$(realpath "$0")")
name=coop-casual-conference

step() { echo "-- $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

if command -v apt-get >/dev/null; then
  desktop='xvfb dbus dbus-x11 openbox xfce4-panel dunst xdotool imagemagick xdg-utils desktop-file-utils libglib2.0-bin procps'
  prepare() { dpkg --status $desktop >/dev/null 2>&1 || { apt-get -qq update; apt-get -qq install --yes --no-install-recommends $desktop; }; }
  add() { apt-get -qq install --yes --no-install-recommends --allow-downgrades "$1" >/dev/null; }
  remove() { apt-get -qq purge --yes "$name" >/dev/null; }
elif command -v dnf >/dev/null; then
  prepare() { dnf -q install -y xorg-x11-server-Xvfb dbus-daemon dbus-x11 openbox xfce4-panel dunst xdotool ImageMagick xdg-utils desktop-file-utils glib2 procps-ng findutils diffutils util-linux; }
  add() { dnf -q install -y "$1"; }
  remove() { dnf -q remove -y --noautoremove "$name"; }
elif command -v zypper >/dev/null; then
  prepare() { zypper -nq install xorg-x11-server-Xvfb dbus-1-daemon dbus-1-x11 openbox xfce4-panel dunst xdotool ImageMagick xdg-utils desktop-file-utils glib2-tools procps findutils diffutils util-linux; }
  add() { zypper -nq --no-gpg-checks install --allow-unsigned-rpm "$1"; }
  remove() { zypper -nq remove "$name"; }
elif command -v pacman >/dev/null; then
  name=coop-casual-conference-bin
  prepare() { pacman -Syu --noconfirm --needed xorg-server-xvfb dbus openbox xfce4-panel dunst xdotool imagemagick xdg-utils desktop-file-utils glib2 procps-ng which; }
  add() { pacman -U --noconfirm "$1"; }
  remove() { pacman -Rn --noconfirm "$name"; }
else
  fail "this system's package manager is not known here"
fi

# What a package could leave behind: all names outside the person's home and the package managers' own records.
names() {
  find /usr /etc /var /opt -xdev \( -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /var/lib/rpm \
    -o -path /var/lib/dnf -o -path /var/lib/zypp -o -path /var/lib/pacman -o -path /usr/lib/sysimage -o -path /var/tmp \) -prune -o -print | sort
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
add "$next"
touch /tmp/signals/upgraded
wait $person || fail "the person's part"

step "remove it"
remove
names >/tmp/after
diff /tmp/before /tmp/after || fail "this is left of it, or missing"
left=$(find /home/ana -iname '*ccc*' -o -name '*coop*')
[ -z "$left" ] || fail "left in the person's home: $left"
step "nothing is left of it"
