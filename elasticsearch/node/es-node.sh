#!/bin/sh
# Starts one Elasticsearch node in the foreground, for tests:
#   es-node.sh NAME HTTP_PORT TRANSPORT_PORT [-Ekey=value ...]
# Builds the node on first use (needs mvn and a JDK 25 or newer, taken from ES_JDK, JAVA_HOME or PATH).
# ES_HEAP: heap, default 512m.  ES_RUN: folder of the data, default "run" here.  ES_JAVA_OPTS: further JVM arguments.
set -eu
[ $# -ge 3 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
name=$1 http=$2 transport=$3
shift 3

jdk=${ES_JDK:-${JAVA_HOME:-}}
java=${jdk:+$jdk/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
case $version in
  '' | 1.* | [0-9] | 1[0-9] | 2[0-4])
    echo "es-node: needs a JDK 25 or newer, found '${version:-none}'; set ES_JDK" >&2
    exit 2 ;;
esac

home=$here/target/node
if [ ! -f "$home/config/java.args" ]; then
  if [ -n "$jdk" ]; then export JAVA_HOME="$jdk"; fi
  mvn -q -f "$here/pom.xml" package
fi

run=${ES_RUN:-$here/run}/$name
heap=${ES_HEAP:-512m}
mkdir -p "$run/data" "$run/logs" "$run/tmp" "$run/repo" "$home/plugins"
cd "$run"
# shellcheck disable=SC2086 # ES_JAVA_OPTS holds several arguments
exec "$java" -Xms"$heap" -Xmx"$heap" -Djava.io.tmpdir="$run/tmp" ${ES_JAVA_OPTS:-} \
  @"$home/config/java.args" org.jobatlas.testnode.boot.EmbeddedNode \
  -Enode.name="$name" -Ehttp.port="$http" -Etransport.port="$transport" \
  -Epath.data="$run/data" -Epath.logs="$run/logs" -Epath.repo="$run/repo" "$@"
