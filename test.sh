#!/usr/bin/env bash
# Installs what the tests need, builds, runs every test project and closes with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

have() { command -v "$1" >/dev/null 2>&1; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_tools() {
  local missing=()
  have node && have npm || missing+=(nodejs npm)
  have chromium || have chromium-browser || have google-chrome || missing+=(chromium)
  [ ${#missing[@]} -eq 0 ] && return
  have apt-get || { echo "Please install: ${missing[*]}" >&2; return; }
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
}

install_node_packages() {
  local folder
  git ls-files 'tests/**/package-lock.json' | while read -r lock; do
    folder=$(dirname "$lock")
    [ -d "$folder/node_modules" ] || (cd "$folder" && npm ci --no-audit --no-fund --silent)
  done
}

install_tools
install_node_packages
dotnet tool restore >/dev/null
dotnet build FbssBot.sln -v quiet || { echo "0 passed, 1 failed"; exit 1; }

passed=0 failed=0 skipped=0
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  output=$(mktemp)
  echo "== $name"
  dotnet run --no-build --project "$project" -- -noColor >"$output" 2>&1
  status=$?
  # "Name  Total: 8, Errors: 0, Failed: 1, Skipped: 0, Not Run: 0, Time: 1.2s"
  summary=$(grep -E 'Total: [0-9]+, Errors: [0-9]+' "$output" | tail -1)
  count() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<<"$summary"; }
  if [ -z "$summary" ]; then
    cat "$output"
    failed=$((failed + 1))
  else
    bad=$(($(count Failed) + $(count Errors)))
    left_out=$(count Skipped)
    good=$(($(count Total) - $(count Failed) - left_out - $(count 'Not Run')))
    [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && [ "$left_out" -eq 0 ] && bad=1
    [ "$bad" -gt 0 ] && cat "$output"
    echo "   $good passed, $bad failed, $left_out skipped"
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left_out))
  fi
  rm -f "$output"
done

# A test that was left out for want of a tool has proved nothing.
[ "$skipped" -gt 0 ] && echo "$passed passed, $((failed + skipped)) failed, $skipped skipped" || echo "$passed passed, $failed failed"
[ $((failed + skipped)) -eq 0 ]
