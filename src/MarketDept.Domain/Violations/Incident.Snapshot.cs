using MarketDept.Domain.Commitments;

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
            Offenders = [.. Offenders.Select(row => new IncidentOffenderRow { Staff = row.Staff.Value, Weight = row.Weight, Position = row.Position?.Name })],
            Kind = Kind.Name,
            Form = StoredForm.Current,
            Basis = null, Loss = null, Consignments = null, Deduction = null, Receivables = null, Poaching = null, Visit = null,
        };
        return Facts switch
        {
            ViolationFacts.OperatingRuleBreach breach => snapshot with { Basis = breach.Basis.Id.ToString(), Loss = Row(breach.Loss) },
            ViolationFacts.UnauthorizedConcession concession => snapshot with
            {
                Consignments = [.. concession.Consignments.Select(row =>
                    new IncidentConsignmentRow { Id = row.Id, TariffFen = row.Tariff.Fen, ChargedFen = row.Charged.Fen })],
            },
            ViolationFacts.GroundlessDeduction granted => snapshot with
            {
                Deduction = new() { DeductionFen = granted.Deduction.Fen, JustifiedFen = granted.Justified?.Fen, RecoveredFen = granted.Recovered.Fen },
            },
            ViolationFacts.UnauthorizedMonthlySettlement settlement => snapshot with
            {
                Receivables = [.. settlement.Receivables.Select(row =>
                    new IncidentReceivableRow
                    {
                        Month = row.Month, AmountFen = row.Amount.Fen, CollectedFen = row.Collected.Fen, UncollectableFen = row.Uncollectable?.Fen,
                        RestsOnAge = row.RestsOnAge,
                    })],
            },
            ViolationFacts.CustomerPoaching poaching => snapshot with
            {
                Poaching = new()
                {
                    Intentional = poaching.Intentional.ToNullable(), DataTaken = poaching.DataTaken.ToNullable(),
                    CustomerAppropriated = poaching.CustomerAppropriated.ToNullable(),
                },
                Loss = Row(poaching.Loss),
            },
            ViolationFacts.FalseVisitReport visit => snapshot with { Visit = new() { From = visit.Claimed.From, To = visit.Claimed.To } },
            _ => throw new InvalidOperationException($"Facts of kind '{Kind.Name}' have no stored form."),
        };
    }

    /// <summary>Rebuilds the incident from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">
    /// Something is null or blank that must not be, the kind or a clause is unknown, the facts are not those of the kind, or an
    /// amount is out of its range.
    /// </exception>
    public static Incident Restore(IncidentSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Incident Read(IncidentSnapshot snapshot)
    {
        var incident = new Incident(
            new(Stored.Text(snapshot.Id)),
            Stored.On(snapshot.OccurredOn),
            Stored.All(snapshot.Offenders, row => new Offender(new(Stored.Text(row.Staff)), row.Weight, row.Position is null ? null : Stored.Member<Position>(row.Position))),
            FactsOf(snapshot),
            new Id<Occurrence>(Stored.Text(snapshot.Occurrence)));
        if (Parts(incident.ToSnapshot()) != Parts(snapshot))
        {
            throw new ArgumentException(
                $"The stored incident '{snapshot.Id}' has facts that are not of its kind '{snapshot.Kind}'. Give those of the kind only.",
                nameof(snapshot));
        }

        return incident;
    }

    private static ViolationFacts FactsOf(IncidentSnapshot snapshot)
    {
        if (!ViolationKind.TryFromName(Guard.Against.NullOrWhiteSpace(snapshot.Kind), out var kind))
            throw new ArgumentException($"The stored kind '{Guards.Excerpt(snapshot.Kind)}' is unknown.", nameof(snapshot));
        if (kind == ViolationKind.OperatingRule)
            return ViolationFacts.OperatingRuleBreach.Stored(BasisOf(snapshot), Loss(snapshot.Loss));
        if (kind == ViolationKind.UnauthorizedConcession)
        {
            return new ViolationFacts.UnauthorizedConcession(Stored.All(snapshot.Consignments!, row =>
                new CarriedConsignment(row.Id, Money.FromFen(row.TariffFen), Money.FromFen(row.ChargedFen))));
        }

        if (kind == ViolationKind.GroundlessDeduction)
        {
            IncidentDeductionRow row = Guard.Against.Null(snapshot.Deduction);
            return new ViolationFacts.GroundlessDeduction(Money.FromFen(row.DeductionFen), row.JustifiedFen is { } fen ? Money.FromFen(fen) : null, Money.FromFen(row.RecoveredFen));
        }

        if (kind == ViolationKind.UnauthorizedMonthlySettlement)
        {
            return new ViolationFacts.UnauthorizedMonthlySettlement(Stored.All(snapshot.Receivables!, row =>
                new ArisenReceivable(Stored.On(row.Month), Money.FromFen(row.AmountFen), Money.FromFen(row.CollectedFen),
                    row.UncollectableFen is { } fen ? Money.FromFen(fen) : null) { RestsOnAge = row.RestsOnAge }));
        }

        if (kind == ViolationKind.CustomerPoaching)
        {
            IncidentPoachingRow row = Guard.Against.Null(snapshot.Poaching);
            return new ViolationFacts.CustomerPoaching(row.Intentional, row.DataTaken, row.CustomerAppropriated, Loss(snapshot.Loss));
        }

        IncidentVisitRow visit = Guard.Against.Null(snapshot.Visit);
        return new ViolationFacts.FalseVisitReport(new AbsenceInterval(visit.From, visit.To));
    }

    private static Clause BasisOf(IncidentSnapshot snapshot) =>
        ClauseId.TryParse(snapshot.Basis, out var id) && ClauseCatalogue.Find(id) is { } clause
            ? clause
            : throw new ArgumentException($"The stored basis '{Guards.Excerpt(snapshot.Basis)}' is no clause of the catalogue.", nameof(snapshot));

    private static IncidentLossRow Row(EconomicLoss loss) => new()
    {
        AmountFen = loss.Amount?.Fen, Share = loss.Share?.Value, ShareReason = loss.ShareReason,
    };

    private static EconomicLoss Loss(IncidentLossRow? row)
    {
        Guard.Against.Null(row);
        if (row.Share.HasValue != row.ShareReason is not null || (row.AmountFen is null && row.Share is not null))
            throw new ArgumentException("A stored loss has a share without its reason or its amount, or a reason without a share. Store all or none.", nameof(row));
        if (row.AmountFen is not { } fen)
            return EconomicLoss.Open;
        return row.Share is { } share ? EconomicLoss.Of(Money.FromFen(fen), Share.FromDecimal(share), row.ShareReason!) : EconomicLoss.Of(Money.FromFen(fen));
    }

    /// <summary>Which parts are present. Parts of another kind show that the snapshot was put together wrongly.</summary>
    private static (bool, bool, bool, bool, bool, bool, bool) Parts(IncidentSnapshot of) =>
        (of.Basis is null, of.Loss is null, of.Consignments is null, of.Deduction is null, of.Receivables is null,
            of.Poaching is null, of.Visit is null);
}

/// <summary>An <see cref="Incident"/> as primitives and NodaTime values, to be stored (事件快照).</summary>
/// <remarks>
/// Amounts are in fen, shares decimals from 0 to 1, clauses and kinds their stable texts. A fact that is null is unknown,
/// and stays so. Only what belongs to the kind is present. Two snapshots are compared by their stored text; the equality
/// of the record compares lists by reference.
/// </remarks>
public sealed record IncidentSnapshot : StoredForm
{
    /// <summary>The id of the report.</summary>
    public required string Id { get; init; }
    /// <summary>The act that is reported.</summary>
    public required string Occurrence { get; init; }
    /// <summary>The day of the act.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The persons who took part, in their order.</summary>
    public required IReadOnlyList<IncidentOffenderRow> Offenders { get; init; }
    /// <summary>The name of the <see cref="ViolationKind"/>, such as <c>operating-rule</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The clause that was broken; only for an operating-rule breach.</summary>
    public required string? Basis { get; init; }
    /// <summary>The loss; only for an operating-rule breach or for poaching.</summary>
    public required IncidentLossRow? Loss { get; init; }
    /// <summary>The consignments carried; only for an unauthorised concession.</summary>
    public required IReadOnlyList<IncidentConsignmentRow>? Consignments { get; init; }
    /// <summary>The deduction, verified or not; only for a groundless deduction.</summary>
    public required IncidentDeductionRow? Deduction { get; init; }
    /// <summary>The receivables, month by month; only for an unauthorised monthly settlement.</summary>
    public required IReadOnlyList<IncidentReceivableRow>? Receivables { get; init; }
    /// <summary>The three facts; only for poaching.</summary>
    public required IncidentPoachingRow? Poaching { get; init; }
    /// <summary>The time falsely claimed; only for a false visit report.</summary>
    public required IncidentVisitRow? Visit { get; init; }
}

/// <summary>The stored form of a <see cref="Offender"/>, member by member.</summary>
public sealed record IncidentOffenderRow : DomainValue
{
    /// <summary>The person who took part.</summary>
    public required string Staff { get; init; }
    /// <summary>The person's weight, at least 1; null where none is stated.</summary>
    public required long? Weight { get; init; }
    /// <summary>The name of the person's <see cref="Staffing.Position"/>; null where it is not known.</summary>
    public required string? Position { get; init; }
}

/// <summary>The stored form of a <see cref="EconomicLoss"/>, member by member.</summary>
public sealed record IncidentLossRow : DomainValue
{
    /// <summary>The loss, in fen; 0 for none, null while it is open.</summary>
    public required long? AmountFen { get; init; }
    /// <summary>The decided share, above 0 and at most 1; null while none is decided.</summary>
    public required decimal? Share { get; init; }
    /// <summary>Why this share was decided; present exactly with the share.</summary>
    public required string? ShareReason { get; init; }
}

/// <summary>The stored form of a <see cref="CarriedConsignment"/>, member by member.</summary>
public sealed record IncidentConsignmentRow : DomainValue
{
    /// <summary>The number of the waybill.</summary>
    public required string Id { get; init; }
    /// <summary>The tariff price, in fen.</summary>
    public required long TariffFen { get; init; }
    /// <summary>The price charged to the customer, in fen.</summary>
    public required long ChargedFen { get; init; }
}

/// <summary>The stored form of a <see cref="ViolationFacts.GroundlessDeduction"/>, member by member.</summary>
public sealed record IncidentDeductionRow : DomainValue
{
    /// <summary>The granted deduction, in fen.</summary>
    public required long DeductionFen { get; init; }
    /// <summary>The part found justified, in fen; null while nothing is verified.</summary>
    public required long? JustifiedFen { get; init; }
    /// <summary>The part that came back, in fen.</summary>
    public required long RecoveredFen { get; init; }
}

/// <summary>The stored form of a <see cref="ArisenReceivable"/>, member by member.</summary>
public sealed record IncidentReceivableRow : DomainValue
{
    /// <summary>The month in which the debts arose.</summary>
    public required YearMonth Month { get; init; }
    /// <summary>The amount that arose, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The amount collected, in fen.</summary>
    public required long CollectedFen { get; init; }
    /// <summary>The amount determined uncollectable, in fen; null without a determination.</summary>
    public required long? UncollectableFen { get; init; }
    /// <summary>Whether any part was determined by age alone.</summary>
    public required bool RestsOnAge { get; init; }
}

/// <summary>The three facts of a <see cref="ViolationFacts.CustomerPoaching"/>, stored; null is unknown.</summary>
public sealed record IncidentPoachingRow : DomainValue
{
    /// <summary>Whether the act was intentional.</summary>
    public required bool? Intentional { get; init; }
    /// <summary>Whether a colleague's customer data were taken.</summary>
    public required bool? DataTaken { get; init; }
    /// <summary>Whether the customer was appropriated.</summary>
    public required bool? CustomerAppropriated { get; init; }
}

/// <summary>The stored form of a <see cref="AbsenceInterval"/>, member by member.</summary>
public sealed record IncidentVisitRow : DomainValue
{
    /// <summary>The start of the time, local time.</summary>
    public required LocalDateTime From { get; init; }
    /// <summary>The end of the time, local time.</summary>
    public required LocalDateTime To { get; init; }
}
