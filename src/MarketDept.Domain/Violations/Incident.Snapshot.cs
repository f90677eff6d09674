using MarketDept.Domain.Commitments;

namespace MarketDept.Domain.Violations;

public sealed partial class Incident
{
    /// <summary>Copies the report into <see cref="IncidentSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the report from its stored form. Only completeness and ranges are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of an <see cref="Incident"/> (事件快照), for the host's database: primitives and NodaTime values.</summary>
/// <remarks>Amounts are in fen, shares are decimals from 0 to 1, clauses and kinds are stable texts. Null means that a fact is not known. Only the parts
/// of the kind are present. Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record IncidentSnapshot : StoredForm
{
    /// <summary>The id of the report (事件编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the act that is reported (行为编号); several reports of one act have the same.</summary>
    public required string Occurrence { get; init; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>The persons who took part (责任人), in the order given; at least one.</summary>
    public required IReadOnlyList<IncidentOffenderRow> Offenders { get; init; }
    /// <summary>The stable name of the <see cref="ViolationKind"/> (违纪类型), such as <c>operating-rule</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The operating rule that was broken, such as <c>8.2.3</c> (违反的条款); null unless the kind is a breach of an operating rule.</summary>
    public required string? Basis { get; init; }
    /// <summary>The company's loss (损失); null unless the kind is a breach of an operating rule or poaching.</summary>
    public required IncidentLossRow? Loss { get; init; }
    /// <summary>The consignments carried under the promise (承运的货); null unless the kind is an unauthorised lower rate or free carriage.</summary>
    public required IReadOnlyList<IncidentConsignmentRow>? Consignments { get; init; }
    /// <summary>The granted deduction (扣款), verified or not; null unless the kind is a groundless deduction.</summary>
    public required IncidentDeductionRow? Deduction { get; init; }
    /// <summary>The receivables that arose, month by month (应收款项); null unless the kind is an unauthorised monthly settlement.</summary>
    public required IReadOnlyList<IncidentReceivableRow>? Receivables { get; init; }
    /// <summary>The three facts of poaching (抢占客户); null unless the kind is poaching.</summary>
    public required IncidentPoachingRow? Poaching { get; init; }
    /// <summary>The falsely claimed time (谎报时段); null unless the kind is a false visit report.</summary>
    public required IncidentVisitRow? Visit { get; init; }
}

/// <summary>The stored form of an <see cref="Offender"/>: a person who took part in the act.</summary>
public sealed record IncidentOffenderRow : DomainValue
{
    /// <summary>The id of the person who took part (责任人).</summary>
    public required string Staff { get; init; }
    /// <summary>The person's weight when amounts are split (分担权重), at least 1; null where none is stated, and then it counts as 1.</summary>
    public required long? Weight { get; init; }
    /// <summary>The stable name of the person's <see cref="Staffing.Position"/> at the time (岗位); null where it is not known.</summary>
    public required string? Position { get; init; }
}

/// <summary>The stored form of an <see cref="EconomicLoss"/>: the loss of the company and the decided share.</summary>
public sealed record IncidentLossRow : DomainValue
{
    /// <summary>The loss, in fen (损失金额); 0 where nothing was lost, null while it is not known.</summary>
    public required long? AmountFen { get; init; }
    /// <summary>The share that offenders bear (赔偿比例), above 0 and at most 1; null while none is decided.</summary>
    public required decimal? Share { get; init; }
    /// <summary>Why this share was decided (理由); present exactly with the share.</summary>
    public required string? ShareReason { get; init; }
}

/// <summary>The stored form of a <see cref="CarriedConsignment"/>: a consignment carried under an unauthorised promise.</summary>
public sealed record IncidentConsignmentRow : DomainValue
{
    /// <summary>The number of the waybill (运单号).</summary>
    public required string Id { get; init; }
    /// <summary>The price by the tariff, in fen (运价表价格).</summary>
    public required long TariffFen { get; init; }
    /// <summary>The price charged to the customer, in fen (实收运价).</summary>
    public required long ChargedFen { get; init; }
}

/// <summary>The stored form of a <see cref="ViolationFacts.GroundlessDeduction"/>: a deduction granted without authority.</summary>
public sealed record IncidentDeductionRow : DomainValue
{
    /// <summary>The deduction granted to the customer, in fen (扣款金额).</summary>
    public required long DeductionFen { get; init; }
    /// <summary>The part that verification found justified, in fen (有理由部分); null while nothing is verified, which is not zero.</summary>
    public required long? JustifiedFen { get; init; }
    /// <summary>The part of the deduction that was paid back, in fen (已追回).</summary>
    public required long RecoveredFen { get; init; }
}

/// <summary>The stored form of an <see cref="ArisenReceivable"/>: what arose in one month under an unauthorised monthly settlement.</summary>
public sealed record IncidentReceivableRow : DomainValue
{
    /// <summary>The month in which the debts arose (月份).</summary>
    public required YearMonth Month { get; init; }
    /// <summary>The amount that arose in the month, in fen (应收金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The part of that amount that was collected, in fen (已收回).</summary>
    public required long CollectedFen { get; init; }
    /// <summary>The amount determined uncollectable, in fen (认定无法收回); null without a determination.</summary>
    public required long? UncollectableFen { get; init; }
    /// <summary>Whether any part was determined uncollectable only by the age of the debt (赔偿是否出自账龄认定).</summary>
    public required bool RestsOnAge { get; init; }
}

/// <summary>The stored form of <see cref="ViolationFacts.CustomerPoaching"/>: the three facts of poaching, each null while not known.</summary>
public sealed record IncidentPoachingRow : DomainValue
{
    /// <summary>Whether the act was intentional (有意); null while not known.</summary>
    public required bool? Intentional { get; init; }
    /// <summary>Whether a colleague's customer data were taken (窃取资料); null while not known.</summary>
    public required bool? DataTaken { get; init; }
    /// <summary>Whether the customer was appropriated (据为己有); null while not known.</summary>
    public required bool? CustomerAppropriated { get; init; }
}

/// <summary>The stored form of an <see cref="AbsenceInterval"/>: the time during which a visit was falsely claimed.</summary>
public sealed record IncidentVisitRow : DomainValue
{
    /// <summary>The start of the falsely claimed visit, in the company's local time (起).</summary>
    public required LocalDateTime From { get; init; }
    /// <summary>The end of the falsely claimed visit, in the company's local time, exclusive (止).</summary>
    public required LocalDateTime To { get; init; }
}
