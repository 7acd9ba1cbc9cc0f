# The built program, for bin/run, bin/bench and bin/drill: builds it when the sources are newer, and lays it out so that it starts fast.
# Sourced in the repository's root, with JAVA_HOME set to a JDK 25.

program_folder=app/target/program
program_cache=$program_folder/start.aot
# The cache fits a start with the same of these only: they change how objects lie in memory.
program_flags="-XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

program_stale() {
  [ ! -e app/target/run.stamp ] || ! ls app/target/mahalliyat-app-*-exec.jar sandbox/target/mahalliyat-sandbox-*-exec.jar \
    >/dev/null 2>&1 || [ -n "$(find pom.xml app/pom.xml sandbox/pom.xml app/src/main sandbox/src/main services territory \
    -newer app/target/run.stamp -print -quit)" ]
}

program_build() {
  mkdir -p app/target
  touch app/target/next.stamp # before the build: what is edited meanwhile is newer
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -q -B -ntp -Dstyle.color=never -Dlenient \
    -Dmaven.test.skip=true package || return 1
  mv app/target/next.stamp app/target/run.stamp
}

program_built() { # the one jar that the build makes
  ls -t app/target/mahalliyat-app-*-exec.jar | head -n 1
}

program_jar() { # what is started: the laid out program, or the one jar when that failed
  ls $program_folder/mahalliyat-app-*-exec.jar 2>/dev/null || program_built
}

program_java() { # which Java the cache was made with, to the last digit
  "$JAVA_HOME/bin/java" -version 2>&1 | cksum
}

program_cached() { # is there a cache of this program for this Java?
  [ -s $program_cache ] && [ ! "$(program_built)" -nt $program_cache ] &&
    [ "$(cat $program_cache.java 2>/dev/null)" = "$(program_java)" ]
}

# A cache that does not fit is left alone by Java; what Java says about that helps nobody who reads the log.
program_cache_flags() {
  program_cached && printf '%s' "-XX:AOTCache=$program_cache -Xlog:aot*=off -Xlog:cds*=off"
}

# Takes the jar apart, for Java keeps classes for the next start only of plain jars, and lets it start once for the record,
# on a database that is thrown away. Without the cache everything works, only slower: so this never fails the build.
program_prepare() {
  program_cached && return
  local log=app/target/program.log
  rm -rf $program_folder
  if "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(program_built)" extract --destination $program_folder >$log 2>&1; then
    program_train >>$log 2>&1
    [ -s $program_cache ] && program_java >$program_cache.java && return
  else
    rm -rf $program_folder
  fi
  rm -f $program_cache*
  echo "The program will start more slowly than it could; $log says why." >&2
}

program_train() ( # in a shell of its own, which cleans up however it ends
  home=$(mktemp -d "${TMPDIR:-/tmp}/mahalliyat-start.XXXXXX") || exit 1
  port=$(free_port)
  management=$(free_port)
  # shellcheck disable=SC2086 # several flags
  env -i PATH="$PATH" HOME="$HOME" TMPDIR="${TMPDIR:-/tmp}" MAHALLIYAT_HOME="$home" MAHALLIYAT_DEMO=true PORT="$port" \
    MANAGEMENT_PORT="$management" SERVER_ADDRESS=127.0.0.1 MAHALLIYAT_SECRET=only-for-a-start-that-is-thrown-away \
    "$JAVA_HOME/bin/java" -Xmx1g $program_flags -XX:AOTCacheOutput=$program_cache -jar "$(program_jar)" &
  program=$!
  trap 'kill $program 2>/dev/null; wait $program; rm -rf -- "$home"' EXIT # it stops its database, then writes the cache
  trap 'exit 1' INT TERM HUP
  for _ in $(seq 1200); do
    page "$management" /actuator/health/readiness | grep -q ' 200' && break
    kill -0 $program 2>/dev/null || exit 1
    sleep 0.1
  done
  for address in / '/?lang=en' /services /services/SHP-02 /track /t/nothing /sign-in /staff/sign-in /desk; do
    page "$port" "$address"
  done
)

page() { # port, address: the first line of what it answers
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3 &&
    timeout 20 head -n 1 <&3 && timeout 20 cat <&3 >/dev/null) 2>/dev/null
}

page_text() { # port, address: the last line of what it answers
  (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3 &&
    timeout 20 tail -n 1 <&3) 2>/dev/null
}

answers() { # is there anything behind this port of this machine?
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

free_port() {
  local candidate
  while :; do
    candidate=$((20000 + RANDOM % 12000))
    answers $candidate || { echo $candidate; return; }
  done
}
