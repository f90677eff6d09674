namespace MarketDept.Domain.Violations;

public sealed partial class Incident
{
    /// <summary>The incident as primitives and NodaTime values, to be stored.</summary>
    public IncidentSnapshot ToSnapshot()
    {
        var snapshot = new IncidentSnapshot
        {
            Id = Id.Value,
            Occurrence = Occurrence.Value,
            OccurredOn = OccurredOn,
            Offenders = [.. Offenders.Select(row => new IncidentSnapshot.OffenderRow(row.Staff.Value, row.Weight, row.Position?.Name))],
            Kind = Kind.Name,
        };
        return Facts switch
        {
            OperatingRuleBreach breach => snapshot with { Basis = breach.Basis.Id.ToString(), Loss = Row(breach.Loss) },
            UnauthorizedConcession concession => snapshot with
            {
                Consignments = [.. concession.Consignments.Select(row =>
                    new IncidentSnapshot.ConsignmentRow(row.Id, row.Tariff.Fen, row.Charged.Fen))],
            },
            GroundlessDeduction granted => snapshot with
            {
                Deduction = new(granted.Deduction.Fen, granted.Justified?.Fen, granted.Recovered.Fen),
            },
            UnauthorizedMonthlySettlement settlement => snapshot with
            {
                Receivables = [.. settlement.Receivables.Select(row =>
                    new IncidentSnapshot.ReceivableRow(row.Month, row.Amount.Fen, row.Collected.Fen, row.Uncollectable?.Fen))],
            },
            CustomerPoaching poaching => snapshot with
            {
                Poaching = new(poaching.Intentional.ToNullable(), poaching.DataTaken.ToNullable(), poaching.CustomerAppropriated.ToNullable()),
                Loss = Row(poaching.Loss),
            },
            FalseVisitReport visit => snapshot with { Visit = new(visit.Claimed.From, visit.Claimed.To) },
            _ => throw new InvalidOperationException($"Facts of kind '{Kind.Name}' have no stored form."),
        };
    }

    /// <summary>The incident that was stored. Structure is checked; whether the rules would still accept it is not asked.</summary>
    /// <exception cref="ArgumentException">
    /// Something is null or blank that must not be, the kind or a clause is unknown, the facts are not those of the kind, or an
    /// amount is out of its range.
    /// </exception>
    public static Incident Restore(IncidentSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        Guard.Against.Null(snapshot.Offenders);
        var incident = new Incident(
            new(snapshot.Id),
            snapshot.OccurredOn,
            ValueList.From(snapshot.Offenders.Select(row => new Offender(
                new(Guard.Against.Null(row).Staff), row.Weight, row.Position is null ? null : Stored.Member<Position>(row.Position)))),
            FactsOf(snapshot),
            new Id<Occurrence>(snapshot.Occurrence));
        if (Parts(incident.ToSnapshot()) != Parts(snapshot))
        {
            throw new ArgumentException(
                $"The stored incident '{snapshot.Id}' has facts that are not of its kind '{snapshot.Kind}'; allowed are those of the kind only.",
                nameof(snapshot));
        }

        return incident;
    }

    private static ViolationFacts FactsOf(IncidentSnapshot snapshot)
    {
        if (!ViolationKind.TryFromName(Guard.Against.NullOrWhiteSpace(snapshot.Kind), out var kind))
            throw new ArgumentException($"The stored kind '{Guards.Excerpt(snapshot.Kind)}' is unknown.", nameof(snapshot));
        if (kind == ViolationKind.OperatingRule)
            return OperatingRuleBreach.Stored(BasisOf(snapshot), Loss(snapshot.Loss));
        if (kind == ViolationKind.UnauthorizedConcession)
        {
            return new UnauthorizedConcession(ValueList.From(Guard.Against.Null(snapshot.Consignments).Select(row =>
                new CarriedConsignment(Guard.Against.Null(row).Id, Money.FromFen(row.TariffFen), Money.FromFen(row.ChargedFen)))));
        }

        if (kind == ViolationKind.GroundlessDeduction)
        {
            var row = Guard.Against.Null(snapshot.Deduction);
            return new GroundlessDeduction(Money.FromFen(row.DeductionFen), row.JustifiedFen is { } fen ? Money.FromFen(fen) : null, Money.FromFen(row.RecoveredFen));
        }

        if (kind == ViolationKind.UnauthorizedMonthlySettlement)
        {
            return new UnauthorizedMonthlySettlement(ValueList.From(Guard.Against.Null(snapshot.Receivables).Select(row =>
                new MonthlyReceivable(Guard.Against.Null(row).Month, Money.FromFen(row.AmountFen), Money.FromFen(row.CollectedFen),
                    row.UncollectableFen is { } fen ? Money.FromFen(fen) : null))));
        }

        if (kind == ViolationKind.CustomerPoaching)
        {
            var row = Guard.Against.Null(snapshot.Poaching);
            return new CustomerPoaching(row.Intentional, row.DataTaken, row.CustomerAppropriated, Loss(snapshot.Loss));
        }

        var visit = Guard.Against.Null(snapshot.Visit);
        return new FalseVisitReport(new AbsenceInterval(visit.From, visit.To));
    }

    private static Clause BasisOf(IncidentSnapshot snapshot) =>
        ClauseId.TryParse(snapshot.Basis, out var id) && ClauseCatalogue.Find(id) is { } clause
            ? clause
            : throw new ArgumentException($"The stored basis '{Guards.Excerpt(snapshot.Basis)}' is no clause of the catalogue.", nameof(snapshot));

    private static IncidentSnapshot.LossRow Row(EconomicLoss loss) => new(loss.Amount?.Fen, loss.Share?.Share.Value, loss.Share?.Reason);

    private static EconomicLoss Loss(IncidentSnapshot.LossRow? row)
    {
        Guard.Against.Null(row);
        if (row.Share.HasValue != row.ShareReason is not null || (row.AmountFen is null && row.Share is not null))
            throw new ArgumentException("A stored loss has a share without its reason or its amount, or a reason without a share. Store all or none.", nameof(row));
        if (row.AmountFen is not { } fen)
            return EconomicLoss.Open;
        return EconomicLoss.Of(Money.FromFen(fen), row.Share is { } share ? new LossShare(Share.FromDecimal(share), row.ShareReason!) : null);
    }

    /// <summary>Which parts are there: those of another kind than its own betray a snapshot that was put together wrongly.</summary>
    private static (bool, bool, bool, bool, bool, bool, bool) Parts(IncidentSnapshot of) =>
        (of.Basis is null, of.Loss is null, of.Consignments is null, of.Deduction is null, of.Receivables is null,
            of.Poaching is null, of.Visit is null);
}
