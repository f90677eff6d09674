using MarketDept.Domain.Payroll;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.PayrollSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Payroll;

[Clause("4.4")]
public class Reading_a_month
{
    private static PersonLedger Mixed() => Ledger(
        Fine("V-1"), Fine("V-2", 50m, clause: "11.2.3"), Compensation("V-1", 300m), Duty("V-2", 800m), Absence("V-3", 10, 13, 17), Absence("V-4", 11, 13, 17),
        Absence("V-4", 11, 13, 17).Reversal(Noon(6, 20)), Fine("V-5", since: Noon(7, 1)));

    [Fact]
    public void Each_kind_has_its_own_sum_and_there_is_none_over_kinds()
    {
        var month = Mixed().InMonth(June);

        Assert.Equal(
            (Seller.Id, June, false, Yuan(60m), Yuan(300m), Yuan(800m), 1),
            (month.Staff, month.Month, month.IsClosed, month.Fines, month.Compensation, month.DutyToCollect, month.Absences));
        Assert.Equal(
            ["Compensation", "DutyToCollect", "Fines"],
            typeof(PersonMonth).GetProperties().Where(property => property.PropertyType == typeof(Money)).Select(property => property.Name).Order());
    }

    [Fact]
    public void A_month_with_nothing_in_it_is_empty_and_a_reading_is_a_value()
    {
        Assert.Empty(Mixed().InMonth(August).Items);
        Assert.Equal(Mixed().InMonth(June), Mixed().InMonth(June));
        Assert.NotEqual(Mixed().InMonth(June), Mixed().InMonth(July));
    }

    [Fact]
    public void Items_come_by_the_time_since_when_they_count_then_by_key()
    {
        var ledger = Ledger(Fine("V-2", since: Noon(6, 3)), Fine("V-3", since: Noon(6, 2)), Compensation("V-2", 1m, since: Noon(6, 3)));

        Assert.Equal(["V-3/fine", "V-2/compensation", "V-2/fine"], ledger.InMonth(June).Items.Select(item => item.Item.Key));
    }

    [Fact]
    public void An_item_says_its_clause_edition_source_and_day_and_what_it_takes_back()
    {
        var words = Mixed().InMonth(June).Explain(Language.English);

        Assert.Equal(
            "S1, June 2026 (open): fines ¥60.00, compensation ¥300.00, duty to collect ¥800.00, absences 1; never added together.", words.Lines[0].Text);
        Assert.Contains(
            "V-1/fine: fine ¥10.00※, clause 11.1, the standard edition, act of 10 June 2026, decided by M1, counts since 15 June 2026.",
            words.About(ExplanationTopic.Fact));
        Assert.Contains(
            "V-4/absence/reversal: absence 11 June 2026, 13:00 to 17:00※, clause 11.3, the standard edition, act of 10 June 2026, decided by M1, "
            + "counts since 20 June 2026; takes back V-4/absence.",
            words.About(ExplanationTopic.Fact));
        Assert.Equal("V-1/fine：罚款 ¥10.00※，第11.1条，标准版，2026年6月10日的行为，M1 决定，2026年6月15日生效。",
            Mixed().InMonth(June).Explain(Language.Chinese).Lines.Single(line => line.Text.StartsWith("V-1/fine", StringComparison.Ordinal)).Text);
        Assert.Equal(new ClauseId(11, 3), words.Lines.Single(line => line.Text.StartsWith("V-3", StringComparison.Ordinal)).Clause);
    }

    [Fact]
    public void Each_risk_is_printed_once_with_the_clauses_that_it_is_about()
    {
        var words = Mixed().InMonth(June).Explain(Language.Chinese).About(ExplanationTopic.LegalRisk).ToArray();

        Assert.Equal(
            ["※ 罚款（第11.1、11.2.3条）", "※ 赔偿（第11.1条）", "※ 负责收回（第11.2.3条）", "※ 旷工（第11.3条）"], words.Select(text => text.Split('：')[0]));
        Assert.Equal(words, DepartmentMonth.Of(June, Mixed()).Explain(Language.Chinese).About(ExplanationTopic.LegalRisk));
        Assert.Equal([LegalRisk.OfFines], Mixed().Items.First(item => item.Item.Kind == FindingItemKind.Fine).Risks);
    }

    [Fact]
    public void The_departments_month_has_every_person_once_by_id()
    {
        var (seller, colleague) = (Mixed(), PersonLedger.Open(Colleague.Id));
        var month = DepartmentMonth.Of(June, colleague, seller);

        Assert.Equal([seller.InMonth(June), colleague.InMonth(June)], month.Persons);
        Assert.Equal((Yuan(60m), Yuan(300m), Yuan(800m), 1), (month.Fines, month.Compensation, month.DutyToCollect, month.Absences));
        Assert.Equal(month, DepartmentMonth.Of(June, seller, colleague));
        Assert.Throws<ArgumentException>("ledgers", () => DepartmentMonth.Of(June, seller, Ledger()));
        Assert.Throws<ArgumentNullException>("ledgers", () => DepartmentMonth.Of(June, seller, null!));
    }

    [Fact]
    public void Months_that_cannot_be_added_up_are_a_mistake()
    {
        // Of two persons, each within the range by himself.
        PersonLedger Other(FindingItem item)
        {
            var ledger = PersonLedger.Open(Colleague.Id);
            var of = new FindingItem(item.Key, item.Origin, Colleague.Id, item.Kind, item.Amount, null, item.EffectiveAt);
            ledger.Take([of], Later);
            ledger.Take([of.Reversal(Noon(7, 1))], Later);
            return ledger;
        }

        var most = Money.MaxValue.Yuan;
        foreach (var one in new Func<string, decimal, FindingItem>[] { (id, yuan) => Fine(id, yuan), (id, yuan) => Compensation(id, yuan), (id, yuan) => Duty(id, yuan) })
        {
            var whole = one("V-1", most);
            Assert.Throws<ArgumentException>("ledgers", () => DepartmentMonth.Of(June, Ledger(whole), Other(one("V-2", 0.01m))));
            Assert.Throws<ArgumentException>("ledgers", () => DepartmentMonth.Of(July, Ledger(whole, whole.Reversal(Noon(7, 1))), Other(one("V-2", 0.02m))));
            Assert.Equal(2, DepartmentMonth.Of(June, Ledger(one("V-1", most - 1m)), Other(one("V-2", 1m))).Persons.Count);
        }
    }

    [Fact]
    public void Each_persons_month_says_whether_it_is_closed()
    {
        var (one, two) = (PersonLedger.Open(Seller.Id), PersonLedger.Open(Colleague.Id));
        one.Close(June, Deputy, Noon(7, 1));
        Assert.Equal([true, false], DepartmentMonth.Of(June, one, two).Persons.OrderByDescending(person => person.Staff == Seller.Id).Select(person => person.IsClosed));
        Assert.Contains("2 persons: fines ¥0.00", DepartmentMonth.Of(June, one, two).Explain(Language.English).Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_late_belongs_to_a_month_before()
    {
        Assert.All(Mixed().Items, item => Assert.Null(item.LateFrom));
        Assert.Equal(FindingItemKind.Fine, Mixed().InMonth(July).Items.Single().Item.Kind);
    }
}
