using System.Runtime.CompilerServices;

namespace MarketDept.Domain.Violations;

/// <summary>A finding as a decision established it (认定内容): stored with the case, and never computed again.</summary>
/// <remarks>A decision must not change because the package, an edition or the catalogue of clauses did. Amounts in yuan, not negative; fine, compensation
/// and duty are never added up. Equality is by value.</remarks>
public sealed record EstablishedFinding : DomainValue
{
    internal EstablishedFinding(ClauseId clause, ClauseId? basis, string edition, LocalDate occurredOn)
    {
        Clause = Guard.Against.Default(clause);
        Basis = basis;
        Edition = Guard.Against.NullOrWhiteSpace(edition);
        OccurredOn = occurredOn;
    }

    /// <summary>The clause of section 11 that applies, such as 11.2.1 (罚则).</summary>
    public ClauseId Clause { get; }
    /// <summary>The operating rule of sections 8 to 10 that was broken (违反的条款); present only under clause 11.1, null under the others.</summary>
    public ClauseId? Basis { get; }
    /// <summary>The name of the edition of the regulation that was applied (适用版本).</summary>
    public string Edition { get; }
    /// <summary>The day of the act (发生日), in the company's time zone.</summary>
    public LocalDate OccurredOn { get; }
    /// <summary>The person's fine (罚款), in yuan; zero where another finding of the act or an earlier decision carries it.</summary>
    public required Money Fine { get; init => field = NotNegative(value); }

    /// <summary>This person's part of the compensation (赔偿), in yuan; null while undetermined, zero where an earlier decision settled it.</summary>
    public required Money? Compensation { get; init => field = value is { } amount ? NotNegative(amount) : null; }

    /// <summary>This person's part of the amount to be collected from the customer (负责收回), in yuan; null while undetermined, zero where an earlier decision settled
    /// it. A duty, not a debt.</summary>
    public required Money? DutyToCollect { get; init => field = value is { } amount ? NotNegative(amount) : null; }

    /// <summary>The time that counts as absence (旷工时段), under 11.3 only; null otherwise, while undetermined, or where an earlier decision settled
    /// it.</summary>
    public required AbsenceInterval? Absence { get; init; }
    /// <summary>The facts that left a result undetermined at the decision (未定的事实); <see cref="FactNames.None"/> where all was determined.</summary>
    public required FactNames Open { get; init; }
    /// <summary>The other clause that carries the person's one fine for this act (一次行为一次罚款); null where this clause carries it or
    /// knows no fine.</summary>
    public required ClauseId? FineCarriedBy { get; init; }
    /// <summary>Whether the compensation rests only on the age of the debt (赔偿是否出自账龄认定), which is a legal risk.</summary>
    public required bool RestsOnAge { get; init; }

    internal static EstablishedFinding Of(in Finding finding) => new(finding.Clause.Id, finding.Basis?.Id, finding.Edition.Id, finding.Incident.OccurredOn)
    {
        Fine = finding.Fine,
        Compensation = finding.Compensation,
        DutyToCollect = finding.DutyToCollect,
        Absence = finding.Absence,
        Open = finding.Missing,
        FineCarriedBy = finding.FineCarriedBy?.Id,
        RestsOnAge = finding.RestsOnAge,
    };

    /// <summary>This finding as reduced by an appeal.</summary>
    internal EstablishedFinding Reduced(EstablishedFinding to) => this with
    {
        Fine = to.Fine,
        Compensation = Compensation is null ? null : to.Compensation ?? Compensation,
        DutyToCollect = DutyToCollect is null ? null : to.DutyToCollect ?? DutyToCollect,
        Absence = Absence is null ? null : to.Absence,
    };

    internal ViolationFindingRow ToRow() => new()
    {
        Clause = Clause.ToString(), Basis = Basis?.ToString(), Edition = Edition, OccurredOn = OccurredOn, FineFen = Fine.Fen,
        CompensationFen = Compensation?.Fen, DutyToCollectFen = DutyToCollect?.Fen, AbsentFrom = Absence?.From, AbsentTo = Absence?.To,
        Open = FactNamesText.ToStored(Open), FineCarriedBy = FineCarriedBy?.ToString(), RestsOnAge = RestsOnAge,
    };

    internal static EstablishedFinding Restore(ViolationFindingRow row)
    {
        if (row.AbsentFrom.HasValue != row.AbsentTo.HasValue)
            throw Stored.Impossible("absence has only one of its two ends");
        return new EstablishedFinding(Stored.Clause(row.Clause), row.Basis is null ? null : Stored.Clause(row.Basis), row.Edition, row.OccurredOn)
        {
            Fine = Money.FromFen(row.FineFen),
            Compensation = row.CompensationFen is { } compensation ? Money.FromFen(compensation) : null,
            DutyToCollect = row.DutyToCollectFen is { } duty ? Money.FromFen(duty) : null,
            Absence = row is { AbsentFrom: { } from, AbsentTo: { } to } ? new AbsenceInterval(from, to) : null,
            Open = FactNamesText.FromStored(row.Open),
            FineCarriedBy = row.FineCarriedBy is null ? null : Stored.Clause(row.FineCarriedBy),
            RestsOnAge = row.RestsOnAge,
        };
    }

    private static Money NotNegative(Money amount, [CallerMemberName] string? name = null) => Guard.Against.Negative(amount, name);
}
