// no script
