#!/bin/sh
# The jobs that people come for, done by robot in a real window of GTK instead of the headless one: on an Xvfb of its
# own, with openbox if that is installed. Names of test classes take the place of the usual ones.
set -eu
cd "$(dirname "$0")/../.."
tests=${1:-JobsTest,FileJobsTest,NothingMovesTest}
exec xvfb-run -a -s "-screen 0 1600x1000x24" sh -c '
    if command -v openbox >/dev/null; then openbox & fi
    mvn -B -ntp test -Dtest="$1" -Dtest.jvm=-Dglass.platform=gtk' by-hand "$tests"
