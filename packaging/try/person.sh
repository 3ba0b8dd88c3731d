#!/bin/bash
# person.sh PICTURES SIGNALS: what a person does with the installed program, on a private desktop of their own.
set -eu
pictures=$1 signals=$2

step() { echo "   $*"; }
diagnose() { tail -n 20 ~/.local/state/ccc/ccc-tray.log >&2 || true; }
. "$(dirname "$0")/eventually.sh"

if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
  exec dbus-run-session -- bash "$0" "$@"
fi
cd
# A browser that only notes what it is given.
mkdir -p .local/share/applications .config
printf '#!/bin/sh\necho "$@" >>"$HOME/browsed"\n' >browser.sh
chmod +x browser.sh
printf '[Desktop Entry]\nType=Application\nName=Browser\nExec=%s/browser.sh %%u\nMimeType=x-scheme-handler/https;\n' "$HOME" \
  >.local/share/applications/browser.desktop
printf '[Default Applications]\nx-scheme-handler/https=browser.desktop\n' >.config/mimeapps.list
cp .config/mimeapps.list mine
mkdir .config/ccc
printf "[room]\nurl = 'https://meet.example.org/coop'\n" >.config/ccc/ccc.toml

mkfifo display
Xvfb -displayfd 3 -screen 0 900x700x24 -nolisten tcp 3>display 2>/dev/null &
read -r number <display
export DISPLAY=:$number BROWSER=$HOME/browser.sh XDG_CURRENT_DESKTOP=X-Trial XDG_SESSION_TYPE=x11
openbox &
xfce4-panel --disable-wm-check >/dev/null 2>&1 &
dunst >/dev/null 2>&1 &
eventually "a tray" gdbus call --session --dest org.kde.StatusNotifierWatcher --object-path /StatusNotifierWatcher \
  --method org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered

window() { xdotool search --onlyvisible --name 'Coop Casual Conference' | grep .; }
picture() { # picture NAME: one of the whole screen, once the window has content
  local try colours
  for try in $(seq 100); do
    colours=$(import -window "$(window | head -n 1)" png:- | identify -format %k - || echo 0)
    if [ "$colours" -gt 100 ]; then
      import -window root "$pictures/$1.png"
      step "the window has $colours colours"
      return
    fi
    sleep 0.2
  done
  import -window root "$pictures/$1.png"
  fail "nothing is painted in the window: it has $colours colours"
}

step "start it from the menu"
gio launch /usr/share/applications/coop.patio.ccc.desktop
eventually "the panel's window" window
picture panel
eventually "the resident" ccc status
[ ! -e .local/share/applications/coop.patio.ccc.desktop ] || fail "the package's entry is hidden by one in the home"
cmp mine .config/mimeapps.list || fail "the person's list of programs was changed"

step "ccc doctor"
ccc doctor >"$pictures/doctor.txt" || true
cat "$pictures/doctor.txt"
grep -q '^✓ Tray' "$pictures/doctor.txt" || fail "the doctor does not find the tray"
grep -q '^✓ Window' "$pictures/doctor.txt" || fail "the doctor thinks that no window can open"
grep -q '^✓ Version.*Installed from' "$pictures/doctor.txt" || fail "the doctor does not know the package"

step "follow a link"
[ "$(xdg-mime query default x-scheme-handler/ccc)" = coop.patio.ccc.link.desktop ] || fail "another program takes the links"
gio open ccc://join
eventually "the room's page to open" grep -q https://meet.example.org/coop browsed

step "be upgraded"
resident=$(pgrep -u ana -x ccc-tray)
pkill -u ana -x ccc-panel
before=$(stat -Lc %i "/proc/$resident/exe")
touch "$signals/upgrade"
eventually "the upgrade" test -e "$signals/upgraded"
# While a notice stands that could be answered, the resident stays as it is.
another() { dunstctl close-all; [ "$(stat -Lc %i "/proc/$resident/exe")" != "$before" ] && ccc status; }
eventually "the resident to become the new program" another
[ "$(stat -Lc %i "/proc/$resident/exe")" = "$(stat -c %i /usr/bin/ccc-tray)" ] || fail "it runs another file"
ccc panel
eventually "the panel's window" window
picture upgraded
pkill -u ana -x ccc-panel

step "be forgotten"
ccc forget --yes
! pgrep -u ana -x ccc-tray >/dev/null || fail "the resident still runs"
cmp mine .config/mimeapps.list || fail "the person's list of programs was changed"
