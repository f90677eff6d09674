using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using NodaTime;

namespace MarketDept.Domain.Benchmarks.HandWritten;

/// <summary>The same facts as numbers, translated before anything is measured.</summary>
internal static class FenTranslation
{
    private const decimal UnitsOfWhole = 10_000_000_000m;

    internal static FenFacts Facts(ViolationFacts facts)
    {
        var fen = new FenFacts { Kind = (FenClause)facts.Kind.Value, Rows = [] };
        switch (facts)
        {
            case ViolationFacts.OperatingRuleBreach breach:
                Loss(ref fen, breach.Loss);
                break;
            case ViolationFacts.UnauthorizedConcession concession:
                fen.Rows = [.. ((IEnumerable<CarriedConsignment>)concession.Consignments).Select(row => new FenRow(row.Id, row.Tariff.Fen, row.Charged.Fen, 0))];
                break;
            case ViolationFacts.GroundlessDeduction deduction:
                (fen.Deduction, fen.Justified, fen.Recovered) = (deduction.Deduction.Fen, deduction.Justified?.Fen ?? FenFacts.Open, deduction.Recovered.Fen);
                break;
            case ViolationFacts.UnauthorizedMonthlySettlement settlement:
                fen.Rows = [.. ((IEnumerable<ArisenReceivable>)settlement.Receivables)
                    .Select(row => new FenRow(row.Month.ToString("uuuu-MM", null), row.Amount.Fen, row.Collected.Fen, row.Uncollectable?.Fen ?? 0))];
                break;
            case ViolationFacts.CustomerPoaching poaching:
                (fen.Intentional, fen.DataTaken, fen.Appropriated) =
                    (Truth(poaching.Intentional), Truth(poaching.DataTaken), Truth(poaching.CustomerAppropriated));
                Loss(ref fen, poaching.Loss);
                break;
            default:
                break;
        }

        return fen;
    }

    internal static FenReport[] Month(Incident[] incidents) =>
        [.. incidents.Select(incident => new FenReport(
            incident.Id.Value, incident.Occurrence.Value, Period.DaysBetween(new LocalDate(2026, 1, 1), incident.OccurredOn),
            [.. ((IEnumerable<Offender>)incident.Offenders).Select(offender => new FenOffender(offender.Staff.Value, offender.Weight ?? 0))],
            Facts(incident.Facts)))];

    private static void Loss(ref FenFacts fen, EconomicLoss loss)
    {
        fen.Loss = loss.Amount?.Fen ?? FenFacts.Open;
        fen.Share = (long)((loss.Share?.Value ?? 0) * UnitsOfWhole);
    }

    private static FenTruth Truth(Fact fact) => fact.IsYes ? FenTruth.Yes : fact.IsNo ? FenTruth.No : FenTruth.Unknown;
}
