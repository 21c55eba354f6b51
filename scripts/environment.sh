# Shared by ./run, ./test and ./bench: finds a JDK 25 and Maven, and builds what has changed.
APP=target/app

fail() {
    echo "$*" >&2
    exit 1
}

# Without starting a program for it: every start takes longer than looking.
is_jdk25() {
    local release=""
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
    read -r -d '' release <"$1/release" || true
    [[ $'\n'$release == *$'\n'JAVA_VERSION=\"25* ]]
}

# Sets JAVA_HOME.
find_jdk25() {
    local home
    for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && is_jdk25 "$home"; then
            JAVA_HOME=$home
            return 0
        fi
    done
    return 1
}

need_java() {
    find_jdk25 || fail "Không tìm thấy JDK 25. Hãy cài một JDK 25 (ví dụ Temurin 25) hoặc đặt JAVA_HOME trỏ tới nó."
    export JAVA_HOME
    JAVA="$JAVA_HOME/bin/java"
}

need_maven() {
    command -v mvn >/dev/null || fail "Không tìm thấy Maven. Hãy cài Maven 3.8 trở lên (Debian: apt-get install maven)."
    export MAVEN_OPTS="${MAVEN_OPTS:---enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow}"
}

# What the build is made from; when nothing here is newer than the last build, there is nothing to do.
sources_changed() {
    [ ! -f "$APP/quantriet.jar" ] || [ -n "$(find pom.xml "$@" -newer "$APP/quantriet.jar" -print -quit)" ]
}

# Of what is named, or of anything.
build_if_needed() {
    sources_changed "${@:-src/main}" || return 0
    need_maven
    echo "Đang dựng Quán Triệt…" >&2
    mvn -q -B -DskipTests -Dmaven.test.skip=true package >&2 || fail "Dựng không thành công."
    rm -rf "$APP"
    "$JAVA" -Djarmode=tools -jar target/quantriet-*.jar extract --destination "$APP" >&2
    mv "$APP"/quantriet-*.jar "$APP/quantriet.jar"
    touch "$APP/quantriet.jar"
}
