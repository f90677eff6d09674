using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MarketDept.Domain.Benchmarks;

/// <summary>A column computed from the median, which a busy neighbour on the machine disturbs less than the mean.</summary>
internal abstract class ComputedColumn(string name, string legend) : IColumn
{
    public string Id => GetType().Name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => Median(summary, benchmarkCase) is { } median
        ? Text(summary, benchmarkCase, median)
        : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract string Text(Summary summary, BenchmarkCase benchmarkCase, double median);

    protected static double? Median(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics?.Median;

    protected static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>The median divided by the number of incidents: flat, if the whole is linear.</summary>
internal sealed class PerIncidentColumn() : ComputedColumn("Per incident", "Median divided by the number of incidents")
{
    protected override string Text(Summary summary, BenchmarkCase benchmarkCase, double median) =>
        Number(median / (int)benchmarkCase.Parameters[nameof(AssessingAMonth.Incidents)], "N1") + " ns";
}

/// <summary>The median divided by the number of entries: flat, if the whole is linear.</summary>
internal sealed class PerEntryColumn() : ComputedColumn("Per entry", "Median divided by the number of entries")
{
    protected override string Text(Summary summary, BenchmarkCase benchmarkCase, double median) =>
        Number(median / (int)benchmarkCase.Parameters[nameof(StatingAMonth.Entries)], "N1") + " ns";
}

/// <summary>The mean divided by the number of customers: what one question costs, with what it takes to answer it.</summary>
internal sealed class PerCustomerColumn() : ComputedColumn("Per customer", "Mean divided by the number of customers")
{
    protected override string Text(Summary summary, BenchmarkCase benchmarkCase, double mean) =>
        Number(mean / OwningCustomers.Customers, "N1") + " ns";
}

/// <summary>The median divided by the number of order lines: flat, if the whole is linear.</summary>
internal sealed class PerLineColumn() : ComputedColumn("Per line", "Median divided by the number of order lines")
{
    protected override string Text(Summary summary, BenchmarkCase benchmarkCase, double median) =>
        Number(median / (int)benchmarkCase.Parameters[nameof(ReconcilingOrders.Lines)], "N1") + " ns";
}

/// <summary>How many times what the package takes for the same: the counterpart of the ratio to the hand-written floor.</summary>
internal sealed class TimesAssessColumn() : ComputedColumn("x Assess", "Median divided by that of Assess, AssessEach or AssessAll")
{
    protected override string Text(Summary summary, BenchmarkCase benchmarkCase, double median)
    {
        var method = benchmarkCase.Descriptor.WorkloadMethod.Name;
        var assess = method.EndsWith("Each", StringComparison.Ordinal) ? nameof(AssessingAMonth.AssessEach)
            : method.EndsWith("All", StringComparison.Ordinal) ? nameof(AssessingAMonth.AssessAll)
            : nameof(AssessingOneIncident.Assess);
        var of = summary.BenchmarksCases.SingleOrDefault(other =>
            other.Descriptor.WorkloadMethod.Name == assess && other.Parameters.DisplayInfo == benchmarkCase.Parameters.DisplayInfo);
        return of is not null && Median(summary, of) is { } unit ? Number(median / unit, "N2") : "?";
    }
}
