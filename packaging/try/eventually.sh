# Sourced by the other scripts: waiting for what happens in its own time.

fail() {
  echo "FAILED: $*" >&2
  if declare -F diagnose >/dev/null; then diagnose; fi
  exit 1
}

eventually() { # eventually WHAT COMMAND…: repeats the command for a minute
  local what=$1 deadline=$((SECONDS + 60))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || fail "waited a minute in vain for $what"
    sleep 0.1
  done
}
