using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.HandWritten;
using MarketDept.Domain.Benchmarks.Peer;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Benchmarks;

/// <summary>Months from large to absurd: incident by incident ("each"), and judged together ("all").</summary>
[Config(typeof(SettingsOfAMonth))]
public class AssessingAMonth
{
    /// <summary>The rules engine would take most of the run's time beyond this, and shows nothing new.</summary>
    internal const int MostForThePeer = 10_000;

    private static readonly PenaltyPolicy Policy = PenaltyPolicy.Standard;
    private readonly PeerRules _rules = new();
    private readonly long _ordinary = RegulationEdition.Standard.OrdinaryFine.Fen;
    private readonly long _serious = RegulationEdition.Standard.SeriousFine.Fen;
    private Incident[] _incidents = [];
    private FenReport[] _reports = [];
    private PeerFacts[] _peers = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Incidents { get; set; }

    /// <summary>Each side keeps its own copy of the month only, so that none pays for the collection of another's.</summary>
    [GlobalSetup(Targets = [nameof(HandWrittenEach), nameof(HandWrittenAll)])]
    public void PrepareByHand() => _reports = FenTranslation.Month(SampleMonth.Of(Incidents));

    [GlobalSetup(Targets = [nameof(AssessEach), nameof(AssessAll)])]
    public void Prepare()
    {
        _incidents = SampleMonth.Of(Incidents);
        var reports = FenTranslation.Month(_incidents);
        for (var i = 0; i < reports.Length; i++)
            Agreement.Require(Policy.Assess(_incidents[i]), FenLoop.Judge(reports[i].Facts, _ordinary, _serious));
        Agreement.Require(Policy.AssessAll(_incidents), FenDocket.Resolve(reports, _ordinary, _serious), _incidents);
    }

    [GlobalSetup(Target = nameof(RulesEngineEach))]
    public async Task PrepareThePeer()
    {
        var incidents = SampleMonth.Of(Incidents);
        _peers = [.. FenTranslation.Month(incidents).Select(report => PeerFacts.Of(report.Facts, _ordinary, _serious))];
        for (var i = 0; i < _peers.Length; i++)
            Agreement.Require(Policy.Assess(incidents[i]), await _rules.JudgeAsync(_peers[i]));
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("each")]
    public long HandWrittenEach()
    {
        var sum = 0L;
        foreach (var report in _reports)
        {
            var verdict = FenLoop.Judge(report.Facts, _ordinary, _serious);
            sum += verdict.Fine + verdict.Compensation + verdict.Duty;
        }

        return sum;
    }

    [Benchmark]
    [BenchmarkCategory("each")]
    public long AssessEach()
    {
        var sum = 0L;
        foreach (var incident in _incidents)
        {
            var assessment = Policy.Assess(incident);
            sum += assessment.FinePerPerson.GetValueOrDefault().Fen + assessment.Compensation.GetValueOrDefault().Fen + assessment.DutyToCollect.GetValueOrDefault().Fen;
        }

        return sum;
    }

    [Benchmark]
    [BenchmarkCategory("each")]
    public async Task<long> RulesEngineEach()
    {
        var sum = 0L;
        foreach (var facts in _peers)
        {
            if (await _rules.JudgeAsync(facts) is { } remedy)
                sum += remedy.Fine + remedy.Compensation + remedy.Duty;
        }

        return sum;
    }

    /// <summary>One dictionary over the acts, and the reports of one act resolved against each other.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("all")]
    public object HandWrittenAll() => FenDocket.Resolve(_reports, _ordinary, _serious);

    [Benchmark]
    [BenchmarkCategory("all")]
    public AssessmentReport AssessAll() => Policy.AssessAll(_incidents);
}
