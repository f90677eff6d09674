using MarketDept.Domain.Receivables;
using MarketDept.Domain.Receivables.Arrears;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>The duty to collect of a consent's handler, as an item for the ledger (负责收回事项): it arose on the day after the promised date. Null where
    /// the debt was paid by then.</summary>
    /// <remarks>The answer changes only where something is booked afterwards on a day up to then; the key stays, so what a ledger has taken stands. The amount
    /// remaining on a later day is asked of <see cref="ArrearsConsent.DutyOn"/>.</remarks>
    /// <param name="consent">The consent to arrears.</param>
    /// <param name="debt">The debt of the consent.</param>
    /// <param name="edition">The edition in force on that day.</param>
    /// <param name="by">The person who states the duty.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or it is another debt.</exception>
    [Clause("8.3.3")]
    public static FindingItem? DutyOf(ArrearsConsent consent, Receivable debt, RegulationEdition edition, Id<StaffMember> by)
    {
        Guard.Against.Null(edition);
        Guard.Against.Null(debt);
        var since = Guard.Against.Null(consent).PromisedOn.PlusDays(1);
        return Duty(consent.DutyOn(since, debt), since, consent.Handler.Id, consent.Id.Value, new($"arrears:{consent.Id}"), edition, by);
    }

    /// <summary>The duty to collect of a person who let a cash customer owe without the form, as an item for the ledger (擅自同意欠费的收回事项). Null where the debt
    /// was paid when the duty began, its due date is not known, or the company imposes no such duty.</summary>
    /// <remarks>The breach itself is a separate case about the same act. The amount remaining on a later day is asked of
    /// <see cref="UncoveredCredit.DutyOn"/>.</remarks>
    /// <param name="credit">The credit that was given.</param>
    /// <param name="debt">The debt of the credit.</param>
    /// <param name="edition">The edition in force on the day on which the duty began.</param>
    /// <param name="by">The person who states the duty.</param>
    /// <param name="terms">The company's terms of arrears; null: the defaults.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or it is another debt.</exception>
    [Clause("8.3.3")]
    public static FindingItem? DutyOf(UncoveredCredit credit, Receivable debt, RegulationEdition edition, Id<StaffMember> by, ArrearsTerms? terms = null)
    {
        Guard.Against.Null(edition);
        Guard.Against.Null(debt);
        var act = UncoveredArrears.ActOf(credit);
        return credit.CollectsFrom(debt) is { } since ? Duty(credit.DutyOn(since, debt, terms), since, credit.By, act.Value, act, edition, by) : null;
    }

    private static FindingItem? Duty(Money? owed, LocalDate since, Id<StaffMember> of, string key, Id<Occurrence> act, RegulationEdition edition, Id<StaffMember> by) =>
        owed is not { } amount ? null : new FindingItem(
            $"{key}/8.3.3/duty-to-collect", new FindingOrigin(null, act, since, new ClauseId(8, 3, 3), null, edition.Id, by), of,
            FindingItemKind.DutyToCollect, amount, null, since.AtStartOfDayInZone(BusinessZone.Default).ToInstant());
}
