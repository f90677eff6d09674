using MarketDept.Domain.Benchmarks.HandWritten;
using MarketDept.Domain.Benchmarks.Peer;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Receivables.Statements;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Warehousing.Checking;
using NodaTime;

namespace MarketDept.Domain.Benchmarks;

/// <summary>Only what gives the same results may be compared: each benchmark checks it before it measures.</summary>
internal static class Agreement
{
    internal static void Require(in Assessment assessment, in FenVerdict byHand)
    {
        Require(assessment.Incident, "clause", Clause(assessment.Clause), byHand.Clause);
        Require(assessment.Incident, "outcome", assessment.Outcome == Outcome.Undetermined, byHand.IsUndetermined);
        if (assessment.Outcome == Outcome.Applies)
            Require(assessment.Incident, "amounts", Amounts(assessment), (byHand.Fine, byHand.Compensation, byHand.Duty));
    }

    internal static void Require(in Assessment assessment, PeerRemedy? peer)
    {
        var clause = assessment.Clause?.Id.ToString() ?? (assessment.Outcome == Outcome.Undetermined ? "undetermined" : null);
        Require(assessment.Incident, "clause", clause, peer?.Clause);
        if (assessment.Outcome == Outcome.Applies)
            Require(assessment.Incident, "amounts", Amounts(assessment), (peer!.Fine, peer.Compensation, peer.Duty));
    }

    internal static void Require(AssessmentReport report, FenResult byHand, Incident[] incidents)
    {
        Require(null, "lists",
            (report.Findings.Count, report.Overridden.Count, report.Held.Count, report.Duplicates.Count, report.Conflicts.Count, report.Undetermined.Count, report.NotApplicable.Count),
            (byHand.Findings.Count, byHand.Overridden, byHand.Held, byHand.Duplicates, 0, byHand.Undetermined, byHand.NotApplicable));
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var (finding, row) = (report.Findings[i], byHand.Findings[i]);
            Require(finding.Incident, "finding",
                (finding.Incident, finding.Staff, Clause(finding.Clause), finding.Fine.Fen, Fen(finding.Compensation), Fen(finding.DutyToCollect)),
                (incidents[row.Report], incidents[row.Report].Offenders[row.Offender].Staff, row.Clause, row.Fine, row.Compensation, row.Duty));
        }
    }

    /// <summary>Where several were first at one instant <c>MinBy</c> names whichever came first in; a log says that it is contested.</summary>
    internal static void Require(Dictionary<Id<Customer>, ContactLog> logs, IEnumerable<IGrouping<Id<Customer>, Contact>> claiming)
    {
        var claimed = 0;
        foreach (var ofCustomer in claiming)
        {
            var first = ofCustomer.MinBy(contact => contact.At)!;
            var isContested = ofCustomer.Any(contact => contact.At == first.At && contact.Staff != first.Staff);
            var ownership = logs[ofCustomer.Key].Ownership;
            Require(ofCustomer.Key, "owner",
                (ownership.Ground, ownership.Owner, ownership.Since),
                isContested ? (OwnershipGround.Contested, null, null) : (OwnershipGround.FirstContact, (Id<StaffMember>?)first.Staff, (Instant?)first.At));
            claimed++;
        }

        Require(null, "claimed customers", logs.Values.Count(log => log.Ownership.Ground != OwnershipGround.None), claimed);
    }

    internal static void Require(OrderReconciliation reconciliation, List<LinqDifference> byJoin)
    {
        var differences = reconciliation.Checks.SelectMany(check => check.Differences.Select(it =>
            new LinqDifference(check.Order.Id.Value, it.Sku, it.Unit, it.Ordered.ToDecimal(), it.Noted.ToDecimal(), it.Kind))).ToArray();
        Require(null, "how many differences", differences.Length, byJoin.Count);
        foreach (var (difference, row) in differences.Zip(byJoin))
            Require(difference.Order, "difference", difference, row);
    }

    internal static void Require(MonthStatement statement, object byAPeer)
    {
        var rows = (List<PeerFigures>)byAPeer;
        Require(statement.Month, "customers", statement.Customers.Count, rows.Count);
        foreach (var (row, peer) in statement.Customers.Zip(rows))
        {
            var (figures, ages) = (row.Figures, row.Figures.Ageing);
            Require(row.Customer, "figures",
                new PeerFigures(
                    row.Customer.Value, figures.Opening.Fen, figures.Charges.Fen, figures.Deductions.Fen, figures.Received.Fen, figures.WrittenOff.Fen,
                    figures.Reversed.Fen, figures.Unallocated.Fen,
                    new PeerAges(ages.NotDue.Fen, ages.Days1To30.Fen, ages.Days31To60.Fen, ages.Days61To90.Fen, ages.Days91To120.Fen, ages.Over120.Fen)),
                peer);
        }
    }

    private static (long, long, long) Amounts(in Assessment assessment) =>
        (assessment.FinePerPerson.GetValueOrDefault().Fen, Fen(assessment.Compensation), assessment.DutyToCollect.GetValueOrDefault().Fen);

    private static long Fen(Money? compensation) => compensation?.Fen ?? FenVerdict.Undetermined;

    private static FenClause Clause(Clause? of) =>
        of is { } clause ? (FenClause)ViolationKind.List.Single(kind => kind.Clause == clause).Value : FenClause.None;

    private static void Require<T>(object? of, string what, T domain, T other)
    {
        if (!EqualityComparer<T>.Default.Equals(domain, other))
            throw new InvalidOperationException($"{of ?? "The whole"}: {what} differ: {domain} and {other}.");
    }
}
