# Prints what bash would offer for the last word of a line, one a line.
#
# bash complete.bash SCRIPT WORD…
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMP_LINE="$*"
COMP_POINT=${#COMP_LINE}
# Only a completion that a key began may change options of it.
compopt() { :; }
_complete_arkib
printf '%s\n' "${COMPREPLY[@]}"
