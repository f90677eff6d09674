using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Payroll;

/// <summary>From what a cash customer did not pay to the duty in the month of who let him owe (欠费逾期的收回义务), with the form or without it.</summary>
[Clause("8.3.3")]
public static class ArrearsDuty
{
    /// <summary>The duty as it arose on the day after the promised date (负责收回事项); null where nothing remained then.</summary>
    /// <remarks>The same at every call. What remains on a later day is asked of <see cref="ArrearsConsent.DutyOn"/>.</remarks>
    /// <param name="consent">The consent.</param>
    /// <param name="debt">The debt that it is about.</param>
    /// <param name="edition">The edition in force on that day.</param>
    /// <param name="by">Who states the duty.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt is another.</exception>
    public static FindingItem? ItemOf(ArrearsConsent consent, Receivable debt, RegulationEdition edition, Id<StaffMember> by)
    {
        Guard.Against.Null(edition);
        var duty = Guard.Against.Null(consent).DutyOn(consent.PromisedOn.PlusDays(1), debt);
        return Item(duty, consent.Id.Value, new($"arrears:{consent.Id}"), edition, by);
    }

    /// <summary>The duty of who let a cash customer owe without the form (擅自同意欠费的收回事项), as it arose; null where nothing remained then, or the company leaves it open.</summary>
    /// <remarks>The breach itself is a case of its own, of the same act. What remains on a later day is asked of <see cref="UncoveredCredit.DutyOn"/>.</remarks>
    /// <param name="credit">The credit that was given.</param>
    /// <param name="debt">The debt that it is about.</param>
    /// <param name="edition">The edition in force on the day on which the duty began.</param>
    /// <param name="by">Who states the duty.</param>
    /// <param name="terms">What the company has settled; null: the defaults.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt is another.</exception>
    public static FindingItem? ItemOf(UncoveredCredit credit, Receivable debt, RegulationEdition edition, Id<StaffMember> by, ArrearsTerms? terms = null)
    {
        Guard.Against.Null(edition);
        var act = UncoveredArrears.ActOf(credit);
        return credit.CollectsFrom(debt) is not { } since ? null
            : Item(credit.DutyOn(since, debt, terms), act.Value, act, edition, by);
    }

    private static FindingItem? Item(DutyToCollect? duty, string key, Id<Occurrence> act, RegulationEdition edition, Id<StaffMember> by) =>
        duty is null ? null : new FindingItem(
            $"{key}/8.3.3/duty-to-collect", new FindingOrigin(null, act, duty.Since, new ClauseId(8, 3, 3), null, edition.Id, by), duty.Handler,
            FindingItemKind.DutyToCollect, duty.Amount, null, duty.Since.AtStartOfDayInZone(BusinessZone.Default).ToInstant());
}
