using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>The duty as it arose on the day after the promised date (负责收回事项); null where nothing remained then.</summary>
    /// <remarks>The same at every call. What remains on a later day is asked of <see cref="ArrearsConsent.DutyOn"/>.</remarks>
    /// <param name="consent">The consent.</param>
    /// <param name="debt">The debt that it is about.</param>
    /// <param name="edition">The edition in force on that day.</param>
    /// <param name="by">Who states the duty.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt is another.</exception>
    [Clause("8.3.3")]
    public static FindingItem? DutyOf(ArrearsConsent consent, Receivable debt, RegulationEdition edition, Id<StaffMember> by)
    {
        Guard.Against.Null(edition);
        var since = Guard.Against.Null(consent).PromisedOn.PlusDays(1);
        return Duty(consent.DutyOn(since, debt), since, consent.Handler.Id, consent.Id.Value, new($"arrears:{consent.Id}"), edition, by);
    }

    /// <summary>The duty of who let a cash customer owe without the form (擅自同意欠费的收回事项), as it arose; null where nothing remained then, or the company leaves it open.</summary>
    /// <remarks>The breach itself is a case of its own, of the same act. What remains on a later day is asked of <see cref="UncoveredCredit.DutyOn"/>.</remarks>
    /// <param name="credit">The credit that was given.</param>
    /// <param name="debt">The debt that it is about.</param>
    /// <param name="edition">The edition in force on the day on which the duty began.</param>
    /// <param name="by">Who states the duty.</param>
    /// <param name="terms">What the company has settled; null: the defaults.</param>
    /// <exception cref="ArgumentException">Something is missing, or the debt is another.</exception>
    [Clause("8.3.3")]
    public static FindingItem? DutyOf(UncoveredCredit credit, Receivable debt, RegulationEdition edition, Id<StaffMember> by, ArrearsTerms? terms = null)
    {
        Guard.Against.Null(edition);
        var act = UncoveredArrears.ActOf(credit);
        return credit.CollectsFrom(debt) is { } since ? Duty(credit.DutyOn(since, debt, terms), since, credit.By, act.Value, act, edition, by) : null;
    }

    private static FindingItem? Duty(Money? owed, LocalDate since, Id<StaffMember> of, string key, Id<Occurrence> act, RegulationEdition edition, Id<StaffMember> by) =>
        owed is not { } amount ? null : new FindingItem(
            $"{key}/8.3.3/duty-to-collect", new FindingOrigin(null, act, since, new ClauseId(8, 3, 3), null, edition.Id, by), of,
            FindingItemKind.DutyToCollect, amount, null, since.AtStartOfDayInZone(BusinessZone.Default).ToInstant());
}
