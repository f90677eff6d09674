#!/bin/sh
# Runs all benchmarks and writes their tables into docs/benchmarks.md. With --tables-only: the tables of the last run.
set -eu
cd "$(dirname "$0")/.."
results=BenchmarkDotNet.Artifacts/results
if [ "${1:-}" != --tables-only ]; then
    rm -rf "$results"
    dotnet run -c Release --project benchmarks/MarketDept.Domain.Benchmarks -- --filter '*' --artifacts BenchmarkDotNet.Artifacts
fi
for name in AssessingOneIncident AssessingAMonth OwningCustomers LoggingAContact ReconcilingOrders StatingAMonth; do
    grep '^|' "$results/MarketDept.Domain.Benchmarks.$name-report-github.md" | sed 's/ *$//' > "$results/$name.table"
    awk -v name="$name" -v table="$results/$name.table" '
        $0 == "<!-- end of " name " -->" { skip = 0 }
        !skip { print }
        $0 == "<!-- " name " -->" { skip = 1; while ((getline line < table) > 0) print line }
    ' docs/benchmarks.md > "$results/benchmarks.md"
    cp "$results/benchmarks.md" docs/benchmarks.md
done
