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
    internal Settings(Job job, params IColumn[] columns)
    {
        // Code is compiled for good in the background, after a delay that starts anew as long as anything new runs. On a busy
        // machine the warm-up can be over before that, and the measurement would be of code that is still provisional.
        AddJob(job.WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0"));
        BuildTimeout = TimeSpan.FromMinutes(10);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        SummaryStyle = SummaryStyle.Default.WithMaxParameterColumnWidth(40);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
        AddColumn(columns);
        HideColumns("Error", "StdDev", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2", "Job", "Toolchain",
            "InvocationCount", "IterationCount", "IterationTime", "WarmupCount", "UnrollFactor", "EnvironmentVariables", "Categories");
    }
}

/// <summary>For what takes nanoseconds.</summary>
internal sealed class SettingsOfOne() : Settings(
    Job.Default.WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100)), new TimesAssessColumn());

/// <summary>For what takes milliseconds: each call is timed by itself, and the peer is asked for the small month only.</summary>
internal sealed class SettingsOfAMonth : Settings
{
    public SettingsOfAMonth()
        : base(
            Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithUnrollFactor(1),
            new TimesAssessColumn(), new PerIncidentColumn())
    {
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
        AddFilter(new SimpleFilter(candidate =>
            candidate.Descriptor.WorkloadMethod.Name != nameof(AssessingAMonth.RulesEngineEach)
            || (int)candidate.Parameters[nameof(AssessingAMonth.Incidents)] <= AssessingAMonth.MostForThePeer));
    }
}

/// <summary>For what takes a good part of a second: each call is timed by itself.</summary>
internal sealed class SettingsOfOwnership : Settings
{
    public SettingsOfOwnership()
        : base(Job.Default.WithWarmupCount(2).WithIterationCount(9).WithInvocationCount(1).WithUnrollFactor(1), new PerCustomerColumn()) =>
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
}

/// <summary>For what takes from half a millisecond to a good part of a second.</summary>
internal sealed class SettingsOfReconciliation() : Settings(
    Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithUnrollFactor(1), new PerLineColumn());

/// <summary>For what can be done only once to what was prepared.</summary>
internal sealed class SettingsOfALog() : Settings(Job.Default.WithWarmupCount(5).WithIterationCount(25).WithInvocationCount(1).WithUnrollFactor(1));

/// <summary>For statements, which take from a fraction of a millisecond to seconds.</summary>
internal sealed class SettingsOfStatements : Settings
{
    public SettingsOfStatements()
        : base(
            Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithUnrollFactor(1),
            new PerEntryColumn()) =>
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
}
