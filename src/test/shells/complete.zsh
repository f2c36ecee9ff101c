# Types a line and the tabulator in a zsh with a script of completion, and prints what the line is then.
#
# zsh -f complete.zsh SCRIPT LINE
zmodload zsh/zpty zsh/zselect
said=$(mktemp) || exit 1
trap 'rm -f $said' EXIT
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -u -D; source ${(q)1}"
zpty -w shell "tell() { print -r -- \"\$BUFFER|\" >${(q)said}; BUFFER= }; zle -N tell; bindkey '^X' tell"
zpty -w -n shell "$2"$'\t\C-x'
for ((i = 0; i < 300; i++)); do
  while zpty -r -t shell unread; do :; done
  [[ -s $said ]] && break
  zselect -t 10
done
cat $said
zpty -d shell
