#!/bin/bash
# windows.sh FIRST NEXT SHIM: the setup in Wine, for a person without an administrator: installs, follows a link, upgrades
# while the program runs, uninstalls. SHIM is the folder with what this Wine lacks. Wine has no WebView2 and needs a
# display; a program that only notes how it was called stands in for WebView2's setup.
set -eu
first=$(realpath "$1") next=$(realpath "$2") shim=$(realpath "$3")
step() { echo "-- $*"; }
. "$(dirname "$0")/eventually.sh"
place=$(mktemp -d)
export WINEPREFIX=$place/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree=;mshtml='
WINEPATH=Z:$(echo "$shim" | tr / '\\')
export WINEPATH
mkfifo "$place/number"
Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp 3>"$place/number" 2>/dev/null &
display=$!
read -r number <"$place/number"
export DISPLAY=:$number
unset WAYLAND_DISPLAY
trap 'wineserver --kill || true; kill $display; rm -rf "$place"' EXIT
# What is started goes on after setup and keeps its output open, so nothing waits for that.
quietly() { "$@" >/dev/null 2>&1 </dev/null; }

quietly wineboot --init
drive=$WINEPREFIX/drive_c
home=$(echo "$drive"/users/*/AppData | tr ' ' '\n' | grep -v Public | head -n 1)
folder="$home/Local/Programs/Coop Casual Conference"
printf '#include <stdio.h>\nint main(int n, char **a) { FILE *f = fopen("C:\\\\webview.txt", "w"); for (int i = 1; i < n; i++) fprintf(f, "%%s ", a[i]); fclose(f); return 0; }\n' >"$place/webview.c"
x86_64-w64-mingw32-gcc -o "$drive/webview.exe" "$place/webview.c"
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\coop.patio.ccc'
told() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
ccc() { wine "$folder/ccc.exe" "$@"; }

step "install"
quietly wine "$first" /S '/WEBVIEW2=C:\webview.exe'
for file in ccc.exe ccc-panel.exe ccc-tray.exe LICENSE.txt THIRD-PARTY.txt icon.png uninstall.exe; do
  [ -e "$folder/$file" ] || fail "there is no $file"
done
[ "$(tr -d ' \r\n' <"$drive/webview.txt")" = /silent/install ] || fail "WebView2's setup was not called as it is to be"
told "$uninstall" /v DisplayVersion | grep DisplayVersion
told 'HKCU\Software\Classes\ccc\shell\open\command' | grep -F 'ccc-tray.exe" --link "%1"' || fail "links lead elsewhere"
[ -e "$home/Roaming/Microsoft/Windows/Start Menu/Programs/Coop Casual Conference.lnk" ] || fail "there is no entry in the menu"
first_version=$(told "$uninstall" /v DisplayVersion | awk '/DisplayVersion/ { print $3 }')

step "start it, and follow a link"
quietly wine "$folder/ccc-tray.exe" &
eventually "the resident" ccc status
ccc status
# This Wine asks the machine's classes alone.
quietly wine reg copy 'HKCU\Software\Classes\ccc' 'HKLM\Software\Classes\ccc' /s /f
quietly wine start ccc://join
ccc status >/dev/null || fail "the resident ended over a link"

step "ccc doctor"
ccc doctor >"$place/doctor.txt" 2>/dev/null || true
grep 'WebView2 is missing' "$place/doctor.txt" || fail "the doctor does not miss WebView2"
grep 'Installed from setup.exe' "$place/doctor.txt" || fail "the doctor does not know the package"

step "upgrade while it runs"
wine reg add 'HKLM\SOFTWARE\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}' /v pv /d 120.0.1 /f >/dev/null 2>&1
rm "$drive/webview.txt"
quietly wine "$next" /S '/WEBVIEW2=C:\webview.exe'
[ ! -e "$drive/webview.txt" ] || fail "WebView2's setup was called where it is there"
next_version=$(told "$uninstall" /v DisplayVersion | awk '/DisplayVersion/ { print $3 }')
[ "$first_version" != "$next_version" ] || fail "it is still $first_version"
eventually "the resident to come back" ccc status
find "$home/Roaming/ccc" -name ccc.toml | grep -q . || fail "the settings are gone"

step "uninstall $next_version"
# NSIS copies it elsewhere and returns; with _?= it stays, and so does its own file.
quietly wine "$folder/uninstall.exe" /S
eventually "the folder to go" test ! -e "$folder"
gone() { ! wine reg query "$@" >/dev/null 2>&1; }
eventually "the list of programs to lose it" gone "$uninstall"
gone 'HKCU\Software\Classes\ccc' || fail "links still lead to it"
gone 'HKCU\Software\Classes\AppUserModelId\coop.patio.ccc' || fail "the name of its toasts is left"
left=$(find "$home" -iname '*ccc*' -o -iname '*Coop Casual*' | sort)
echo "$left"
[ "$(echo "$left" | grep -v -e '/Roaming/ccc$' -e '/Roaming/ccc/ccc' )" = "" ] || fail "more is left than the person's settings"
step "nothing is left of it but the person's settings"
