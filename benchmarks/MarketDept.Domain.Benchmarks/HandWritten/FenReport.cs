namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>Who bears it, with which weight; 0 where none is stated.</summary>
internal readonly record struct FenOffender(string Staff, long Weight);

/// <summary>One report of an act, with its facts as numbers.</summary>
internal sealed record FenReport(string Id, string Act, int Day, FenOffender[] Offenders, FenFacts Facts);

/// <summary>One row of the result: the report's place in the list, the offender's place in the report, and the amounts.</summary>
internal readonly record struct FenFinding(int Report, int Offender, FenClause Clause, long Fine, long Compensation, long Duty);

/// <summary>What became of all reports together.</summary>
internal sealed class FenResult(int capacity)
{
    internal List<FenFinding> Findings { get; } = new(capacity);

    internal int Overridden { get; set; }

    internal int Held { get; set; }

    internal int Duplicates { get; set; }

    internal int Undetermined { get; set; }

    internal int NotApplicable { get; set; }

    /// <summary>Counts a report of which nothing is found; of another there is more to say.</summary>
    internal bool Counts(in FenVerdict verdict)
    {
        if (verdict.IsUndetermined)
            Undetermined++;
        else if (verdict.Clause == FenClause.None)
            NotApplicable++;
        return verdict.Clause != FenClause.None;
    }
}
