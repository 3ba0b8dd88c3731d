#!/bin/sh
# A reader that does what its name says.
say() { printf '{"v":1,"say":%s}\n' "$1"; }
failed() { say '{"thread_failed":{"why":"'"$1"'","retry":null}}'; }
probed() { say '{"probed":{"probe":{"NoAnswer":"Slow"},"form":{"Ok":null}}}'; }
IFS= read -r question
case "${0##*/}" in
fails) failed 'no luck' && exec sleep 1000 ;;
twice) failed once && failed again && exec sleep 1000 ;;
hangs) exec sleep 1000 ;;
hangs-with-a-child) sleep 98761 & wait ;;
closes-its-output) exec sleep 98762 >&- ;;
floods) exec cat /dev/zero ;;
floods-with-lines) exec yes ;;
crashes) kill -SEGV $$ ;;
ends) exit 0 ;;
is-older) exit 2 ;;
is-newer) printf '{"v":2,"say":"of a later version"}\n' ;;
says-half) printf '{"v":1,' ;;
says-something-else) say '"listening"' ;;
tells-all-it-knows) failed "$(env | cut -d= -f1 | tr '\n' ' ')$*" ;;
hears-starts) say '"listening"' && while :; do say '"started"' || exit; done ;;
ends-after-the-probe) probed ;;
hangs-after-the-probe) probed && exec sleep 98763 ;;
enters) probed && IFS= read -r question && say '{"entered":"WrongCode"}' && exec sleep 1000 ;;
esac
