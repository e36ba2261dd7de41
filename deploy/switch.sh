#!/bin/sh
# Puts a release live at once, on the server:  switch.sh ROOT ID
#
#   ROOT/releases/ID   what `npm run deploy:pack` made, copied there
#   ROOT/current       a link to the release that is live
#   ROOT/shared        the assets of this and earlier releases, for tabs that are open
#
# Going back is the same command with an earlier ID.
set -eu

KEEP_RELEASES=5
KEEP_ASSETS_DAYS=30

root=${1:?usage: switch.sh ROOT ID}
id=${2:?usage: switch.sh ROOT ID}
release=$root/releases/$id
[ -f "$release/index.html" ] || { echo "$release holds no release (no index.html)." >&2; exit 1; }

# nginx makes an ETag of time and size: each release gets a time of its own, later than the one before,
# or a changed page of equal length would stay stale behind a 304.
now=$(date +%s)
last=$(cat "$root/last-time" 2>/dev/null || echo 0)
[ "$now" -gt "$last" ] || now=$((last + 1))
find "$release" -exec touch -d "@$now" {} +
echo "$now" >"$root/last-time"

# Assets first: the moment a page is live, what it asks for must be there. Names carry their content's hash, so none is overwritten.
mkdir -p "$root/shared/assets"
if [ -d "$release/assets" ]; then
  cp -Rn "$release/assets/." "$root/shared/assets/"
  (cd "$release/assets" && find . -type f) | while IFS= read -r file; do touch -d "@$now" "$root/shared/assets/$file"; done
fi

ln -sfn "releases/$id" "$root/current.new"
mv -T "$root/current.new" "$root/current"

find "$root/shared/assets" -type f -mtime "+$KEEP_ASSETS_DAYS" -delete
# By time, newest first; the live one is always among them.
ls -1t "$root/releases" | tail -n "+$((KEEP_RELEASES + 1))" | while IFS= read -r old; do
  [ "$old" = "$id" ] || rm -rf "$root/releases/$old"
done
echo "$id is live."
