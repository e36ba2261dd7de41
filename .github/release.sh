#!/usr/bin/env bash
# Puts a release live on a server of one's own, in the order of deploy/README.md; the canary and production go the same way.
#
#   HOST=user@server SSH_KEY=… KNOWN_HOSTS=… .github/release.sh new ID BUILD
#   HOST=user@server SSH_KEY=… KNOWN_HOSTS=… .github/release.sh back ID
#
# SSH_KEY and KNOWN_HOSTS may be left out where ssh knows its way already. ROOT is the site's folder there (default /srv/site).
set -euo pipefail

usage='usage: release.sh new ID BUILD | release.sh back ID'
what=${1:?$usage}
id=${2:?$usage}
host=${HOST:?HOST names the server, as ssh takes it}
root=${ROOT:-/srv/site}
[[ $id =~ ^[A-Za-z0-9][A-Za-z0-9._-]*$ ]] || { echo "“$id” is no name of a release." >&2; exit 1; }

if [ -n "${SSH_KEY:-}" ]; then
  keys=$(mktemp -d)
  trap 'rm -rf "$keys"' EXIT
  (umask 077 && printf '%s\n' "$SSH_KEY" >"$keys/key" && printf '%s\n' "${KNOWN_HOSTS:?KNOWN_HOSTS says which server is the right one}" >"$keys/hosts")
  ssh=(ssh -i "$keys/key" -o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile="$keys/hosts")
else
  ssh=(ssh)
fi
copy() { rsync -a -e "${ssh[*]}" "$@"; }

mkdir -p deploy/out
case $what in
  new) build=${3:?$usage} ;;
  back)
    # The release is on the server; nginx's configuration is made from it anew.
    build=deploy/out/back
    copy --delete "$host:$root/releases/$id/" "$build/"
    ;;
  *) echo "$usage" >&2; exit 2 ;;
esac

# Until the switch, pages of the live release must be allowed as well. The very first release has none before it.
before=()
if "${ssh[@]}" "$host" "test -e $root/current/_headers"; then
  copy "$host:$root/current/_headers" deploy/out/before
  before=(--before deploy/out/before)
fi
npm run deploy:nginx -- --build "$build" --root "$root" "${before[@]}"
if [ "$what" = new ]; then
  npm run deploy:pack -- --build "$build"
  copy deploy/out/site/ "$host:$root/releases/$id/"
  copy deploy/switch.sh "$host:$root/switch.sh"
fi
copy deploy/out/nginx/ "$host:/etc/nginx/site/"
"${ssh[@]}" "$host" "nginx -t && systemctl reload nginx && $root/switch.sh $root $id"
