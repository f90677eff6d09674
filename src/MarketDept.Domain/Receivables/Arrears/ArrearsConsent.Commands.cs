using MarketDept.Domain.Notices;

namespace MarketDept.Domain.Receivables.Arrears;

public sealed partial class ArrearsConsent
{
    /// <summary>Records a consent to arrears (同意欠费) on the strength of a complete notice.</summary>
    /// <param name="id">The id given by the host.</param>
    /// <param name="notice">The arrears consent notice about this debt, approved, issued and signed by all. It is not changed.</param>
    /// <param name="receivable">The debt, with a balance. It is not changed.</param>
    /// <param name="others">All other consents over the debt, none of which is running or broken, and over other debts of its bill. None rests on the same
    /// notice.</param>
    /// <param name="at">The moment of recording: not before the last signature, nor after the promised date.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="ArrearsRefusals.NotComplete"/>, <see cref="ArrearsRefusals.OtherDebt"/>,
    /// <see cref="ArrearsRefusals.NothingOwed"/>, <see cref="ArrearsRefusals.NoticeUsed"/> or
    /// <see cref="ArrearsRefusals.RunningAlready"/>.</exception>
    /// <example><code>
    /// var consent = ArrearsConsent.Give(new("TY-1"), notice, debt, others: [], at);
    /// Console.WriteLine($"{consent.StandingOn(new LocalDate(2026, 6, 20), debt)}, then {consent.StandingOn(new LocalDate(2026, 6, 21), debt)}");
    /// </code></example>
    public static ArrearsConsent Give(
        Id<ArrearsConsent> id, Notice notice, Receivable receivable, IEnumerable<ArrearsConsent> others, Instant at)
    {
        var consent = Require(id, notice, receivable, others, at, null);
        consent.Record(new ArrearsConsentGiven(consent.Receivable, consent.Amount, consent.PromisedOn, null), at);
        return consent;
    }

    /// <summary>Extends the promised date (展期) by a new consent on a new notice. What the new consent does not cover stays here, with its own
    /// date.</summary>
    /// <param name="id">The id of the new consent, given by the host.</param>
    /// <param name="notice">The new notice, with a later promised date. It is not changed.</param>
    /// <param name="receivable">The debt, which keeps ageing as before. It is not changed.</param>
    /// <param name="others">All consents over the debt, of which only this one may be running, and over other debts of its bill.</param>
    /// <param name="at">The moment of recording.</param>
    /// <returns>The new consent. Store both.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the new consent has the id of this one.</exception>
    /// <exception cref="DomainException"><see cref="ArrearsRefusals.ExtendedAlready"/>, <see cref="ArrearsRefusals.NotLater"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, or as <see cref="Give"/>.</exception>
    public ArrearsConsent Extend(
        Id<ArrearsConsent> id, Notice notice, Receivable receivable, IEnumerable<ArrearsConsent> others, Instant at)
    {
        if (id == Id)
            throw new ArgumentException($"Consent '{Id}' would replace itself. Give the new consent another id.", nameof(id));
        var later = Require(id, notice, RequireDebt(receivable), [this, .. Guard.Against.Null(others)], at, this);
        if (ExtendedBy is { } already)
            throw ArrearsRefusals.ExtendedAlready.Because($"欠费同意 {Id} 已由 {already} 展期。", $"Consent '{Id}' was extended by '{already}'.");

        RequireInOrder(at, Consenting);
        if (later.PromisedOn <= PromisedOn)
            throw ArrearsRefusals.NotLater.Because($"欠费同意 {Id} 展期至 {later.PromisedOn}，须晚于 {PromisedOn}。", $"Consent '{Id}' is extended to {later.PromisedOn}; the date before was {PromisedOn}.");

        ExtendedBy = id;
        ExtendedOn = DayOf(at);
        PassedOn = Money.Max(Money.Zero, later.Outside + later.Covered - Outside);
        Record(new ArrearsConsentExtended(id, later.PromisedOn, PassedOn), at);
        later.Record(new ArrearsConsentGiven(later.Receivable, later.Amount, later.PromisedOn, Id), at);
        return later;
    }

    /// <summary>The consent that a notice gives, after all checks; <paramref name="extended"/> is the one that may still be running.</summary>
    private static ArrearsConsent Require(
        Id<ArrearsConsent> id, Notice notice, Receivable receivable, IEnumerable<ArrearsConsent> others, Instant at, ArrearsConsent? extended)
    {
        Guard.Against.Default(id);
        Guard.Against.Null(notice);
        Guard.Against.Null(receivable);
        ArrearsConsent[] known = [.. Guard.Against.Null(others).Select(other => Guard.Against.Null(other, nameof(others)))];
        var request = RequireAbout(receivable, notice.Id, notice.Content);
        RequireComplete(notice, request, at);
        var today = DayOf(at);
        var owed = receivable.BalanceOn(today);
        if (owed.IsZero)
            throw ArrearsRefusals.NothingOwed.Because($"应收款 {receivable.Id} 在 {today} 没有欠款。", $"Nothing is owed on receivable '{receivable.Id}' on {today}.");

        foreach (var other in known)
        {
            if (other.Notice == notice.Id)
                throw ArrearsRefusals.NoticeUsed.Because($"欠费同意 {other.Id} 已依据通知单 {notice.Id}。", $"Consent '{other.Id}' rests on notice '{notice.Id}'.");

            if (other.Receivable != receivable.Id || other.Id == extended?.Id || other.ExtendedBy is not null)
                continue;
            var standing = other.StandingOn(today, receivable);
            if (standing == ArrearsStanding.Running)
            {
                throw ArrearsRefusals.RunningAlready.Because(
                    $"应收款 {receivable.Id} 的欠费同意 {other.Id} 至 {other.PromisedOn} 有效。", $"Consent '{other.Id}' over receivable '{receivable.Id}' runs until {other.PromisedOn}.");
            }

            // Two that were broken side by side may be on record; an extension of either stays possible.
            if (standing == ArrearsStanding.Broken && extended is null)
            {
                throw ArrearsRefusals.RunningAlready.Because(
                    $"应收款 {receivable.Id} 的欠费同意 {other.Id} 承诺至 {other.PromisedOn}，尚未付清。",
                    $"Consent '{other.Id}' over receivable '{receivable.Id}' was promised by {other.PromisedOn} and is not paid.");
            }
        }

        var (outside, covered) = Reach(request.Amount, owed, extended);
        return new ArrearsConsent(
            id, notice.Id, receivable.Customer, receivable.Id, notice.Handler, request.Amount, outside, covered, request.PromisedOn, at, extended?.Id);
    }

    /// <summary>The request of a notice, which must name the debt or its bill.</summary>
    internal static NoticeContent.ArrearsRequest RequireAbout(Receivable receivable, Id<Notice> notice, NoticeContent content) =>
        content is NoticeContent.ArrearsRequest request && request.Customer == receivable.Customer
        && (request.Debt == receivable.Id.Value || request.Debt == receivable.Bill.Value)
            ? request
            : throw ArrearsRefusals.OtherDebt.Because(
                $"通知单 {notice} 没有写明应收款 {receivable.Id}（账单 {receivable.Bill}，客户 {receivable.Customer}）。",
                $"Notice '{notice}' does not name receivable '{receivable.Id}' of bill '{receivable.Bill}' and customer '{receivable.Customer}'.");

    /// <summary>The part of the balance below the consent, and the part that the consent covers from there.</summary>
    /// <remarks>A payment counts for the top part first, so the earlier promise is paid first. An extension takes the lower part of what it extends
    /// and reaches below only where it is larger. It never reaches above, where an even earlier promise may lie. Where nothing of what it extends is
    /// owed any more, it covers only what lay outside.</remarks>
    private static (Money Outside, Money Covered) Reach(Money amount, Money owed, ArrearsConsent? extended)
    {
        if (extended is null)
            return (Money.Max(Money.Zero, owed - amount), amount);
        var top = extended.Outside + (owed > extended.Outside ? extended.Covered : Money.Zero);
        var outside = Money.Min(extended.Outside, Money.Max(Money.Zero, Money.Min(top, owed) - amount));
        return (outside, Money.Min(amount, top - outside));
    }

    private static void RequireComplete(Notice notice, NoticeContent.ArrearsRequest request, Instant at)
    {
        var answer = notice.MayGiveCredit(request.Amount, at);
        if (!answer.IsAllowed.IsYes)
            throw ArrearsRefusals.NotComplete.Because($"{answer.Explain(Language.Chinese)}", $"{answer.Explain(Language.English)}");
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
}
