using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.CustomTypeProviders;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>The rules of the engine's texts, compiled to functions and called without the engine: an expression for when, one for what.</summary>
internal sealed class CompiledRules
{
    private readonly Dictionary<string, (Func<PeerFacts, bool> When, Func<PeerFacts, PeerRemedy> What)[]> _rules = PeerRules.Texts.ToDictionary(
        workflow => workflow.Key,
        workflow => Array.ConvertAll(workflow.Value, rule => (Compiled<bool>(rule.When), Compiled<PeerRemedy>(rule.What))));

    /// <returns>Null where no clause applies.</returns>
    internal PeerRemedy? Judge(PeerFacts facts)
    {
        foreach (var (when, what) in _rules[facts.Workflow])
        {
            if (when(facts))
                return what(facts);
        }

        return null;
    }

    private static Func<PeerFacts, T> Compiled<T>(string text)
    {
        var config = new ParsingConfig();
        config.CustomTypeProvider = new DefaultDynamicLinqCustomTypeProvider(config, [typeof(PeerRemedy), typeof(Math)]);
        return DynamicExpressionParser.ParseLambda<PeerFacts, T>(config, false, text.Replace("facts.", "it.", StringComparison.Ordinal)).Compile();
    }
}
