#!/bin/sh
# Measures CNI Explorer beside what people would use in its place, all in one run and in turns, and writes a report in
# Markdown to target/peers/report.md and to standard output.
#
#   src/peers/peers.sh [RUNS]
#
# Needs what packaging needs, and xvfb-run: every window is measured on a virtual display of its own. Peers that are not
# installed (Chromium; npm for AG Grid and Tabulator; LibreOffice, sqlite3, DuckDB) are left out and named.
set -eu
cd "$(dirname "$0")/../.."
fail() {
    echo "peers.sh: $*" >&2
    exit 1
}
command -v xvfb-run >/dev/null || fail "There is no xvfb-run; on Debian and Ubuntu: apt install xvfb xauth."
[ -x target/dist/cni-explorer/bin/cni-explorer ] || packaging/package.sh --image >&2
work=target/peers
rm -rf "$work"
mkdir -p "$work/home"
for providers in 19 100000; do
    mvn -q -B -Pbenchmark "-Djmh.args=dataset $providers $PWD/$work/$providers.json" >&2
done
mvn -q -B -Pbenchmark -Djmh.args="-p providers=100000" >"$work/core.log" 2>&1 || fail "The benchmarks of the core failed; see $work/core.log."
if command -v npm >/dev/null; then
    (cd "$work" && npm install --silent --no-save --no-audit --no-fund --prefix . \
        ag-grid-community@36.2.0 tabulator-tables@6.5.3 >npm.log 2>&1) ||
        echo "peers.sh: npm could not fetch AG Grid and Tabulator; see $work/npm.log." >&2
fi
jdk=$(cat target/distribution/texts/java.home)
xvfb-run -a -s '-screen 0 1280x800x24' "$jdk/bin/java" src/peers/Peers.java "${1-7}" | tee "$work/report.md"
