using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.HandWritten;
using MarketDept.Domain.Benchmarks.Peer;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Benchmarks;

/// <summary>One incident of each kind: the amounts, the findings, and the reasons in words.</summary>
[Config(typeof(SettingsOfOne))]
public class AssessingOneIncident
{
    private static readonly PenaltyPolicy Policy = PenaltyPolicy.Standard;
    private readonly PeerRules _rules = new();
    private readonly CompiledRules _compiled = new();
    private readonly long _ordinary = RegulationEdition.Standard.OrdinaryFine.Fen;
    private readonly long _serious = RegulationEdition.Standard.SeriousFine.Fen;
    private Incident _incident = null!;
    private FenFacts _fen;
    private PeerFacts _peer = null!;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    public static IEnumerable<string> Kinds => OneOfEachKind.Names;

    [GlobalSetup]
    public async Task Prepare()
    {
        _incident = OneOfEachKind.Named(Kind);
        _fen = FenTranslation.Facts(_incident.Facts);
        _peer = PeerFacts.Of(_fen, _ordinary, _serious);
        Agreement.Require(Policy.Assess(_incident), FenLoop.Judge(_fen, _ordinary, _serious));
        Agreement.Require(Policy.Assess(_incident), await _rules.JudgeAsync(_peer));
        Agreement.Require(Policy.Assess(_incident), _compiled.Judge(_peer));
    }

    /// <summary>The amounts alone, from structs of longs.</summary>
    [Benchmark(Baseline = true)]
    public long HandWritten()
    {
        var verdict = FenLoop.Judge(_fen, _ordinary, _serious);
        return verdict.Fine + verdict.Compensation + verdict.Duty;
    }

    /// <summary>The same amounts from the package, with clause and edition.</summary>
    [Benchmark]
    public long Assess()
    {
        var assessment = Policy.Assess(_incident);
        return assessment.FinePerPerson.GetValueOrDefault().Fen + assessment.Compensation.GetValueOrDefault().Fen + assessment.DutyToCollect.GetValueOrDefault().Fen;
    }

    [Benchmark]
    public ValueList<Finding> AssessAndFindings() => Policy.Assess(_incident).Findings();

    [Benchmark]
    public Explanation AssessAndExplainInChinese() => Policy.Assess(_incident).Explain(Language.Chinese);

    [Benchmark]
    public Explanation AssessAndExplainInEnglish() => Policy.Assess(_incident).Explain(Language.English);

    [Benchmark]
    public PeerRemedy? CompiledExpressions() => _compiled.Judge(_peer);

    [Benchmark]
    public ValueTask<PeerRemedy?> RulesEngine() => _rules.JudgeAsync(_peer);
}
