namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    /// <summary>The form as primitives and NodaTime values, to be stored.</summary>
    public Snapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        From = Period.Start,
        To = Period.End,
        OpenedAt = OpenedAt,
        LastChangedAt = LastChangedAt,
        EventCount = EventCount,
        Lines =
        [
            .. Lines.Select(it => new LineRow(
                it.Customer.Value, it.LastOrderOn, it.LostSince, it.Reason, it.InCharge?.Value, it.EnteredBy.Value, it.EnteredAt,
                [.. it.Efforts.Select(effort => new EffortRow(effort.On, effort.By.Value, effort.What, effort.Result))])),
        ],
        CompletedBy = CompletedBy?.Value,
        CompletedAt = CompletedAt,
    };

    /// <summary>The form that was stored. Structure is checked and no rule applied: who was lost by an earlier rule stays in it.</summary>
    /// <exception cref="ArgumentException">Something is null or blank that must not be; the period ends before it starts; a
    /// customer stands twice; or only one of the two parts of a completion is there.</exception>
    public static LostCustomerAnalysis Restore(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var lines = Stored.All(snapshot.Lines, Line);
        if (lines.DistinctBy(line => line.Customer).Count() != lines.Count)
            throw Stored.Impossible($"form '{snapshot.Id}' has a customer twice");
        if (snapshot.CompletedBy is null != snapshot.CompletedAt is null)
            throw Stored.Impossible($"form '{snapshot.Id}' has only one part of its completion");
        var form = new LostCustomerAnalysis(new(snapshot.Id), new DateInterval(snapshot.From, snapshot.To), snapshot.OpenedAt)
        {
            Lines = lines,
            CompletedBy = snapshot.CompletedBy is { } by ? new(by) : null,
            CompletedAt = snapshot.CompletedAt,
        };
        form.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return form;
    }

    private static LostCustomer Line(LineRow row) => new(
        new(row.Customer), row.LastOrderOn, row.LostSince, Guard.Against.NullOrWhiteSpace(row.Reason), row.InCharge is { } owner ? new(owner) : null,
        new(row.EnteredBy), row.EnteredAt)
    {
        Efforts = Stored.All(row.Efforts, it => new RetentionEffort(it.On, new(it.By), it.What, it.Result)),
    };

    /// <summary>The form as primitives and NodaTime values, to be stored (分析表快照). Events not taken yet are no part of it.</summary>
    /// <remarks>Two snapshots are compared by their stored text; the equality of the record compares lists by reference.</remarks>
    public sealed record Snapshot
    {
        /// <summary>The host's id.</summary>
        public required string Id { get; init; }
        /// <summary>The first day of the period.</summary>
        public required LocalDate From { get; init; }
        /// <summary>The last day of the period.</summary>
        public required LocalDate To { get; init; }
        /// <summary>When it was opened.</summary>
        public required Instant OpenedAt { get; init; }
        /// <summary>When the last step was made.</summary>
        public required Instant LastChangedAt { get; init; }
        /// <summary>How many events there ever were.</summary>
        public required long EventCount { get; init; }
        /// <summary>The lines, in the order in which they were entered.</summary>
        public required IReadOnlyList<LineRow> Lines { get; init; }
        /// <summary>Who completed it; null while it is not.</summary>
        public string? CompletedBy { get; init; }
        /// <summary>When it was completed; present exactly with <see cref="CompletedBy"/>.</summary>
        public Instant? CompletedAt { get; init; }
    }

    /// <summary>A <see cref="LostCustomer"/>, stored (流失客户行); each part as there.</summary>
    public sealed record LineRow(
        string Customer, LocalDate LastOrderOn, LocalDate LostSince, string Reason, string? InCharge, string EnteredBy,
        Instant EnteredAt, IReadOnlyList<EffortRow> Efforts);

    /// <summary>A <see cref="RetentionEffort"/>, stored (挽留措施行); each part as there.</summary>
    public sealed record EffortRow(LocalDate On, string By, string What, string? Result);
}
