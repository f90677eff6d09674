using RulesEngine.Models;

namespace MarketDept.Domain.Benchmarks.Peer;

/// <summary>Section 11 as workflows of the rules engine, one a kind.</summary>
/// <remarks>
/// Made to suit the peer: the caller picks the workflow by kind, so that only the rules of that kind are tried; facts are
/// typed and not dynamic; formatted messages and scoped parameters are off; and all is compiled before the first measurement.
/// </remarks>
internal sealed class PeerRules
{
    private const string Undetermined = "\"undetermined\"";

    /// <summary>The rules of each kind, in their order: when one applies, and what it comes to.</summary>
    internal static readonly Dictionary<string, (string Name, string When, string What)[]> Texts = new()
    {
        ["OperatingRule"] = [("11.1", "true", Remedy("\"11.1\"", "facts.OrdinaryFine", "PeerRemedy.Borne(facts.Loss, facts.Share)"))],
        ["Concession"] = [("11.2.1", "true", Remedy("\"11.2.1\"", "facts.SeriousFine", "facts.Rows.Sum(row => Math.Max(0L, row.Whole - row.Came))"))],
        ["Deduction"] =
        [
            ("undetermined", "facts.Justified < 0", Remedy(Undetermined, "0L", "0L")),
            ("11.2.2", "facts.Justified >= 0 && facts.Justified < facts.Deduction",
                Remedy("\"11.2.2\"", "facts.SeriousFine", "facts.Deduction - facts.Justified - facts.Recovered")),
        ],
        ["MonthlySettlement"] =
        [
            ("11.2.3", "true", Remedy("\"11.2.3\"", "facts.SeriousFine",
                "facts.Rows.Sum(row => Math.Min(row.Lost, row.Whole - row.Came))",
                "facts.Rows.Sum(row => row.Whole - row.Came - Math.Min(row.Lost, row.Whole - row.Came))")),
        ],
        ["Poaching"] =
        [
            ("11.2.4", "facts.Intentional == true && facts.DataTaken == true && facts.Appropriated == true",
                Remedy("\"11.2.4\"", "facts.SeriousFine", "facts.Loss")),
            ("8.1.3",
                "(facts.Intentional == false || facts.DataTaken == false || facts.Appropriated == false) "
                + "&& (facts.DataTaken == true || facts.Appropriated == true)",
                Remedy("\"11.1\"", "facts.OrdinaryFine", "PeerRemedy.Borne(facts.Loss, facts.Share)")),
            ("undetermined",
                "(facts.Intentional != false && facts.DataTaken != false && facts.Appropriated != false "
                + "&& (facts.Intentional == null || facts.DataTaken == null || facts.Appropriated == null)) "
                + "|| (facts.DataTaken != true && facts.Appropriated != true && (facts.DataTaken == null || facts.Appropriated == null) "
                + "&& (facts.Intentional == false || facts.DataTaken == false || facts.Appropriated == false))",
                Remedy(Undetermined, "0L", "0L")),
        ],
        ["FalseVisit"] = [("11.3", "true", Remedy("\"11.3\"", "0L", "0L"))],
    };

    private readonly global::RulesEngine.RulesEngine _engine = new(
        [.. Texts.Select(workflow => new Workflow { WorkflowName = workflow.Key, Rules = [.. workflow.Value.Select(Rule)] })],
        new ReSettings { CustomTypes = [typeof(PeerRemedy)], EnableFormattedErrorMessage = false, EnableScopedParams = false });

    /// <returns>Null where no clause applies.</returns>
    internal async ValueTask<PeerRemedy?> JudgeAsync(PeerFacts facts)
    {
        foreach (var result in await _engine.ExecuteAllRulesAsync(facts.Workflow, new RuleParameter("facts", facts)))
        {
            if (result.IsSuccess)
                return (PeerRemedy?)result.ActionResult.Output ?? throw new InvalidOperationException(result.ActionResult.Exception?.ToString());
        }

        return null;
    }

    private static Rule Rule((string Name, string When, string What) text) => new()
    {
        RuleName = text.Name,
        Expression = text.When,
        Actions = new RuleActions
        {
            OnSuccess = new ActionInfo { Name = "OutputExpression", Context = new Dictionary<string, object> { ["Expression"] = text.What } },
        },
    };

    private static string Remedy(string clause, string fine, string compensation, string duty = "0L") =>
        $"PeerRemedy.Of({clause}, {fine}, {compensation}, {duty})";
}
