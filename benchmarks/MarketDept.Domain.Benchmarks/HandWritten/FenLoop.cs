namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The floor: section 11 as somebody would write it who wants the amounts and nothing else.</summary>
/// <remarks>No clause text, no edition by date, no grounds, no explanation, and nothing keeps two kinds of amount apart.</remarks>
internal static class FenLoop
{
    private const long Whole = 10_000_000_000;

    internal static FenVerdict Judge(in FenFacts facts, long ordinaryFine, long seriousFine)
    {
        var verdict = new FenVerdict { Clause = facts.Kind, Fine = seriousFine };
        switch (facts.Kind)
        {
            case FenClause.OperatingRule:
                verdict.Fine = ordinaryFine;
                verdict.Compensation = Borne(facts.Loss, facts.Share);
                break;
            case FenClause.Concession:
                foreach (var row in facts.Rows)
                    verdict.Compensation += Math.Max(0, row.Whole - row.Came);
                break;
            case FenClause.Deduction:
                if (facts.Justified == FenFacts.Open)
                    return new FenVerdict { IsUndetermined = true, MayBeSpecial = true };
                if (facts.Justified == facts.Deduction)
                    return default;
                verdict.Compensation = facts.Deduction - facts.Justified - facts.Recovered;
                break;
            case FenClause.MonthlySettlement:
                foreach (var row in facts.Rows)
                {
                    var outstanding = row.Whole - row.Came;
                    var lost = Math.Min(row.Lost, outstanding);
                    verdict.Compensation += lost;
                    verdict.Duty += outstanding - lost;
                }

                break;
            case FenClause.Poaching:
                return Poaching(facts, ordinaryFine, seriousFine);
            case FenClause.FalseVisit:
                verdict.Fine = 0;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "There is no such kind.");
        }

        return verdict;
    }

    /// <summary>Half away from zero, in fen.</summary>
    internal static long Borne(long loss, long share)
    {
        if (loss == 0)
            return 0;
        return share == 0 || loss == FenFacts.Open ? FenVerdict.Undetermined : (long)((((Int128)loss * share) + (Whole / 2)) / Whole);
    }

    private static FenVerdict Poaching(in FenFacts facts, long ordinaryFine, long seriousFine)
    {
        if (facts is { Intentional: FenTruth.Yes, DataTaken: FenTruth.Yes, Appropriated: FenTruth.Yes })
            return new FenVerdict { Clause = FenClause.Poaching, Fine = seriousFine, Compensation = facts.Loss };
        if (facts.Intentional != FenTruth.No && facts.DataTaken != FenTruth.No && facts.Appropriated != FenTruth.No)
            return new FenVerdict { IsUndetermined = true, MayBeSpecial = true };
        if (facts.DataTaken == FenTruth.Yes || facts.Appropriated == FenTruth.Yes)
            return new FenVerdict { Clause = FenClause.OperatingRule, Fine = ordinaryFine, Compensation = Borne(facts.Loss, facts.Share) };
        return new FenVerdict { IsUndetermined = facts.DataTaken != FenTruth.No || facts.Appropriated != FenTruth.No };
    }
}
