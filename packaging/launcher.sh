#!/bin/sh
# Starts CNI Explorer from wherever this folder lies, also through a symbolic link.
here=$0
[ ! -L "$here" ] || here=$(readlink -f -- "$here")
case $here in
*/*) here=${here%/*} ;;
*) here=. ;;
esac

# Options that were meant for other Java programs would be announced on the terminal and could spoil the AOT cache.
unset JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS

# Without a language Java would know no letters but ASCII, in names of files too.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
"" | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# Where no device draws, GTK would load a library of 50 MB that draws with OpenGL on the processor, and JavaFX, which
# draws by itself then, would never use it.
[ -e /dev/dri ] || [ -e /dev/nvidiactl ] || [ -e /dev/dxg ] || export GDK_GL="${GDK_GL-disable}"

# A window is to be there at once, and the full compiler only keeps the processors from it; a command, whose name is one
# of small letters, has it to go through large data.
case ${1-} in
"" | *[!a-z]*) window='@WINDOW_OPTIONS@' ;;
*) window= ;;
esac

# The cache is a help and no condition: what the JVM has to say if it cannot use it is of no use to anybody.
# Options of the user come last and win; they are split into words on purpose, and no word of them is a pattern of files.
set -f
# shellcheck disable=SC2086
exec "$here/../runtime/bin/java" \
    -XX:AOTCache="$here/../cni-explorer.aot" -Xlog:disable \
    @OPTIONS@ $window \
    ${CNI_EXPLORER_JAVA_OPTIONS-} \
    --module cni.explorer/cni.explorer.cli.Main "$@"
