namespace MarketDept.Domain.Violations;

/// <summary>An <see cref="Incident"/> as primitives and NodaTime values, to be stored (事件快照).</summary>
/// <remarks>
/// Amounts are in fen, shares decimals from 0 to 1, clauses and kinds their stable texts. A fact that is null is unknown,
/// and stays so. Only what belongs to the kind is present. Two snapshots are compared by their stored text; the equality
/// of the record compares lists by reference.
/// </remarks>
public sealed record IncidentSnapshot
{
    /// <summary>The report's id.</summary>
    public required string Id { get; init; }
    /// <summary>The act that is reported.</summary>
    public required string Occurrence { get; init; }
    /// <summary>The day of the act.</summary>
    public required LocalDate OccurredOn { get; init; }
    /// <summary>Who took part, in their order.</summary>
    public required IReadOnlyList<OffenderRow> Offenders { get; init; }
    /// <summary>The name of the kind, such as <c>operating-rule</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>The clause that was broken; of an operating-rule breach.</summary>
    public string? Basis { get; init; }
    /// <summary>The loss; of an operating-rule breach or of poaching.</summary>
    public LossRow? Loss { get; init; }
    /// <summary>What was carried; of an unauthorised concession.</summary>
    public IReadOnlyList<ConsignmentRow>? Consignments { get; init; }
    /// <summary>The deduction, verified or not; of a groundless deduction.</summary>
    public DeductionRow? Deduction { get; init; }
    /// <summary>What arose month by month; of an unauthorised monthly settlement.</summary>
    public IReadOnlyList<ReceivableRow>? Receivables { get; init; }
    /// <summary>The three facts; of poaching.</summary>
    public PoachingRow? Poaching { get; init; }
    /// <summary>The time falsely claimed; of a false visit report.</summary>
    public VisitRow? Visit { get; init; }
    /// <summary>An <see cref="Offender"/>, stored; each part as there.</summary>
    public sealed record OffenderRow(string Staff, long? Weight, string? Position);

    /// <summary>An <see cref="EconomicLoss"/>, stored; each part as there.</summary>
    public sealed record LossRow(long? AmountFen, decimal? Share, string? ShareReason);

    /// <summary>A <see cref="CarriedConsignment"/>, stored; each part as there.</summary>
    public sealed record ConsignmentRow(string Id, long TariffFen, long ChargedFen);

    /// <summary>A <see cref="GroundlessDeduction"/>, stored; each part as there.</summary>
    public sealed record DeductionRow(long DeductionFen, long? JustifiedFen, long RecoveredFen);

    /// <summary>A <see cref="MonthlyReceivable"/>, stored; each part as there.</summary>
    public sealed record ReceivableRow(YearMonth Month, long AmountFen, long CollectedFen, long? UncollectableFen, bool RestsOnAge);

    /// <summary>The three facts of a <see cref="CustomerPoaching"/>, stored; null is unknown; each part as there.</summary>
    public sealed record PoachingRow(bool? Intentional, bool? DataTaken, bool? CustomerAppropriated);

    /// <summary>An <see cref="AbsenceInterval"/>, stored; each part as there.</summary>
    public sealed record VisitRow(LocalDateTime From, LocalDateTime To);
}
