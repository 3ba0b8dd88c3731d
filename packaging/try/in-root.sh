#!/bin/sh
# in-root.sh ROOT FOLDER COMMAND…: runs the command in a copy of the system in ROOT that is thrown away afterwards, with all
# that it has started. FOLDER is at /try there, without which nothing comes out. Needs the rights of root.
set -eu
if [ "${IN_ROOT:-}" != yes ]; then
  exec env IN_ROOT=yes unshare --mount --pid --fork --kill-child "$0" "$@"
fi
lower=$1 folder=$2
shift 2
place=$(mktemp -d)
# What is written goes into memory: it is not much, and nothing of it is to stay.
mount -t tmpfs none "$place"
mkdir "$place/upper" "$place/work" "$place/root"
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$place/upper,workdir=$place/work" "$place/root"
root=$place/root
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs none "$root/run"
mount -t tmpfs none "$root/tmp"
chmod 1777 "$root/tmp"
mkdir -p "$root/try"
mount --bind "$folder" "$root/try"
# No service of the packages' starts here.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
