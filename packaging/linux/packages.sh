# shellcheck shell=sh
# The packages of Linux. Read by package.sh, whose variables it uses.
# shellcheck disable=SC2154

# The tree as it is installed: the program under /usr/lib, and what others look for in the folders where they look.
stage() {
    rm -rf "$1"
    mkdir -p "$1/usr/bin" "$1/usr/lib" "$1/usr/share"
    cp -R -p "$image" "$1/usr/lib/cni-explorer"
    mv "$1/usr/lib/cni-explorer/share"/* "$1/usr/share/"
    rmdir "$1/usr/lib/cni-explorer/share"
    ln -s ../lib/cni-explorer/bin/cni-explorer "$1/usr/bin/cni-explorer"
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f -exec chmod u=rwX,go=rX {} +
    # Libraries are loaded, not run.
    find "$1/usr/lib/cni-explorer/runtime/lib" -type f -name '*.so' -exec chmod 644 {} +
    # Where zsh looks, the other completion is not two folders up.
    sed -i 's|"${.*bash-completion|"/usr/share/bash-completion|' "$1/usr/share/zsh/site-functions/_cni-explorer"
}

# A snapshot comes before the version that it leads to.
package_version() {
    echo "$version" | sed 's/-SNAPSHOT/~snapshot/'
}

make_deb() {
    if ! command -v dpkg-deb >/dev/null; then
        echo "package.sh: There is no dpkg-deb; the .deb is left out." >&2
        return
    fi
    root=$build/deb
    stage "$root"
    mkdir -p "$root/usr/share/zsh/vendor-completions" "$root/usr/share/doc/cni-explorer" \
        "$root/usr/share/lintian/overrides" "$root/DEBIAN"
    mv "$root/usr/share/zsh/site-functions/_cni-explorer" "$root/usr/share/zsh/vendor-completions/"
    rmdir "$root/usr/share/zsh/site-functions"
    cp packaging/linux/lintian-overrides "$root/usr/share/lintian/overrides/cni-explorer"
    cp packaging/linux/copyright "$root/usr/share/doc/cni-explorer/copyright"
    sed "s|@VERSION@|$(package_version)|" packaging/linux/changelog |
        gzip -9 -n >"$root/usr/share/doc/cni-explorer/changelog.gz"
    find "$root/usr" -type f -exec chmod go=rX {} +
    architecture=$(dpkg --print-architecture)
    sed "s|@VERSION@|$(package_version)|; s|@ARCHITECTURE@|$architecture|
        s|@SIZE@|$(du -s -k "$root/usr" | cut -f 1)|" packaging/linux/control >"$root/DEBIAN/control"
    (cd "$root" && find usr -type f -exec md5sum {} + | sort -k 2) >"$root/DEBIAN/md5sums"
    chmod 644 "$root/DEBIAN"/*
    # Not zstd, which dpkg of Debian 11 and older cannot read.
    dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/cni-explorer_$(package_version)_$architecture.deb" >/dev/null
}

make_rpm() {
    if ! command -v rpmbuild >/dev/null; then
        echo "package.sh: There is no rpmbuild; the .rpm is left out." >&2
        return
    fi
    root=$(pwd)/$build/rpm
    stage "$root/tree"
    rpmbuild -bb --quiet --define "_topdir $root" --define "_rpmdir $(pwd)/$dist" \
        --define "_rpmfilename cni-explorer-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
        --define "tree $root/tree" --define "program_version $(package_version)" \
        packaging/linux/cni-explorer.spec >"$build/rpm.log" 2>&1 || fail "rpmbuild failed; see $build/rpm.log."
}
