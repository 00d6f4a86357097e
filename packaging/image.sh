# shellcheck shell=sh
# How the application image is made. Read by package.sh, whose variables it uses.
# shellcheck disable=SC2154

megabytes() {
    # Sizes of the files, not of the blocks that they take; hard links count once.
    du -s -k "$1" | awk '{ printf "%.1f", $1 * 1024 / 1000000 }'
}

# A Java runtime with the modules that the program needs and no others.
make_runtime() {
    modules=$build/link
    mkdir -p "$modules"
    for jar in "$build"/modules/*.jar; do
        case $jar in
        */javafx-graphics-*) make_graphics_module "$jar" ;;
        *) cp "$jar" "$modules/" ;;
        esac
    done
    cp "$build/cni-explorer-$version.jar" "$modules/"
    # jdk.localedata: which separators spreadsheets expect in the country of the user.
    # Debug attributes of classes (line numbers in stack traces) would be more than the program may take on a disk.
    "$jdk/bin/jlink" --module-path "$modules" --add-modules cni.explorer,jdk.localedata \
        --exclude-resources "$(tr -d ' ' <packaging/left-out.resources | grep -v '^#' | paste -s -d , -)" \
        --exclude-files "$(tr -d ' ' <packaging/left-out.files | grep -v '^#' | paste -s -d , -)" \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-9 --output "$1"
    strip_libraries "$1"
    # JavaFX opens a font where it lies, but copies what lies in a module at each start.
    mkdir -p "$1/lib/cni-explorer"
    cp src/main/resources/cni/explorer/ui/common/*.otf "$1/lib/cni-explorer/"
}

# As they come from Maven Central, the libraries of JavaFX lie inside the jar, and the first start would unpack them
# into the home folder. As part of a jmod they go to where the runtime looks for its own.
make_graphics_module() {
    rm -rf "$build/graphics" "$build/graphics-libs"
    mkdir -p "$build/graphics" "$build/graphics-libs"
    jar_file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
    (cd "$build/graphics" && "$jdk/bin/jar" --extract --file "$jar_file")
    mv "$build/graphics"/*.so "$build/graphics"/*.dylib "$build/graphics-libs/" 2>/dev/null || true
    [ -n "$(ls "$build/graphics-libs")" ] || fail "$1 holds no native libraries."
    "$jdk/bin/jmod" create --class-path "$build/graphics" --libs "$build/graphics-libs" "$modules/javafx.graphics.jmod"
}

strip_libraries() {
    if [ "$(uname -s)" = Linux ] && command -v strip >/dev/null; then
        find "$1" -type f \( -name '*.so' -o -perm -100 \) -exec chmod u+w {} + -exec strip --strip-unneeded {} +
    fi
}

# What the JVM is told on this operating system, whatever the program does.
jvm_options() {
    cat packaging/jvm.options
    [ "$(uname -s)" != Linux ] || cat packaging/linux/jvm.options
}

make_launcher() {
    mkdir -p "$image/bin"
    options=$(jvm_options | tr '\n' ' ')
    window=$(tr '\n' ' ' <packaging/window.options)
    sed "s|@OPTIONS@|${options% }|; s|@WINDOW_OPTIONS@|${window% }|" packaging/launcher.sh >"$image/bin/cni-explorer"
    chmod 755 "$image/bin/cni-explorer"
}

# What desktops and shells want to know, in the folders where they look for it below /usr.
make_share() {
    share=$image/share
    mkdir -p "$share/applications" "$share/metainfo" "$share/mime/packages" "$share/man/man1" \
        "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/icons/hicolor/scalable/apps"
    cp packaging/linux/cni-explorer.desktop "$share/applications/"
    released=$(sed -n 's|.*<project.build.outputTimestamp>\([0-9-]*\)T.*|\1|p' pom.xml)
    sed "s|@VERSION@|$version|; s|@DAY@|$released|" packaging/linux/cni-explorer.metainfo.xml \
        >"$share/metainfo/$(application_id).metainfo.xml"
    cp packaging/linux/cni-explorer.mime.xml "$share/mime/packages/cni-explorer.xml"
    gzip -9 -n -c "$build/texts/cni-explorer.1" >"$share/man/man1/cni-explorer.1.gz"
    # It is read, not run.
    grep -v '^#!' "$build/texts/cni-explorer.bash" >"$share/bash-completion/completions/cni-explorer"
    cp packaging/linux/_cni-explorer "$share/zsh/site-functions/"
    cp packaging/icons/cni-explorer.svg "$share/icons/hicolor/scalable/apps/"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "packaging/icons/cni-explorer-$size.png" "$share/icons/hicolor/${size}x$size/apps/cni-explorer.png"
    done
}

application_id() {
    sed -n 's|.*<id>\(.*\)</id>.*|\1|p' packaging/linux/cni-explorer.metainfo.xml | head -n 1
}

# Those of the JDK lie in runtime/legal already.
make_licences() {
    mkdir -p "$image/licences"
    for jar in "$build"/modules/*.jar; do
        name=$(basename "$jar" .jar | sed 's/-[0-9].*//')
        taken=$build/licence-of-$name
        mkdir -p "$taken"
        jar_file=$(cd "$(dirname "$jar")" && pwd)/$(basename "$jar")
        files=$("$jdk/bin/jar" --list --file "$jar" | grep -E '^META-INF/([A-Za-z]+-)*(LICENSE|NOTICE)(\.txt)?$' || true)
        if [ -n "$files" ]; then
            # shellcheck disable=SC2086 # the names have no spaces
            (cd "$taken" && "$jdk/bin/jar" --extract --file "$jar_file" $files)
            for file in "$taken"/META-INF/*; do
                cp "$file" "$image/licences/$name-$(basename "$file" .txt).txt"
            done
        fi
        case $name in
        javafx-*) written=javafx ;;
        *) written=$name ;;
        esac
        if [ -f "packaging/licences/$written.txt" ]; then
            cp "packaging/licences/$written.txt" "$image/licences/"
        elif [ -z "$files" ]; then
            fail "Nobody knows the licence of $name; put its text into packaging/licences/$name.txt."
        fi
    done
    # Its style sheets are in the program, and JavaFX's licence is printed in its.
    cp packaging/licences/atlantafx.txt src/main/resources/cni/explorer/ui/common/cx-sans-LICENSE.txt "$image/licences/"
}

# Lets the JVM keep what it loads and links on a tour of the window. On a virtual display, for that is the way that
# users go; where there is none, on the platform of JavaFX that needs no display, which knows all but the window itself.
train() {
    trained=$PWD/$build/training
    mkdir -p "$trained"
    set -- HOME="$trained" XDG_CONFIG_HOME="$trained"
    tour="-Duser.home=$trained -Dcni.explorer.rehearsal=data/cni-2026.json --module cni.explorer/cni.explorer.cli.Main"
    platform=
    if [ "$(uname -s)" = Linux ]; then
        if command -v xvfb-run >/dev/null; then
            set -- "$@" xvfb-run -a -s '-screen 0 1280x800x24'
        else
            echo "package.sh: There is no xvfb-run; the AOT cache is trained without a display." >&2
            platform='-Dglass.platform=Headless -Dprism.order=sw'
        fi
    fi
    # The first tour leaves settings behind, so that the second, which counts, begins like most starts do: with some.
    # shellcheck disable=SC2046,SC2086 # options without spaces
    env "$@" "$image/runtime/bin/java" -Xlog:disable $(jvm_options; cat packaging/window.options) $platform $tour \
        >"$build/training.log" 2>&1 || fail "The tour of the window failed; see $build/training.log."
    # Without the counts of what ran how often (AOTRecordTraining): with them the JVM begins the costly compilation of
    # thousands of methods at once, which on two processors slows down the very start.
    # shellcheck disable=SC2046,SC2086 # options without spaces
    env "$@" "$image/runtime/bin/java" -XX:AOTCacheOutput="$image/cni-explorer.aot" -Xlog:disable \
        -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining $(jvm_options; cat packaging/window.options) $platform $tour \
        >"$build/training.log" 2>&1 ||
        fail "The tour that trains the AOT cache failed; see $build/training.log."
    [ -s "$image/cni-explorer.aot" ] || fail "The JVM wrote no AOT cache; see $build/training.log."
    chmod 644 "$image/cni-explorer.aot"
}

# Plain archive for those who install nothing: same order, owner and times whoever makes it.
make_archive() {
    archive=cni-explorer-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz
    tar -C "$dist" -cf - cni-explorer | gzip -9 -n >"$dist/$archive"
}

make_checksums() {
    cd "$dist"
    sums='sha256sum'
    command -v sha256sum >/dev/null || sums='shasum -a 256'
    rm -f SHA256SUMS
    # shellcheck disable=SC2086 # a command and its option
    files=$(find . -maxdepth 1 -type f | sed 's|^\./||' | sort)
    # shellcheck disable=SC2086 # the names have no spaces
    $sums $files >SHA256SUMS
    cat SHA256SUMS
}
