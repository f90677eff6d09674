using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>A case step by step: reported, heard, decided, appealed; and since when it is final. The act is one of 8.2.5 without a loss.</summary>
internal sealed class HandledViolations : CaseKind
{
    private static readonly string[] Standings = [Words.CaseReported, Words.CaseHeard, Words.CaseDecided, Words.CaseAppealed, Words.CaseFinal];

    protected override Column Mark => Columns.Violation;

    internal override IEnumerable<Result> Run(Case it)
    {
        var terms = new CaseTerms
        {
            IsHeardFirst = it.IsSet(Columns.HeardFirst, true),
            AppealDays = it.Settings?[Columns.AppealWithin] == Words.NoAppeal ? 0 : it.Settings?.Count(Columns.AppealWithin, "天"),
            AppealAboveExecutive = it.Settings?[Columns.RuledBy] is { } above ? new(above) : null,
        };
        var procedure = new CaseProcedure(new PenaltyPolicy(RegulationEditions.Standard, terms), new DecisionAuthority());
        var (results, violations) = (new List<Result>(), new SortedDictionary<string, Violation>(StringComparer.Ordinal));
        foreach (var row in it.RowsWith(Mark))
            Take(results, row, [Columns.When, Columns.Violation, Columns.Action], () => Do(row, violations, procedure));
        results.AddRange(violations.Select(one => new Result
        {
            [Columns.Violation] = one.Key, [Columns.Standing] = Standings[(int)one.Value.Status - 1],
            [Columns.Since] = one.Value.FinalSince is { } since ? Row.Written(since) : Words.None,
        }));
        return results;
    }

    private static void Do(Row row, SortedDictionary<string, Violation> violations, CaseProcedure procedure)
    {
        var (name, at, who) = (row.Text(Columns.Violation), row.Moment(Columns.When), row[Columns.Who] is { } by ? People.Named(by) : null);
        if (row.Text(Columns.Action) == Words.ViolationReported)
        {
            var accused = People.Named(row.Text(Columns.To));
            var incident = new Incident(
                new(name), at.InZone(BusinessZone.Default).Date, [new Offender(accused.Id)], new ViolationFacts.OperatingRuleBreach(new ClauseId(8, 2, 5), EconomicLoss.None), new(name));
            violations.Add(name, Violation.Report(
                new(name), accused, [], new SubmittedReport(incident, who, [new Evidence("记录", "通话记录", "档案柜", at, isAnonymous: who is null)]), procedure, at));
            return;
        }

        var violation = violations[name];
        switch (row.Text(Columns.Action))
        {
            case Words.Heard: violation.HearStatement("手机没电", at); break;
            case Words.Found: violation.Decide(who!, procedure, at); break;
            case Words.Appealed: violation.Appeal("另有原因", procedure, at); break;
            case Words.Upheld: violation.UpholdOnAppeal("理由不足", who!, procedure, at); break;
            case Words.MadeFinal: violation.MakeFinal(procedure, at); break;
            case var other: throw new CaseFault($"“动作”没有“{other}”这一种");
        }
    }
}
