#!/bin/sh
# What electron-builder's own script undoes, and start at login besides.
set -e

# dpkg names what is being done, rpm the number of versions that are left. An upgrade keeps all of this, and a purge comes after a removal.
case "$1" in
  remove | 0) ;;
  *) exit 0 ;;
esac

program='/opt/${sanitizedProductName}/${executable}'
link='/usr/bin/${executable}'
profile='/etc/apparmor.d/${executable}'

if command -v update-alternatives >/dev/null; then
  update-alternatives --remove '${executable}' "$program" || true
else
  rm -f "$link"
fi

if [ -f "$profile" ]; then
  # In a chroot the kernel's profiles are those of another system.
  if apparmor_status --enabled >/dev/null 2>&1 && command -v apparmor_parser >/dev/null && ! { [ -x /usr/bin/ischroot ] && /usr/bin/ischroot; }; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

# Entries of users that start what is gone. Each home is read and changed with the rights of its user alone, so that no link in it leads to
# anything of others.
getent passwd | while IFS=: read -r _ _ uid gid _ home _; do
  folder="$home/.config/autostart"
  [ -d "$folder" ] || continue
  setpriv --reuid "$uid" --regid "$gid" --clear-groups -- \
    find "$folder" -mindepth 1 -maxdepth 1 -type f -user "$uid" -name '*.desktop' \
    -exec grep -qE "^Exec *= *\"?($program|$link)\"?( |$)" {} \; -delete </dev/null 2>/dev/null || true
done

exit 0
