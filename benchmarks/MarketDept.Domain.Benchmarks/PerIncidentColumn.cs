using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MarketDept.Domain.Benchmarks;

/// <summary>The mean divided by the number of incidents: flat, if the whole is linear.</summary>
internal sealed class PerIncidentColumn : IColumn
{
    public string Id => nameof(PerIncidentColumn);

    public string ColumnName => "Per incident";

    public string Legend => "Mean divided by the number of incidents";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
        var incidents = (int)benchmarkCase.Parameters[nameof(AssessingAMonth.Incidents)];
        return mean is { } nanoseconds ? (nanoseconds / incidents).ToString("N1", CultureInfo.InvariantCulture) + " ns" : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
