#!/bin/sh
# Makes what can be installed: the application image, an archive of it, and the packages of this operating system.
#
#   packaging/package.sh           everything that this machine has the tools for
#   packaging/package.sh --image   the image alone
#
# Everything goes to target/dist. Needs Maven and a JDK 25, like the build; for icons, manual and completion nothing
# else. On Linux: dpkg-deb for the .deb, rpmbuild for the .rpm, Xvfb for a better AOT cache; what is missing is named
# and left out. On macOS the tools of the JDK make the .dmg. Windows has package.ps1.
set -eu
cd "$(dirname "$0")/.."

fail() {
    echo "package.sh: $*" >&2
    exit 1
}

. packaging/image.sh

only_image=false
case ${1-} in
'') ;;
--image) only_image=true ;;
*) fail "There is no option $1; there is only --image." ;;
esac

build=target/distribution
dist=target/dist
image=$dist/cni-explorer

rm -rf "$build" "$dist"
mvn -q -B -Pdistribution package || fail "Maven could not build the program; its message is above."
jdk=$(cat "$build/texts/java.home")
version=$(cat "$build/texts/version")
mkdir -p "$dist"

make_runtime "$image/runtime"
make_launcher
make_share
make_licences
cp "$build/cni-explorer.cdx.json" "$image/"
train

echo "$image: $(megabytes "$image") MB"
$only_image && exit

cp "$build/cni-explorer.cdx.json" "$dist/"
case $(uname -s) in
Linux)
    . packaging/linux/packages.sh
    make_archive
    make_deb
    make_rpm
    ;;
Darwin)
    . packaging/macos/packages.sh
    make_archive
    make_dmg
    ;;
*) fail "This script knows Linux and macOS; Windows has packaging/package.ps1." ;;
esac
make_checksums
