namespace MarketDept.Domain.Receivables.Arrears;

public sealed partial class ArrearsConsent
{
    /// <summary>The consent as primitives and NodaTime values, to be stored.</summary>
    public ArrearsConsentSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Notice = Notice.Value,
        Customer = Customer.Value,
        Receivable = Receivable.Value,
        Handler = Handler.ToSnapshot(),
        AmountFen = Amount.Fen,
        OutsideFen = Outside.Fen,
        CoveredFen = Covered.Fen,
        PromisedOn = PromisedOn,
        GivenAt = GivenAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Extends = Extends?.Value,
        ExtendedBy = ExtendedBy?.Value,
        ExtendedOn = ExtendedOn,
        PassedOnFen = PassedOn.Fen,
    };

    /// <summary>Rebuilds the consent from its stored form. The structure is checked and no rule is applied.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; the amount is not above zero, or covers more than itself
    /// or less than zero; an extension has only one of its two parts, or took over more than was covered, or anything without being
    /// there.</exception>
    public static ArrearsConsent Restore(ArrearsConsentSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static ArrearsConsent Read(ArrearsConsentSnapshot snapshot)
    {
        if (snapshot.ExtendedBy is null != snapshot.ExtendedOn is null)
            throw Stored.Impossible($"consent '{snapshot.Id}' has only one of the two parts of its extension");
        if (snapshot.PassedOnFen < 0 || snapshot.PassedOnFen > (snapshot.ExtendedBy is null ? 0 : snapshot.CoveredFen))
            throw Stored.Impossible($"consent '{snapshot.Id}' has more passed on than an extension can take");
        if (snapshot.OutsideFen > long.MaxValue - snapshot.CoveredFen)
            throw Stored.Impossible($"consent '{snapshot.Id}' covers more than can be owed");
        var consent = new ArrearsConsent(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Notice)), new(Stored.Text(snapshot.Customer)), new(Stored.Text(snapshot.Receivable)), Stored.Part(snapshot.Handler, StaffMember.Restore),
            Money.FromFen(snapshot.AmountFen), Money.FromFen(snapshot.OutsideFen), Money.FromFen(snapshot.CoveredFen), Stored.On(snapshot.PromisedOn), Stored.At(snapshot.GivenAt), Stored.Id<ArrearsConsent>(snapshot.Extends))
        {
            ExtendedBy = Stored.Id<ArrearsConsent>(snapshot.ExtendedBy),
            ExtendedOn = Stored.On(snapshot.ExtendedOn),
            PassedOn = Money.FromFen(snapshot.PassedOnFen),
        };
        consent.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return consent;
    }
}

/// <summary>The consent as primitives and NodaTime values, to be stored (欠费同意快照). Events that were not taken yet are not part of it.</summary>
public sealed record ArrearsConsentSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The notice that the consent rests on.</summary>
    public required string Notice { get; init; }
    /// <summary>The customer who may owe.</summary>
    public required string Customer { get; init; }
    /// <summary>The debt that may be owed.</summary>
    public required string Receivable { get; init; }
    /// <summary>The handler of the notice.</summary>
    public required StaffMemberSnapshot Handler { get; init; }
    /// <summary>The largest amount that may be owed, in fen.</summary>
    public required long AmountFen { get; init; }
    /// <summary>The part of the debt outside the consent, in fen.</summary>
    public required long OutsideFen { get; init; }
    /// <summary>The part of the debt that the consent covers, in fen.</summary>
    public required long CoveredFen { get; init; }
    /// <summary>The promised date.</summary>
    public required LocalDate PromisedOn { get; init; }
    /// <summary>When it was recorded.</summary>
    public required Instant GivenAt { get; init; }
    /// <summary>When the aggregate last changed.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The consent that this one replaces; null for the first one.</summary>
    public required string? Extends { get; init; }
    /// <summary>The consent that took this one's place; null where none did.</summary>
    public required string? ExtendedBy { get; init; }
    /// <summary>The day of the replacement; present exactly with <see cref="ExtendedBy"/>.</summary>
    public required LocalDate? ExtendedOn { get; init; }
    /// <summary>The part of the covered amount that passed to the new consent, in fen; 0 where none did.</summary>
    public required long PassedOnFen { get; init; }
}
