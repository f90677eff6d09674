using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace MarketDept.Domain.Benchmarks;

/// <summary>How everything here is measured: short enough that a whole run is a matter of minutes.</summary>
internal class Settings : ManualConfig
{
    internal Settings(Job job)
    {
        // Code is compiled for good in the background, after a delay that starts anew as long as anything new runs. On a busy
        // machine the warm-up can be over before that, and the measurement would be of code that is still provisional.
        AddJob(job.WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0"));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        SummaryStyle = SummaryStyle.Default.WithMaxParameterColumnWidth(40);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median, new TimesAssessColumn());
        HideColumns("Error", "StdDev", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2", "Job", "Toolchain",
            "IterationCount", "IterationTime", "WarmupCount", "UnrollFactor", "EnvironmentVariables", "Categories");
    }
}

/// <summary>For what takes nanoseconds.</summary>
internal sealed class SettingsOfOne() : Settings(
    Job.Default.WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100)));

/// <summary>For what takes milliseconds: each call is timed by itself, and the peer is asked for the small month only.</summary>
internal sealed class SettingsOfAMonth : Settings
{
    public SettingsOfAMonth()
        : base(Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithUnrollFactor(1))
    {
        AddColumn(new PerIncidentColumn());
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
        AddFilter(new SimpleFilter(candidate =>
            candidate.Descriptor.WorkloadMethod.Name != nameof(AssessingAMonth.RulesEngineEach)
            || (int)candidate.Parameters[nameof(AssessingAMonth.Incidents)] <= AssessingAMonth.MostForThePeer));
    }
}
