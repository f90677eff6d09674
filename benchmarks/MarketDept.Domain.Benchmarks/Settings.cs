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
        AddJob(job);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        SummaryStyle = SummaryStyle.Default.WithMaxParameterColumnWidth(40);
        AddColumn(new TimesAssessColumn());
        HideColumns("Error", "StdDev", "Median", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2", "Job", "Toolchain",
            "IterationCount", "IterationTime", "WarmupCount", "UnrollFactor", "Categories");
    }
}

/// <summary>For what takes nanoseconds.</summary>
internal sealed class SettingsOfOne() : Settings(
    Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(120)));

/// <summary>For what takes milliseconds: each call is timed by itself, and the peer is asked for the small month only.</summary>
internal sealed class SettingsOfAMonth : Settings
{
    public SettingsOfAMonth()
        : base(Job.Default.WithWarmupCount(2).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithUnrollFactor(1))
    {
        AddColumn(new PerIncidentColumn());
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
        AddFilter(new SimpleFilter(candidate =>
            candidate.Descriptor.WorkloadMethod.Name != nameof(AssessingAMonth.RulesEngineEach)
            || (int)candidate.Parameters[nameof(AssessingAMonth.Incidents)] <= AssessingAMonth.MostForThePeer));
    }
}
