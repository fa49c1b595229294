#!/bin/sh
# Makes a Neo4j database of the files beside this script; see README.txt.
#   import.sh [DATABASE] [OPTION OF neo4j-admin ...]
# NEO4J_ADMIN names the program, if it is not neo4j-admin on the path.
set -eu
cd "$(dirname "$0")"
database=neo4j
case "${1:--}" in
  -*) ;;
  *) database=$1; shift ;;
esac
exec "${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" \
  --id-type=string \
  --array-delimiter=U+001F \
  --multiline-fields=true \
  --bad-tolerance=0 \
  --read-buffer-size=@BUFFER@ \
@FILES@
  "$@"
