#!/bin/sh
# How long the image takes from its start to its end after the second painted frame, beside an empty JavaFX stage that
# is started the same way, and beside Chromium until it has painted a page with the same table. All in one run, in
# turns; medians and ratios as Markdown on standard output.
#
#   packaging/package.sh --image && packaging/start/start.sh [RUNS]
#
# Needs a display (DISPLAY; on a machine without one: xvfb-run -a) and a JDK 25 to compile the empty stage with.
# Chromium and xdotool are optional; what is missing is named and left out.
set -eu
cd "$(dirname "$0")/../.."
runs=${1-11}
image=target/dist/cni-explorer
work=target/start
fail() {
    echo "start.sh: $*" >&2
    exit 1
}
[ -x "$image/bin/cni-explorer" ] || fail "There is no image; make it with packaging/package.sh --image."
[ -n "${DISPLAY-}" ] || fail "There is no display; begin with xvfb-run -a."
rm -rf "$work"
mkdir -p "$work/home"
export XDG_CONFIG_HOME="$PWD/$work/home" XDG_STATE_HOME="$PWD/$work/home"
jdk=$(cat target/distribution/texts/java.home)
options=$(tr '\n' ' ' <packaging/jvm.options | sed 's/,cni.explorer//')

"$jdk/bin/javac" -d "$work/empty" --module-path target/distribution/modules --add-modules javafx.controls \
    packaging/start/EmptyStage.java
"$jdk/bin/jar" --create --file "$work/empty.jar" -C "$work/empty" .
stage() {
    # shellcheck disable=SC2086 # options without spaces
    "$image/runtime/bin/java" "$@" -Xlog:disable $options --add-modules javafx.controls -cp "$work/empty.jar" EmptyStage
}
stage -XX:AOTCacheOutput="$work/empty.aot"

# The exported page, without its ban on scripts, and with one that tells by the title when it has been painted.
"$image/bin/cni-explorer" export --format html -o "$work/page.html"
sed -i 's|<meta http-equiv="Content-Security-Policy"[^>]*>||; s|</body>|<script>requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "painted-page"; }));</script></body>|' \
    "$work/page.html"
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
command -v xdotool >/dev/null || browser=

now() {
    date +%s%N
}
ours() {
    CNI_EXPLORER_JAVA_OPTIONS=-Dcni.explorer.frames=2 "$image/bin/cni-explorer" 2>/dev/null
}
page() {
    "$browser" --no-sandbox --no-first-run --user-data-dir="$PWD/$work/profile" --app="file://$PWD/$work/page.html" \
        >/dev/null 2>&1 &
    browsing=$!
    xdotool search --sync --onlyvisible --name painted-page >/dev/null
    painted=$(now)
    kill "$browsing"
    wait "$browsing" 2>/dev/null || true
}
measure() {
    begun=$(now)
    painted=
    "$@"
    echo $(((${painted:-$(now)} - begun) / 1000000))
}
run=0
while [ "$run" -le "$runs" ]; do
    # The first round warms the caches of the system and does not count.
    [ "$run" -gt 0 ] || echo warm >"$work/ours"
    measure ours >>"$work/ours"
    measure stage -XX:AOTCache="$work/empty.aot" >>"$work/stage"
    [ -z "$browser" ] || measure page >>"$work/page"
    run=$((run + 1))
done
median() {
    grep -v warm "$1" | tail -n "$runs" | sort -n | sed -n "$(((runs + 1) / 2))p"
}
own=$(median "$work/ours")
empty=$(median "$work/stage")
ratio() {
    awk "BEGIN { printf \"%.2f\", $1 / $2 }"
}
echo "| start, median of $runs runs | ms | CNI Explorer takes |"
echo "| --- | ---: | ---: |"
echo "| CNI Explorer, until it has ended after two frames | $own | |"
echo "| empty JavaFX stage, the same | $empty | $(ratio "$own" "$empty") × |"
if [ -n "$browser" ]; then
    other=$(median "$work/page")
    echo "| Chromium, until two frames of a page with the same table | $other | $(ratio "$own" "$other") × |"
else
    echo
    echo "Left out: Chromium (it or xdotool is not installed)."
fi
