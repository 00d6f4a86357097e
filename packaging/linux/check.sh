#!/bin/sh
# Checks what package.sh made with the tools of the distributions.
set -eu
cd "$(dirname "$0")/../../target/dist"
desktop-file-validate cni-explorer/share/applications/*.desktop
appstreamcli validate --no-net cni-explorer/share/metainfo/*.metainfo.xml
man -l --warnings -Tutf8 cni-explorer/share/man/man1/cni-explorer.1.gz 2>&1 >/dev/null | (! grep .)
lintian --fail-on error --tag-display-limit 0 ./*.deb
rpm --query --package --info --nosignature ./*.rpm >/dev/null
sha256sum --quiet --check SHA256SUMS
echo 'Desktop entry, metadata, manual, packages and checksums are in order.'
