#!/bin/sh
# Measures anew and writes the three tables of docs/benchmarks.md, and every round into docs/benchmarks.raw.txt. Run it on an idle machine; it takes some ten minutes on two cores.
# The native image needs clang or gcc, and zlib with its headers.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build benchmarks/MarketDept.Month -c Release -o "$work/jit" -v quiet -nologo
dotnet publish benchmarks/MarketDept.Month -c Release -r "linux-$([ "$(uname -m)" = aarch64 ] && echo arm64 || echo x64)" -o "$work/native" \
    -p:PublishAot=true -p:TreatWarningsAsErrors=false -p:NuGetLockFilePath=obj/native.lock.json -v quiet -nologo
dotnet build benchmarks/MarketDept.Domain.Benchmarks -c Release -o "$work/bench" -v quiet -nologo
DOTNET_TieredPGO=1 "$work/bench/MarketDept.Domain.Benchmarks" page docs/benchmarks.md docs/benchmarks.raw.txt "$work/jit/MarketDept.Month" "$work/native/MarketDept.Month"
