namespace MarketDept.Domain.Receivables.Arrears;

public sealed partial class ArrearsConsent
{
    /// <summary>Copies the consent into <see cref="ArrearsConsentSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
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

    /// <summary>Rebuilds the consent from its stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
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

/// <summary>The stored form of an <see cref="ArrearsConsent"/> (欠费同意快照), for the host's database: primitives and NodaTime values. Events not taken yet are
/// left out.</summary>
public sealed record ArrearsConsentSnapshot : AggregateSnapshot
{
    /// <summary>The id of the consent, given by the host (编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the notice that the consent rests on (同意欠费通知单).</summary>
    public required string Notice { get; init; }
    /// <summary>The id of the customer who may owe (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The id of the debt that may be owed (应收款).</summary>
    public required string Receivable { get; init; }
    /// <summary>The handler of the notice, who has to collect what is not paid in time (经办人).</summary>
    public required StaffMemberSnapshot Handler { get; init; }
    /// <summary>The largest amount that may be owed, in fen (同意金额).</summary>
    public required long AmountFen { get; init; }
    /// <summary>The part of the debt outside the consent when it was given, in fen (同意之外的欠款).</summary>
    public required long OutsideFen { get; init; }
    /// <summary>The part of the debt that the consent covers, in fen (同意所及金额).</summary>
    public required long CoveredFen { get; init; }
    /// <summary>The last day by which the customer promised to pay (承诺日期).</summary>
    public required LocalDate PromisedOn { get; init; }
    /// <summary>The moment at which the consent was recorded (生效时间).</summary>
    public required Instant GivenAt { get; init; }
    /// <summary>The moment of the last change. No later step may be dated before it.</summary>
    public required Instant LastChangedAt { get; init; }
    /// <summary>The id of the earlier consent that this one extends (原同意); null where it extends none.</summary>
    public required string? Extends { get; init; }
    /// <summary>The id of the new consent that took this one's place (新同意); null where none did.</summary>
    public required string? ExtendedBy { get; init; }
    /// <summary>The day on which the new consent took this one's place (取代日); present exactly with <see cref="ExtendedBy"/>.</summary>
    public required LocalDate? ExtendedOn { get; init; }
    /// <summary>The part of the covered amount that passed to the new consent, in fen (转入新同意的金额); 0 where none did.</summary>
    public required long PassedOnFen { get; init; }
}
