#!/bin/bash
# macos.sh ZIP: unpacks the bundle on a Mac, checks its signature and processors, starts it as a person does, and quits it.
set -eu
. "$(dirname "$0")/eventually.sh"
place=$(mktemp -d)
unzip -q "$1" -d "$place"
app="$place/Coop Casual Conference.app"
ccc="$app/Contents/MacOS/ccc"
codesign --verify --deep --strict "$app"
for program in ccc ccc-panel ccc-tray; do
  lipo "$app/Contents/MacOS/$program" -verify_arch x86_64 arm64
  "$app/Contents/MacOS/$program" --version
done
plutil -lint "$app/Contents/Info.plist"
open "$app"
eventually "the resident" "$ccc" status
"$ccc" doctor || true
"$ccc" quit
! pgrep -x ccc-tray || fail "it goes on running"
"$ccc" forget --yes
rm -rf "$place"
