# The built program with the bench beside it, for bin/bench and bin/drill. Sourced after program.sh.

bench_stale() {
  [ ! -e bench/target/class-path ] || [ ! -e bench/target/bench.stamp ] ||
    [ -n "$(find bench/pom.xml bench/src/main app/target/run.stamp -newer bench/target/bench.stamp -print -quit)" ]
}

bench_build() { # whatever is older than its sources
  program_stale || bench_stale || return 0
  command -v mvn >/dev/null || { echo "Maven is needed to build: install it (package maven)." >&2; exit 2; }
  echo "Building" >&2
  program_build || { echo "The build failed; the lines above say where." >&2; exit 1; }
  touch bench/target/bench.stamp
}

bench_java() { # a class of the bench that starts the programs by itself; then its words
  program_prepare
  # shellcheck disable=SC2086 # several flags
  exec "$JAVA_HOME/bin/java" -Xmx1g $program_flags -cp "bench/target/classes:$(cat bench/target/class-path)" \
    -Dprogram.jar="$(program_jar)" -Dprogram.flags="$program_flags" -Dprogram.cache="$(program_cache_flags)" \
    -Dsandbox.jar="$(ls -t sandbox/target/mahalliyat-sandbox-*-exec.jar | head -n 1)" "$@"
}
