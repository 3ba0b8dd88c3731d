#!/bin/sh
# fill.sh TEMPLATE VERSION OWNER/NAME [FILE]: writes the template with version, repository and the sum of FILE, the package
# that it leads to, to standard output.
set -eu
sum=$([ $# -lt 4 ] || sha256sum "$4" | cut -d ' ' -f 1)
sed -e "s|@VERSION@|$2|g" -e "s|@REPOSITORY@|$3|g" -e "s|@SHA256@|$sum|g" "$1"
