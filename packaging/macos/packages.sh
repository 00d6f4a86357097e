# shellcheck shell=sh
# The package of macOS. Read by package.sh, whose variables it uses. Not tried yet: nobody had a Mac.
# shellcheck disable=SC2154

make_dmg() {
    icons=$build/cni-explorer.iconset
    mkdir -p "$icons"
    for size in 16 32 128 256 512; do
        cp "packaging/icons/cni-explorer-$size.png" "$icons/icon_${size}x$size.png"
    done
    iconutil -c icns -o "$build/cni-explorer.icns" "$icons"
    set --
    # One launcher for window and commands; it is to be as quick with the window as can be.
    for option in $(cat packaging/jvm.options packaging/window.options); do
        set -- "$@" --java-options "$option"
    done
    # jpackage makes the launcher here, and copies the runtime with the cache in it.
    cp "$image/cni-explorer.aot" "$image/runtime/lib/"
    # They lie beside the runtime else, which is all that jpackage takes.
    cp -R "$image/licences" "$image/runtime/legal/"
    # shellcheck disable=SC2016 # $ROOTDIR is for the launcher
    "$jdk/bin/jpackage" --type dmg --name 'CNI Explorer' --app-version "${version%-SNAPSHOT}" \
        --runtime-image "$image/runtime" --module cni.explorer/cni.explorer.cli.Main \
        --icon "$build/cni-explorer.icns" --dest "$dist" "$@" \
        --java-options '-XX:AOTCache=$ROOTDIR/Contents/runtime/Contents/Home/lib/cni-explorer.aot' \
        --java-options '-Xlog:disable' \
        --file-associations packaging/comparison.properties
    rm -r "$image/runtime/lib/cni-explorer.aot" "$image/runtime/legal/licences"
}
