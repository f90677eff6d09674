using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

/// <summary>From a broken promise of a cash customer to the duty in the handler's month (欠费逾期的收回义务). There is no case, and no breach.</summary>
[Clause("8.3.3")]
public static class ArrearsDuty
{
    /// <summary>The duty as it arose on the day after the promised date (负责收回事项); null where nothing remained then.</summary>
    /// <remarks>The same at every call. What remains on a later day is asked of <see cref="ArrearsConsent.DutyOn"/>.</remarks>
    /// <param name="consent">The consent.</param>
    /// <param name="debt">The debt that it is about.</param>
    /// <param name="edition">The edition in force on that day.</param>
    /// <param name="by">Who states the duty.</param>
    /// <param name="zone">The company's time zone, in which that day begins; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt is another.</exception>
    public static FindingItem? ItemOf(ArrearsConsent consent, Receivable debt, RegulationEdition edition, Id<StaffMember> by, DateTimeZone? zone = null)
    {
        Guard.Against.Null(edition);
        var since = Guard.Against.Null(consent).PromisedOn.PlusDays(1);
        if (consent.DutyOn(since, debt) is not { } duty)
            return null;
        var origin = new FindingOrigin(null, new($"arrears:{consent.Id}"), since, new ClauseId(8, 3, 3), null, edition.Id, by);
        return new FindingItem(
            $"{consent.Id}/8.3.3/duty-to-collect", origin, duty.Handler, FindingItemKind.DutyToCollect, duty.Amount, null,
            since.AtStartOfDayInZone(zone ?? BusinessZone.Default).ToInstant());
    }
}
